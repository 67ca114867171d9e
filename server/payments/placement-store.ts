import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Tx } from '../platform/sql.ts'

export type Placement = {
  readonly id: string
  readonly paymentId: string
  readonly creditorId: string
  readonly portfolioId: string
  readonly debtorId: string
  readonly agreementId: string | null
  /** Below zero when it undoes another. */
  readonly amountCents: Cents
  readonly paidOn: Day
  /** The day on which it stands in the creditor's books. */
  readonly countsOn: Day
}

export type NewPlacement = Placement & {
  readonly placedBy: string
  readonly undoes?: { readonly id: string; readonly reason: string }
}

export const insertPlacement = (tx: Tx, made: NewPlacement) => tx.run`
  insert into placement
    (agency_id, id, payment_id, creditor_id, portfolio_id, debtor_id, agreement_id, means,
     amount_cents, paid_on, counts_on, reverses_id, reason, placed_at, placed_by)
  select ${tx.agencyId}, ${made.id}, payment.id, ${made.creditorId}, ${made.portfolioId},
    ${made.debtorId}, ${made.agreementId}::uuid, means, ${made.amountCents}, ${made.paidOn},
    ${made.countsOn}, ${made.undoes?.id ?? null}::uuid, ${made.undoes?.reason ?? null}, ${tx.now},
    ${made.placedBy}
  from payment
  where agency_id = ${tx.agencyId} and id = ${made.paymentId}
`

/** From now on nothing may count on that day or before it. Waits for all who are placing money. */
export const closeBooks = (tx: Tx, creditorId: string, through: Day) => tx.run`
  update books
  set closed_through = ${through}
  where agency_id = ${tx.agencyId} and creditor_id = ${creditorId}
    and (closed_through is null or closed_through < ${through})
`

/** Nobody puts money of this creditor's anywhere until this transaction ends. */
export async function holdBooks(tx: Tx, creditorId: string): Promise<Day | null> {
  await openBooks(tx, creditorId)
  const { closedThrough } = await tx.one<{ closedThrough: Day | null }>`
    select closed_through from books
    where agency_id = ${tx.agencyId} and creditor_id = ${creditorId}
    for no key update
  `
  return closedThrough
}

const openBooks = (tx: Tx, creditorId: string) => tx.run`
  insert into books (agency_id, creditor_id) values (${tx.agencyId}, ${creditorId})
  on conflict do nothing
`

/** Until when a creditor's books are closed; they stay as they are until this transaction ends. */
export async function lockBooks(tx: Tx, creditorId: string): Promise<Day | null> {
  await openBooks(tx, creditorId)
  const { closedThrough } = await tx.one<{ closedThrough: Day | null }>`
    select closed_through from books
    where agency_id = ${tx.agencyId} and creditor_id = ${creditorId}
    for share
  `
  return closedThrough
}

/** What was placed of a payment and not undone, the oldest first. */
export const listStanding = (tx: Tx, paymentId: string) => tx.rows<Placement>`
  select id, payment_id, creditor_id, portfolio_id, debtor_id, agreement_id, amount_cents, paid_on,
    counts_on
  from placement
  where agency_id = ${tx.agencyId} and payment_id = ${paymentId} and reverses_id is null
    and not exists (select from placement undo
      where undo.agency_id = placement.agency_id and undo.reverses_id = placement.id)
  order by agreement_id, id
  limit 100
`

/** Takes back from the instalments what a placement gave them; how many it had given to. */
export async function takeBack(tx: Tx, placementId: string, undoingId: string): Promise<number> {
  await tx.run`
    update instalment
    set paid_cents = paid_cents - part.amount_cents, paid_on = null
    from payment_allocation part
    where instalment.agency_id = ${tx.agencyId} and part.agency_id = ${tx.agencyId}
      and part.placement_id = ${placementId} and part.instalment_id = instalment.id
  `
  return tx.run`
    insert into payment_allocation
      (agency_id, payment_id, placement_id, instalment_id, creditor_id, amount_cents,
       interest_cents)
    select agency_id, payment_id, ${undoingId}, instalment_id, creditor_id, -amount_cents,
      -interest_cents
    from payment_allocation
    where agency_id = ${tx.agencyId} and placement_id = ${placementId}
  `
}

/**
 * Other money in the instalments of a placement's agreement, when its plan has interest: what each
 * took of that depends on those before it. The oldest first.
 */
export const listSharing = (tx: Tx, { id, agreementId }: Placement) => tx.rows<Placement>`
  select placement.id, payment_id, placement.creditor_id, placement.portfolio_id,
    placement.debtor_id, placement.agreement_id, placement.amount_cents, paid_on, counts_on
  from placement
  join agreement on agreement.agency_id = placement.agency_id
    and agreement.id = placement.agreement_id and agreement.interest_cents > 0
  where placement.agency_id = ${tx.agencyId} and reverses_id is null
    and placement.agreement_id = ${agreementId}::uuid and placement.id <> ${id}
    and exists (select from payment_allocation part
      where part.agency_id = placement.agency_id and part.placement_id = placement.id)
    and not exists (select from placement undo
      where undo.agency_id = placement.agency_id and undo.reverses_id = placement.id)
  order by placed_at, placement.id
  limit 400
`
