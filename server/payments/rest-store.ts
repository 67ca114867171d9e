import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Tx } from '../platform/sql.ts'

// What becomes of money that pays nothing: it comes out of a place, is kept, or goes back.

/** Nobody's again: all of it, but what went back, waits for a person. */
export const unmatch = (tx: Tx, paymentId: string, reason: string) => tx.run`
  update payment
  set state = 'unmatched', unmatched_reason = ${reason}, debtor_id = null, portfolio_id = null,
    creditor_id = null, agreement_id = null, placed_cents = 0, left_over_cents = 0,
    credit_cents = 0, matched_by = null, flags = '{}'
  where agency_id = ${tx.agencyId} and id = ${paymentId}
`

/** Out of every place, and still its person's. */
export const moveToLeftOver = (tx: Tx, paymentId: string) => tx.run`
  update payment
  set left_over_cents = left_over_cents + placed_cents + credit_cents, placed_cents = 0,
    credit_cents = 0
  where agency_id = ${tx.agencyId} and id = ${paymentId} and state = 'matched'
`

/** One placement of it came out, and the person's it stays. */
export const moveBack = (tx: Tx, paymentId: string, amountCents: Cents) => tx.run`
  update payment
  set placed_cents = placed_cents - ${amountCents}::bigint,
    left_over_cents = left_over_cents + ${amountCents}::bigint
  where agency_id = ${tx.agencyId} and id = ${paymentId} and state = 'matched'
`

/** The person's, for what comes due later. */
export const keepAsCredit = (tx: Tx, paymentId: string) => tx.run`
  update payment
  set credit_cents = credit_cents + left_over_cents, left_over_cents = 0
  where agency_id = ${tx.agencyId} and id = ${paymentId} and state = 'matched'
`

/** Taken out of what is left over, then out of what is kept, or out of what waits. */
export const takeForRefund = (tx: Tx, paymentId: string, amountCents: Cents) => tx.run`
  update payment
  set refund_cents = refund_cents + ${amountCents}::bigint,
    left_over_cents = left_over_cents - least(left_over_cents, ${amountCents}::bigint),
    credit_cents = credit_cents
      - case when state = 'matched'
          then ${amountCents}::bigint - least(left_over_cents, ${amountCents}::bigint) else 0 end,
    state = case when refund_cents + ${amountCents}::bigint = amount_cents
      then 'returned' else state end,
    unmatched_reason = case when refund_cents + ${amountCents}::bigint = amount_cents
      then null else unmatched_reason end
  where agency_id = ${tx.agencyId} and id = ${paymentId}
`

/** It does not go back after all: its person's again, or nobody's. */
export const takeFromRefund = (tx: Tx, paymentId: string, amountCents: Cents) => tx.run`
  update payment
  set refund_cents = refund_cents - ${amountCents}::bigint,
    left_over_cents = left_over_cents
      + case when debtor_id is null then 0 else ${amountCents}::bigint end,
    state = case when debtor_id is null then 'unmatched' else 'matched' end,
    unmatched_reason = case when debtor_id is null then 'refund-cancelled' end
  where agency_id = ${tx.agencyId} and id = ${paymentId}
`

export type NewRefund = {
  readonly paymentId: string
  readonly amountCents: Cents
  readonly reason: string
  readonly askedBy: string
  /** How the bank named it, when it already went back. */
  readonly told?: { readonly key: string; readonly on: Day }
}

/** Nothing when the bank told of it before. */
export const insertRefund = (tx: Tx, refund: NewRefund) => tx.maybe<{ id: string }>`
  insert into refund
    (agency_id, payment_id, amount_cents, state, reason, told_key, asked_at, asked_by,
     returned_on, ended_by)
  values (${tx.agencyId}, ${refund.paymentId}, ${refund.amountCents},
    ${refund.told ? 'returned' : 'asked'}, ${refund.reason}, ${refund.told?.key ?? null},
    ${tx.now}, ${refund.askedBy}, ${refund.told?.on ?? null}::date,
    ${refund.told ? refund.askedBy : null})
  on conflict do nothing
  returning id
`

export type RefundRow = {
  readonly id: string
  readonly paymentId: string
  readonly amountCents: Cents
  readonly state: 'asked' | 'returned' | 'cancelled'
  readonly reason: string
  readonly askedAt: Moment
  readonly askedBy: string
  readonly returnedOn: Day | null
  readonly reference: string | null
}

