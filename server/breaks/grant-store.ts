import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type Grant = { readonly id: string; readonly grantedAt: Moment }

/** Once for a call; nothing when it was granted already. */
export const insertGrant = (
  tx: Tx,
  grant: { readonly userId: string; readonly kind: 'after-abuse'; readonly callId: string },
  by: string,
) => tx.maybe<{ id: string }>`
  insert into break_grant (agency_id, user_id, kind, call_id, granted_at, granted_by)
  values (${tx.agencyId}, ${grant.userId}, ${grant.kind}, ${grant.callId}, ${tx.now}, ${by})
  on conflict on constraint granted_once do nothing
  returning id
`

/** The rest that waits for somebody; one of another day has passed. */
export const findGrant = (tx: Tx, userId: string, since: Moment) => tx.maybe<Grant>`
  select id, granted_at from break_grant
  where agency_id = ${tx.agencyId} and user_id = ${userId} and state = 'waiting'
    and granted_at >= ${since}
  order by granted_at desc
  limit 1
`

export const takeGrants = (tx: Tx, userId: string) => tx.run`
  update break_grant
  set state = 'taken', settled_at = ${tx.now}
  where agency_id = ${tx.agencyId} and user_id = ${userId} and state = 'waiting'
`

export const declineGrant = (tx: Tx, userId: string, grantId: string) => tx.run`
  update break_grant
  set state = 'declined', settled_at = ${tx.now}
  where agency_id = ${tx.agencyId} and user_id = ${userId} and id = ${grantId}
    and state = 'waiting'
`

export type GrantCount = {
  readonly userId: string
  readonly taken: number
  readonly declined: number
  readonly waiting: number
}

export const countGrants = (tx: Tx, from: Moment, to: Moment) => tx.rows<GrantCount>`
  select user_id, count(*) filter (where state = 'taken')::int as taken,
    count(*) filter (where state = 'declined')::int as declined,
    count(*) filter (where state = 'waiting')::int as waiting
  from break_grant
  where agency_id = ${tx.agencyId} and granted_at >= ${from} and granted_at < ${to}
  group by user_id
  limit 1000
`
