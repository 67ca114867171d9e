import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { ChargeFound } from './matching.ts'

/** The bank's own words, kept once: false when they were heard before. */
export async function keepNotice(tx: Tx, endToEndId: string, body: unknown): Promise<boolean> {
  const kept = await tx.run`
    insert into payment_notice (agency_id, end_to_end_id, body, heard_at)
    values (${tx.agencyId}, ${endToEndId}, ${body}::jsonb, ${tx.now})
    on conflict do nothing
  `
  return kept > 0
}

export const findNotice = (tx: Tx, endToEndId: string) => tx.maybe<{ body: unknown }>`
  select body from payment_notice
  where agency_id = ${tx.agencyId} and end_to_end_id = ${endToEndId}
`

export type NewPayment = {
  readonly source: 'pix' | 'manual'
  readonly endToEndId: string | null
  readonly txid: string | null
  readonly requestKey: string | null
  readonly amountCents: Cents
  readonly paidAt: Moment
  readonly paidOn: Day
  readonly means: string
  readonly note: string | null
  readonly recordedBy: string
}

/** Unmatched until something says whose it is. Nothing when it was recorded before. */
export const insertPayment = (tx: Tx, payment: NewPayment, reason: string) =>
  tx.maybe<{ id: string }>`
    insert into payment
      (agency_id, source, end_to_end_id, txid, request_key, amount_cents, paid_at, paid_on, means,
       note, state, unmatched_reason, recorded_by, recorded_at)
    values (${tx.agencyId}, ${payment.source}, ${payment.endToEndId}, ${payment.txid},
      ${payment.requestKey}, ${payment.amountCents}, ${payment.paidAt}, ${payment.paidOn},
      ${payment.means}, ${payment.note}, 'unmatched', ${reason}, ${payment.recordedBy}, ${tx.now})
    on conflict do nothing
    returning id
  `

export type Owner = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly agreementId: string | null
  readonly leftOverCents: Cents
}

export const matchPayment = (tx: Tx, paymentId: string, owner: Owner) => tx.run`
  update payment
  set state = 'matched', unmatched_reason = null, debtor_id = ${owner.debtorId},
    portfolio_id = ${owner.portfolioId}, creditor_id = ${owner.creditorId},
    agreement_id = ${owner.agreementId}, left_over_cents = ${owner.leftOverCents}
  where agency_id = ${tx.agencyId} and id = ${paymentId} and state = 'unmatched'
`

export const insertAllocation = (
  tx: Tx,
  part: {
    readonly paymentId: string
    readonly instalmentId: string
    readonly creditorId: string
    readonly amountCents: Cents
  },
) => tx.run`
  insert into payment_allocation
    (agency_id, payment_id, instalment_id, creditor_id, amount_cents)
  values (${tx.agencyId}, ${part.paymentId}, ${part.instalmentId}, ${part.creditorId},
    ${part.amountCents})
`

export type PaymentRow = {
  readonly id: string
  readonly source: 'pix' | 'manual'
  readonly means: string
  readonly state: 'matched' | 'unmatched'
  readonly unmatchedReason: string | null
  readonly amountCents: Cents
  readonly leftOverCents: Cents
  readonly paidOn: Day
  readonly paidAt: Moment
  readonly txid: string | null
  readonly endToEndId: string | null
  readonly note: string | null
  readonly debtorId: string | null
  readonly debtorName: string | null
  readonly agreementId: string | null
  readonly agreementCode: string | null
  readonly currency: string
}

export type PaymentFilter = {
  readonly state?: 'matched' | 'unmatched' | undefined
  readonly agreementId?: string
  readonly after?: string | undefined
  readonly limit: number
}

export const listPayments = (tx: Tx, filter: PaymentFilter) => tx.rows<PaymentRow>`
  select payment.id, source, means, payment.state, unmatched_reason, amount_cents,
    left_over_cents, paid_on, paid_at, txid, end_to_end_id, note, payment.debtor_id,
    debtor.name as debtor_name, payment.agreement_id, agreement.code as agreement_code,
    coalesce(portfolio.currency, 'BRL') as currency
  from payment
  left join debtor on debtor.agency_id = payment.agency_id and debtor.id = payment.debtor_id
  left join agreement
    on agreement.agency_id = payment.agency_id and agreement.id = payment.agreement_id
  left join portfolio
    on portfolio.agency_id = payment.agency_id and portfolio.id = payment.portfolio_id
  where payment.agency_id = ${tx.agencyId}
    ${filter.state ? sql`and payment.state = ${filter.state}` : empty}
    ${filter.agreementId ? sql`and payment.agreement_id = ${filter.agreementId}` : empty}
    ${
      filter.after
        ? sql`and (recorded_at, payment.id) < (select recorded_at, id from payment
            where agency_id = ${tx.agencyId} and id = ${filter.after})`
        : empty
    }
  order by recorded_at desc, payment.id desc
  limit ${filter.limit}
`

export type LockedPayment = {
  readonly id: string
  readonly state: 'matched' | 'unmatched'
  readonly amountCents: Cents
  readonly paidOn: Day
}

export const lockPayment = (tx: Tx, paymentId: string) => tx.maybe<LockedPayment>`
  select id, state, amount_cents, paid_on from payment
  where agency_id = ${tx.agencyId} and id = ${paymentId}
  for update
`

export const findPaymentByKey = (tx: Tx, requestKey: string) =>
  tx.maybe<{ id: string; leftOverCents: Cents }>`
    select id, left_over_cents from payment
    where agency_id = ${tx.agencyId} and request_key = ${requestKey}
  `

export type FoundCharge = ChargeFound & { readonly agreementId: string }

/** A charge by its txid, with what was paid to its instalment already. */
export const findChargeFor = (tx: Tx, txid: string) => tx.maybe<FoundCharge>`
  select charge.id as charge_id, charge.agreement_id, charge.amount_cents,
    instalment.paid_cents, agreement.state as agreement_state
  from charge
  join instalment
    on instalment.agency_id = charge.agency_id and instalment.id = charge.instalment_id
  join agreement on agreement.agency_id = charge.agency_id and agreement.id = charge.agreement_id
  where charge.agency_id = ${tx.agencyId} and txid = ${txid}
`
