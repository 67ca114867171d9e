import type { Day, Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { RequestKind } from './due.ts'

export type Via = 'page' | 'call' | 'email' | 'letter' | 'in-person'
export type Identity = 'page' | 'call' | 'document' | 'letter-of-attorney'

export type RequestRow = {
  readonly id: string
  readonly protocol: string
  readonly debtorId: string
  readonly debtorName: string
  readonly kind: RequestKind
  readonly via: Via
  readonly wish: string
  readonly receivedAt: Moment
  readonly receivedBy: string
  readonly dueOn: Day
  readonly ruleId: string
  readonly identity: Identity | null
  readonly identityBy: string | null
  readonly state: 'open' | 'proposed' | 'answered' | 'refused'
  readonly proposedById: string | null
  readonly proposedBy: string | null
  readonly proposedAt: Moment | null
  readonly answer: string | null
  readonly answeredAt: Moment | null
  readonly answeredBy: string | null
  readonly outcome: object | null
}

const requests = sql`
  select request.id, protocol, debtor_id, debtor.name as debtor_name, request.kind, via, wish,
    received_at, received_by, due_on, rule_id, identity, identity_by, state, proposed_by_id,
    proposed_by, proposed_at, answer, answered_at, answered_by, outcome
  from privacy_request request
  join debtor on debtor.agency_id = request.agency_id and debtor.id = debtor_id`

export type RequestFilter = {
  readonly standing?: 'open' | 'ended' | undefined
  readonly debtorId?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** Those that wait first, the nearest last day on top; of those that ended, the newest. */
export const listRequests = (tx: Tx, filter: RequestFilter) => tx.rows<RequestRow>`
  ${requests}
  where request.agency_id = ${tx.agencyId}
    ${filter.standing === 'open' ? sql`and state in ('open', 'proposed')` : empty}
    ${filter.standing === 'ended' ? sql`and state in ('answered', 'refused')` : empty}
    ${filter.debtorId ? sql`and debtor_id = ${filter.debtorId}` : empty}
  order by state in ('answered', 'refused'), answered_at desc nulls first, due_on, request.id
  limit ${filter.limit} offset ${filter.offset}
`

export const findRequest = (tx: Tx, requestId: string) => tx.maybe<RequestRow>`
  ${requests}
  where request.agency_id = ${tx.agencyId} and request.id = ${requestId}
`

export const lockRequest = (tx: Tx, requestId: string) => tx.maybe<RequestRow>`
  ${requests}
  where request.agency_id = ${tx.agencyId} and request.id = ${requestId}
  for no key update of request
`

export const findOpenRequest = (tx: Tx, debtorId: string, kind: string) => tx.maybe<{
  id: string
  protocol: string
}>`
  select id, protocol from privacy_request
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and kind = ${kind}
    and state in ('open', 'proposed')
`

export type NewRequest = Pick<
  RequestRow,
  'protocol' | 'debtorId' | 'kind' | 'via' | 'wish' | 'receivedBy' | 'dueOn' | 'ruleId'
> & { readonly identity: Identity | null }

/** Nothing when one of this kind waits already. */
export const insertRequest = (tx: Tx, one: NewRequest) => tx.maybe<{ id: string }>`
  insert into privacy_request
    (agency_id, protocol, debtor_id, kind, via, wish, received_at, received_by, due_on, rule_id,
     identity, identity_by)
  values (${tx.agencyId}, ${one.protocol}, ${one.debtorId}, ${one.kind}, ${one.via}, ${one.wish},
    ${tx.now}, ${one.receivedBy}, ${one.dueOn}, ${one.ruleId}, ${one.identity},
    ${one.identity ? one.receivedBy : null})
  on conflict do nothing
  returning id
`

export const setIdentity = (tx: Tx, requestId: string, identity: Identity, by: string) => tx.run`
  update privacy_request set identity = ${identity}, identity_by = ${by}
  where agency_id = ${tx.agencyId} and id = ${requestId}
`

export type Ending = {
  readonly state: 'answered' | 'refused'
  readonly answer: string
  readonly byId: string | null
  readonly by: string
  readonly outcome?: object | null
}

export const endRequest = (tx: Tx, requestId: string, end: Ending) => tx.run`
  update privacy_request
  set state = ${end.state}, answer = ${end.answer}, answered_at = ${tx.now},
    answered_by_id = ${end.byId}, answered_by = ${end.by},
    outcome = coalesce(${end.outcome ?? null}::jsonb, outcome)
  where agency_id = ${tx.agencyId} and id = ${requestId} and state in ('open', 'proposed')
`

export const setProposal = (
  tx: Tx,
  requestId: string,
  { byId, by, outcome }: { readonly byId: string; readonly by: string; readonly outcome: object },
) => tx.run`
  update privacy_request
  set state = 'proposed', proposed_by_id = ${byId}, proposed_by = ${by},
    proposed_at = ${tx.now}, outcome = ${outcome}::jsonb
  where agency_id = ${tx.agencyId} and id = ${requestId} and state in ('open', 'proposed')
`

/** Those that wait, with their last day. */
export const listWaiting = (tx: Tx) => tx.rows<{ dueOn: Day; state: 'open' | 'proposed' }>`
  select due_on, state from privacy_request
  where agency_id = ${tx.agencyId} and state in ('open', 'proposed')
  order by due_on
  limit 5000
`
