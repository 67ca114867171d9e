import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { MatchedBy, MatchFlag } from './matching.ts'
import type { Source } from './received.ts'

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

/** By the keys that this agency shares with another, and that neither has claimed. */
export const listUnclaimed = (tx: Tx) => tx.rows<{ endToEndId: string; body: unknown }>`
  select end_to_end_id, body from unclaimed_notices()
`

export const claimNotice = (tx: Tx, noticeId: string) => tx.maybe<{ body: unknown }>`
  select body from claim_notice(${noticeId}, ${tx.now}) as body where body is not null
`

export type NewPayment = {
  readonly source: Source
  readonly receivedKey: string | null
  readonly endToEndId: string | null
  readonly txid: string | null
  readonly companyUse: string | null
  readonly ourNumber: string | null
  readonly bank: string | null
  readonly payerDocument: string | null
  readonly payerName: string | null
  readonly requestKey: string | null
  readonly amountCents: Cents
  readonly costCents: Cents
  readonly paidAt: Moment
  readonly paidOn: Day
  readonly creditedOn: Day | null
  readonly accountId: string | null
  readonly means: string
  readonly note: string | null
  readonly recordedBy: string
}

/** Unmatched until something says whose it is. Nothing when it was recorded before. */
export const insertPayment = (tx: Tx, payment: NewPayment, reason: string) =>
  tx.maybe<{ id: string }>`
    insert into payment
      (agency_id, source, received_key, end_to_end_id, txid, company_use, our_number, bank,
       payer_document, payer_name, request_key, amount_cents, cost_cents, paid_at, paid_on,
       credited_on, account_id, means, note, state, unmatched_reason, recorded_by, recorded_at)
    values (${tx.agencyId}, ${payment.source}, ${payment.receivedKey}, ${payment.endToEndId},
      ${payment.txid}, ${payment.companyUse}, ${payment.ourNumber}, ${payment.bank},
      ${payment.payerDocument}, ${payment.payerName}, ${payment.requestKey},
      ${payment.amountCents}, ${payment.costCents}, ${payment.paidAt}, ${payment.paidOn},
      ${payment.creditedOn}, ${payment.accountId}, ${payment.means}, ${payment.note},
      'unmatched', ${reason}, ${payment.recordedBy}, ${tx.now})
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

/** How it was found whose it is; shown beside the payment. */
export const noteMatch = (
  tx: Tx,
  paymentId: string,
  found: { readonly by: MatchedBy; readonly flags: readonly MatchFlag[] },
) => tx.run`
  update payment
  set matched_by = ${found.by}, flags = ${found.flags}::text[]
  where agency_id = ${tx.agencyId} and id = ${paymentId}
`

/** Where all of it is, as a person's: what was placed, and what nothing owed could take. */
export const matchPayment = (tx: Tx, paymentId: string, owner: Owner) => tx.run`
  update payment
  set state = 'matched', unmatched_reason = null, debtor_id = ${owner.debtorId},
    portfolio_id = ${owner.portfolioId}, creditor_id = ${owner.creditorId},
    agreement_id = ${owner.agreementId}, left_over_cents = ${owner.leftOverCents},
    placed_cents = amount_cents - refund_cents - ${owner.leftOverCents}::bigint
  where agency_id = ${tx.agencyId} and id = ${paymentId} and state = 'unmatched'
`

/** The part of a payment that is somebody's and pays nothing yet. */
export type Rest = 'left-over' | 'credit'

/** Some of the rest found a place after all. */
export const placeRest = (
  tx: Tx,
  paymentId: string,
  placed: Omit<Owner, 'leftOverCents'> & { readonly from: Rest; readonly amountCents: Cents },
) => tx.run`
  update payment
  set placed_cents = placed_cents + ${placed.amountCents}::bigint,
    left_over_cents = left_over_cents
      - case when ${placed.from} = 'left-over' then ${placed.amountCents}::bigint else 0 end,
    credit_cents = credit_cents
      - case when ${placed.from} = 'credit' then ${placed.amountCents}::bigint else 0 end,
    agreement_id = coalesce(agreement_id, ${placed.agreementId}::uuid)
  where agency_id = ${tx.agencyId} and id = ${paymentId} and state = 'matched'
`

export type Allocated = {
  readonly paymentId: string
  readonly placementId: string
  readonly instalmentId: string
  readonly creditorId: string
  readonly amountCents: Cents
  /** Of it, the interest of the plan. */
  readonly interestCents: Cents
}

export const insertAllocation = (tx: Tx, part: Allocated) => tx.run`
  insert into payment_allocation
    (agency_id, payment_id, placement_id, instalment_id, creditor_id, amount_cents,
     interest_cents)
  values (${tx.agencyId}, ${part.paymentId}, ${part.placementId}, ${part.instalmentId},
    ${part.creditorId}, ${part.amountCents}, ${part.interestCents})