export const findRefundedPayment = (tx: Tx, refundId: string) => tx.maybe<{ paymentId: string }>`
  select payment_id from refund where agency_id = ${tx.agencyId} and id = ${refundId}
`

export const lockRefund = (tx: Tx, refundId: string) => tx.maybe<RefundRow>`
  select id, payment_id, amount_cents, state, reason, asked_at, asked_by, returned_on, reference
  from refund
  where agency_id = ${tx.agencyId} and id = ${refundId}
  for no key update
`

/** One that a person asked for, of just this amount: what the bank tells of is that one. */
export const lockAskedRefund = (tx: Tx, paymentId: string, amountCents: Cents) =>
  tx.maybe<{ id: string }>`
    select id from refund
    where agency_id = ${tx.agencyId} and payment_id = ${paymentId} and state = 'asked'
      and amount_cents = ${amountCents}
    order by asked_at, id
    limit 1
    for no key update
  `

export const isRefundTold = async (tx: Tx, key: string): Promise<boolean> =>
  (
    await tx.rows`
    select 1 from refund where agency_id = ${tx.agencyId} and told_key = ${key}
  `
  ).length > 0

export const endRefund = (
  tx: Tx,
  refundId: string,
  end: {
    readonly state: 'returned' | 'cancelled'
    readonly on: Day | null
    readonly reference: string | null
    readonly by: string
    readonly toldKey?: string
  },
) => tx.run`
  update refund
  set state = ${end.state}, returned_on = ${end.on}::date, reference = ${end.reference},
    ended_by = ${end.by}, told_key = coalesce(told_key, ${end.toldKey ?? null})
  where agency_id = ${tx.agencyId} and id = ${refundId} and state = 'asked'
`

export type RefundListed = RefundRow & {
  readonly debtorId: string | null
  readonly debtorName: string | null
  readonly payerName: string | null
  readonly currency: string
}

/** Those asked for, the oldest first. */
export const listAskedRefunds = (tx: Tx) => tx.rows<RefundListed>`
  select refund.id, payment_id, refund.amount_cents, refund.state, refund.reason, asked_at,
    asked_by, returned_on, reference, payment.debtor_id, debtor.name as debtor_name,
    payment.payer_name, coalesce(portfolio.currency, 'BRL') as currency
  from refund
  join payment on payment.agency_id = refund.agency_id and payment.id = refund.payment_id
  left join debtor on debtor.agency_id = payment.agency_id and debtor.id = payment.debtor_id
  left join portfolio
    on portfolio.agency_id = payment.agency_id and portfolio.id = payment.portfolio_id
  where refund.agency_id = ${tx.agencyId} and refund.state = 'asked'
  order by asked_at, refund.id
  limit 200
`

export type Credit = {
  readonly paymentId: string
  readonly debtorId: string
  readonly creditorId: string
  readonly creditCents: Cents
}

/** Money kept for later, in the order in which it came. */
export const listCredits = (tx: Tx, after: string | null, limit: number) => tx.rows<Credit>`
  select id as payment_id, debtor_id, creditor_id, credit_cents
  from payment
  where agency_id = ${tx.agencyId} and credit_cents > 0
    and (${after}::uuid is null or id > ${after}::uuid)
  order by id
  limit ${limit}
`

/**
 * What somebody owes a creditor in a payment's currency, where its money may go: open agreements
 * first, then portfolios.
 */
export const listPlaces = (tx: Tx, paymentId: string, debtorId: string, creditorId: string) =>
  tx.rows<{ portfolioId: string; agreementId: string | null }>`
    select distinct item.portfolio_id, item.agreement_id
    from debt_item item
    join portfolio on portfolio.agency_id = item.agency_id and portfolio.id = item.portfolio_id
    join payment on payment.agency_id = item.agency_id and payment.id = ${paymentId}
    join portfolio own on own.agency_id = payment.agency_id and own.id = payment.portfolio_id
      and own.currency = portfolio.currency
    where item.agency_id = ${tx.agencyId} and item.debtor_id = ${debtorId}
      and item.creditor_id = ${creditorId} and item.state = 'open'
    order by item.agreement_id nulls last, item.portfolio_id
    limit 50
  `
