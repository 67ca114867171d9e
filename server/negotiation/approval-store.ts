import type { Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { AskedTerms } from './actions.ts'
import type { Approval, ApprovalState } from './approval.ts'
import type { Table } from './table-actions.ts'

/** What is asked again, word for word, when somebody decides. */
export type AskedKept = AskedTerms &
  Pick<Table, 'itemIds' | 'renegotiatesId'> & {
    /** Of another promise: how many the person left unkept lately. */
    readonly brokenCount?: number
  }

/** A discount beyond authority; one more promise of somebody who broke several (B6.1). */
export type ApprovalKind = 'discount' | 'another-promise'

export type ApprovalRow = Approval & {
  readonly id: string
  readonly kind: ApprovalKind
  readonly debtorId: string
  readonly debtorName: string
  readonly portfolioId: string
  readonly portfolioName: string
  readonly currency: string
  readonly callId: string | null
  readonly asked: AskedKept
  readonly point: string | null
  readonly balanceCents: Cents
  readonly discountCents: Cents
  readonly totalCents: Cents
  readonly agentDiscountCentsMax: Cents
  readonly reason: string
  readonly askedBy: string
  readonly askedAt: Moment
  readonly decidedBy: string | null
  readonly decidedAt: Moment | null
  readonly decisionReason: string | null
  readonly offerId: string | null
}

const columns = sql`request.id, request.kind, request.debtor_id, debtor.name as debtor_name,
  request.portfolio_id, portfolio.name as portfolio_name, portfolio.currency, call_id, asked,
  point, balance_cents, discount_cents, total_cents, agent_discount_cents_max, approver, reason,
  asked_by_id, asked_by, asked_at, expires_at, request.state, decided_by, decided_at,
  decision_reason, offer_id`

const tables = sql`approval_request request
  join debtor on debtor.agency_id = request.agency_id and debtor.id = request.debtor_id
  join portfolio
    on portfolio.agency_id = request.agency_id and portfolio.id = request.portfolio_id`

export type NewApproval = {
  readonly kind: ApprovalKind
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly callId: string | null
  readonly asked: AskedKept
  readonly point: string | null
  readonly balanceCents: Cents
  readonly discountCents: Cents
  readonly totalCents: Cents
  readonly agentDiscountCentsMax: Cents
  readonly approver: 'supervisor' | 'owner'
  readonly reason: string
  readonly askedById: string
  readonly askedBy: string
  readonly expiresAt: Moment
}

/** Nothing when one waits for this person already. */
export const insertApproval = (tx: Tx, asks: NewApproval) => tx.maybe<{ id: string }>`
  insert into approval_request
    (agency_id, kind, debtor_id, portfolio_id, creditor_id, call_id, asked, point, balance_cents,
     discount_cents, total_cents, agent_discount_cents_max, approver, reason, asked_by_id,
     asked_by, asked_at, expires_at)
  values (${tx.agencyId}, ${asks.kind}, ${asks.debtorId}, ${asks.portfolioId},
    ${asks.creditorId}, ${asks.callId}, ${asks.asked}::jsonb, ${asks.point}, ${asks.balanceCents},
    ${asks.discountCents}, ${asks.totalCents}, ${asks.agentDiscountCentsMax}, ${asks.approver},
    ${asks.reason}, ${asks.askedById}, ${asks.askedBy}, ${tx.now}, ${asks.expiresAt})
  on conflict do nothing
  returning id
`

/** Whatever waited too long for this person waits no more. */
export const lapseOld = (tx: Tx, debtorId: string) => tx.run`
  update approval_request set state = 'lapsed'
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and state = 'asked'
    and expires_at <= ${tx.now}
`

export const lockApproval = (tx: Tx, approvalId: string) => tx.maybe<ApprovalRow>`
  select ${columns} from ${tables}
  where request.agency_id = ${tx.agencyId} and request.id = ${approvalId}
  for no key update of request
`

export const lockApprovalOf = (tx: Tx, offerId: string) => tx.maybe<ApprovalRow>`
  select ${columns} from ${tables}
  where request.agency_id = ${tx.agencyId} and offer_id = ${offerId}
  for no key update of request
`

/** The approval of one more promise that may be spent now. */
export const lockAnother = (
  tx: Tx,
  { debtorId, portfolioId }: Pick<ApprovalRow, 'debtorId' | 'portfolioId'>,
) => tx.maybe<{ id: string }>`
  select id from approval_request
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    and portfolio_id = ${portfolioId} and kind = 'another-promise' and state = 'approved'
    and expires_at > ${tx.now}
  order by decided_at desc
  limit 1
  for no key update
`

/** An approval of one more promise is no offer: `offerId` is null then. */
export const approve = (
  tx: Tx,
  approvalId: string,
  given: Decided & { readonly offerId: string | null },
) => tx.run`
  update approval_request
  set state = 'approved', decided_by_id = ${given.deciderId}, decided_by = ${given.decider},
    decided_at = ${tx.now}, decision_reason = ${given.reason}, offer_id = ${given.offerId},
    expires_at = ${given.expiresAt}
  where agency_id = ${tx.agencyId} and id = ${approvalId} and state = 'asked'
`

export type Decided = {
  readonly deciderId: string
  readonly decider: string
  readonly reason: string
  readonly expiresAt: Moment
}

export const refuse = (tx: Tx, approvalId: string, given: Omit<Decided, 'expiresAt'>) => tx.run`
  update approval_request
  set state = 'refused', decided_by_id = ${given.deciderId}, decided_by = ${given.decider},
    decided_at = ${tx.now}, decision_reason = ${given.reason}
  where agency_id = ${tx.agencyId} and id = ${approvalId} and state = 'asked'
`

export const setState = (
  tx: Tx,
  approvalId: string,
  from: ApprovalState,
  to: 'withdrawn' | 'used',
) => tx.run`
  update approval_request set state = ${to}
  where agency_id = ${tx.agencyId} and id = ${approvalId} and state = ${from}
`

export type ApprovalFilter = {
  readonly isWaiting?: boolean | undefined
  readonly callId?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** What waits comes first to whoever waited longest; what ended, the newest first. */
export const listApprovals = (tx: Tx, filter: ApprovalFilter) => tx.rows<ApprovalRow>`
  select ${columns} from ${tables}
  where request.agency_id = ${tx.agencyId}
    ${filter.callId ? sql`and call_id = ${filter.callId}` : empty}
    ${
      filter.isWaiting === true
        ? sql`and request.state = 'asked' and expires_at > ${tx.now}`
        : empty
    }
    ${
      filter.isWaiting === false
        ? sql`and not (request.state = 'asked' and expires_at > ${tx.now})`
        : empty
    }
    ${
      filter.after
        ? sql`and (asked_at, request.id) < (select asked_at, id from approval_request
            where agency_id = ${tx.agencyId} and id = ${filter.after})`
        : empty
    }
  order by asked_at ${filter.isWaiting === true ? sql`asc` : sql`desc`}, request.id desc
  limit ${filter.limit}
`

export const countWaiting = (tx: Tx) => tx.one<{ count: number }>`
  select count(*)::int as count from approval_request
  where agency_id = ${tx.agencyId} and state = 'asked' and expires_at > ${tx.now}
`

/** What waited for a supervisor about this person waits no more. */
export const withdrawWaiting = (tx: Tx, debtorId: string) => tx.run`
  update approval_request set state = 'withdrawn'
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and state = 'asked'
`
