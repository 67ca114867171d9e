import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

export type RefundState = 'open' | 'refunded' | 'refused'

export type RefundRow = {
  readonly id: string
  readonly state: RefundState
  readonly debtorId: string
  readonly debtorName: string
  readonly portfolioId: string
  readonly currency: string
  readonly creditorId: string
  readonly creditorName: string
  readonly paidCents: Cents
  readonly paidOn: Day
  readonly reason: string
  readonly isJustified: boolean
  readonly justification: string | null
  readonly refundedCents: Cents | null
  readonly refundedOn: Day | null
  readonly endReason: string | null
  readonly openedBy: string
  readonly openedAt: Moment
  readonly endedBy: string | null
}

/** Open ones first, then the newest. */
export const listRefunds = (
  tx: Tx,
  filter: { readonly debtorId?: string | undefined; readonly state?: RefundState | undefined },
) => tx.rows<RefundRow>`
  select refund.id, refund.state, refund.debtor_id, debtor.name as debtor_name,
    refund.portfolio_id, portfolio.currency, refund.creditor_id, creditor.name as creditor_name,
    paid_cents, paid_on, reason, is_justified, justification, refunded_cents,
    refunded_on, end_reason, opened_by, opened_at, ended_by
  from refund_case refund
  join debtor on debtor.agency_id = refund.agency_id and debtor.id = refund.debtor_id
  join portfolio on portfolio.agency_id = refund.agency_id and portfolio.id = refund.portfolio_id
  join creditor on creditor.agency_id = refund.agency_id and creditor.id = refund.creditor_id
  where refund.agency_id = ${tx.agencyId}
    ${filter.debtorId ? sql`and refund.debtor_id = ${filter.debtorId}` : empty}
    ${filter.state ? sql`and refund.state = ${filter.state}` : empty}
  order by refund.state = 'open' desc, refund.opened_at desc, refund.id desc
  limit 500
`

/** Nothing when it was opened already, by its key or of its payment. */
export const insertRefund = (
  tx: Tx,
  refund: {
    readonly portfolioId: string
    readonly creditorId: string
    readonly debtorId: string
    readonly paidCents: Cents
    readonly paidOn: Day
    readonly reason: string
    readonly isJustified: boolean
    readonly justification: string | null
    readonly requestKey: string
    readonly by: string
  },
) => tx.maybe<{ id: string }>`
  insert into refund_case
    (agency_id, portfolio_id, creditor_id, debtor_id, paid_cents, paid_on, reason,
     is_justified, justification, request_key, opened_by, opened_at)
  values (${tx.agencyId}, ${refund.portfolioId}, ${refund.creditorId}, ${refund.debtorId},
    ${refund.paidCents}, ${refund.paidOn}, ${refund.reason},
    ${refund.isJustified}, ${refund.justification}, ${refund.requestKey}, ${refund.by}, ${tx.now})
  on conflict do nothing
  returning id
`

export const findRefundByKey = (tx: Tx, requestKey: string) => tx.maybe<{ id: string }>`
  select id from refund_case where agency_id = ${tx.agencyId} and request_key = ${requestKey}
`

/** For update: it ends once. */
export const lockRefund = (tx: Tx, refundId: string) => tx.maybe<{
  readonly id: string
  readonly state: RefundState
  readonly debtorId: string
  readonly portfolioId: string
  readonly paidOn: Day
}>`
  select id, state, debtor_id, portfolio_id, paid_on from refund_case
  where agency_id = ${tx.agencyId} and id = ${refundId}
  for update
`

export const endRefund = (
  tx: Tx,
  refundId: string,
  ended: {
    readonly state: 'refunded' | 'refused'
    readonly refundedCents: Cents | null
    readonly refundedOn: Day | null
    readonly endReason: string | null
    readonly by: string
  },
) => tx.run`
  update refund_case
  set state = ${ended.state}, refunded_cents = ${ended.refundedCents},
    refunded_on = ${ended.refundedOn}, end_reason = ${ended.endReason}, ended_by = ${ended.by},
    ended_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${refundId} and state = 'open'
`