`

export type PaymentRow = {
  readonly id: string
  readonly source: Source
  readonly means: string
  readonly state: 'matched' | 'unmatched' | 'returned'
  readonly unmatchedReason: string | null
  readonly amountCents: Cents
  readonly leftOverCents: Cents
  readonly creditCents: Cents
  readonly refundCents: Cents
  readonly placedCents: Cents
  readonly payerName: string | null
  readonly matchedBy: MatchedBy | null
  readonly flags: readonly MatchFlag[]
  readonly paidOn: Day
  readonly paidAt: Moment
  readonly creditedOn: Day | null
  readonly ourNumber: string | null
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
  readonly state?: 'matched' | 'unmatched' | 'returned' | 'odd' | undefined
  readonly agreementId?: string
  readonly after?: string | undefined
  readonly limit: number
}

export const listPayments = (tx: Tx, filter: PaymentFilter) => tx.rows<PaymentRow>`
  select payment.id, source, means, payment.state, unmatched_reason, amount_cents,
    left_over_cents, credit_cents, refund_cents, placed_cents, payer_name, matched_by,
    payment.flags,
    paid_on, paid_at, credited_on, our_number, txid, end_to_end_id, note, payment.debtor_id,
    debtor.name as debtor_name, payment.agreement_id, agreement.code as agreement_code,
    coalesce(portfolio.currency, 'BRL') as currency
  from payment
  left join debtor on debtor.agency_id = payment.agency_id and debtor.id = payment.debtor_id
  left join agreement
    on agreement.agency_id = payment.agency_id and agreement.id = payment.agreement_id
  left join portfolio
    on portfolio.agency_id = payment.agency_id and portfolio.id = payment.portfolio_id
  where payment.agency_id = ${tx.agencyId}
    ${filter.state ? isIn(filter.state) : empty}
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
  readonly state: 'matched' | 'unmatched' | 'returned'
  readonly amountCents: Cents
  readonly refundCents: Cents
  readonly leftOverCents: Cents
  readonly creditCents: Cents
  readonly placedCents: Cents
  readonly paidOn: Day
  readonly debtorId: string | null
  readonly portfolioId: string | null
  readonly creditorId: string | null
  readonly agreementId: string | null
}

/** Odd is what somebody should look at, though it is known whose it is. */
const isIn = (state: string) =>
  state === 'odd'
    ? sql`and payment.state = 'matched'
        and (left_over_cents > 0 or payment.flags && ${oddFlags}::text[])`
    : sql`and payment.state = ${state}`

const oddFlags = ['agreement-ended', 'paid-again', 'paid-by-another']

export type WaitingPayment = {
  readonly amountCents: Cents
  readonly refundCents: Cents
  readonly paidOn: Day
  readonly payerDocument: string | null
  readonly payerName: string | null
  readonly note: string | null
}

export const findWaiting = (tx: Tx, paymentId: string) => tx.maybe<WaitingPayment>`
  select amount_cents, refund_cents, paid_on, payer_document, payer_name, note from payment
  where agency_id = ${tx.agencyId} and id = ${paymentId} and state = 'unmatched'
`

export const lockPayment = (tx: Tx, paymentId: string) => tx.maybe<LockedPayment>`
  select id, state, amount_cents, refund_cents, left_over_cents, credit_cents, placed_cents,
    paid_on, debtor_id, portfolio_id, creditor_id, agreement_id
  from payment
  where agency_id = ${tx.agencyId} and id = ${paymentId}
  for no key update
`

/** By the key under which it arrived, whoever told of it. */
export const findPaymentByKeyOfArrival = (tx: Tx, key: string) => tx.maybe<{ id: string }>`
  select id from payment
  where agency_id = ${tx.agencyId} and received_key = ${key}
`

export const findPaymentByEndToEnd = (tx: Tx, endToEndId: string) => tx.maybe<{ id: string }>`
  select id from payment where agency_id = ${tx.agencyId} and end_to_end_id = ${endToEndId}
`

export const findPaymentByKey = (tx: Tx, requestKey: string) =>
  tx.maybe<{ id: string; leftOverCents: Cents }>`
    select id, left_over_cents from payment
    where agency_id = ${tx.agencyId} and request_key = ${requestKey}
  `
