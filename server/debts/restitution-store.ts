import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

export type RestitutionState = 'open' | 'given-back' | 'refused'

export type RestitutionRow = {
  readonly id: string
  readonly state: RestitutionState
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
  readonly givenBackCents: Cents | null
  readonly givenBackOn: Day | null
  readonly endReason: string | null
  readonly openedBy: string
  readonly openedAt: Moment
  readonly endedBy: string | null
}

/** Open ones first, then the newest. */
export const listRestitutions = (
  tx: Tx,
  filter: {
    readonly debtorId?: string | undefined
    readonly state?: RestitutionState | undefined
  },
) => tx.rows<RestitutionRow>`
  select one.id, one.state, one.debtor_id, debtor.name as debtor_name, one.portfolio_id,
    portfolio.currency, one.creditor_id, creditor.name as creditor_name, paid_cents, paid_on,
    reason, is_justified, justification, given_back_cents, given_back_on, end_reason, opened_by,
    opened_at, ended_by
  from restitution one
  join debtor on debtor.agency_id = one.agency_id and debtor.id = one.debtor_id
  join portfolio on portfolio.agency_id = one.agency_id and portfolio.id = one.portfolio_id
  join creditor on creditor.agency_id = one.agency_id and creditor.id = one.creditor_id
  where one.agency_id = ${tx.agencyId}
    ${filter.debtorId ? sql`and one.debtor_id = ${filter.debtorId}` : empty}
    ${filter.state ? sql`and one.state = ${filter.state}` : empty}
  order by one.state = 'open' desc, one.opened_at desc, one.id desc
  limit 500
`

/** Nothing when it was opened already, by its key or of its payment. */
export const insertRestitution = (
  tx: Tx,
  given: {
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
  insert into restitution
    (agency_id, portfolio_id, creditor_id, debtor_id, paid_cents, paid_on, reason, is_justified,
     justification, request_key, opened_by, opened_at)
  values (${tx.agencyId}, ${given.portfolioId}, ${given.creditorId}, ${given.debtorId},
    ${given.paidCents}, ${given.paidOn}, ${given.reason}, ${given.isJustified},
    ${given.justification}, ${given.requestKey}, ${given.by}, ${tx.now})
  on conflict do nothing
  returning id
`

export const findRestitutionByKey = (tx: Tx, requestKey: string) => tx.maybe<{ id: string }>`
  select id from restitution where agency_id = ${tx.agencyId} and request_key = ${requestKey}
`

/** For update: it ends once. */
export const lockRestitution = (tx: Tx, restitutionId: string) => tx.maybe<{
  readonly id: string
  readonly state: RestitutionState
  readonly debtorId: string
  readonly portfolioId: string
  readonly paidOn: Day
}>`
  select id, state, debtor_id, portfolio_id, paid_on from restitution
  where agency_id = ${tx.agencyId} and id = ${restitutionId}
  for no key update
`

export const endRestitution = (
  tx: Tx,
  restitutionId: string,
  ended: {
    readonly state: 'given-back' | 'refused'
    readonly givenBackCents: Cents | null
    readonly givenBackOn: Day | null
    readonly endReason: string | null
    readonly by: string
  },
) => tx.run`
  update restitution
  set state = ${ended.state}, given_back_cents = ${ended.givenBackCents},
    given_back_on = ${ended.givenBackOn}, end_reason = ${ended.endReason}, ended_by = ${ended.by},
    ended_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${restitutionId} and state = 'open'
`
