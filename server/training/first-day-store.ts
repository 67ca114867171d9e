import type { Tx } from '../platform/sql.ts'
import type { Counts } from './first-day.ts'

/** Whether there is any, never how many in all: one row of each is enough. */
export const countFirstDay = (tx: Tx, userId: string) => tx.one<Counts>`
  select
    (select count(*)::int from (select 1 from portfolio
      where agency_id = ${tx.agencyId} limit 1) one) as portfolios,
    (select count(*)::int from (select 1 from debt
      where agency_id = ${tx.agencyId} limit 1) one) as files,
    (select count(*)::int from (select 1 from staff
      where agency_id = ${tx.agencyId} and role = 'agent' limit 1) one) as agents,
    (select count(*)::int from (select 1 from portfolio_policy
      where agency_id = ${tx.agencyId} and version > 1 limit 1) one) as policies,
    (select count(*)::int from (select 1 from lesson_passed
      where agency_id = ${tx.agencyId} and user_id = ${userId} limit 1) one) as lessons_of_mine,
    (select count(*)::int from (select 1 from practice_call
      where agency_id = ${tx.agencyId} and user_id = ${userId} and points is not null limit 1) one)
      as practice_of_mine,
    (select count(*)::int from (select 1 from call
      where agency_id = ${tx.agencyId} and agent_id = ${userId} and state = 'closed' limit 1) one)
      as calls_of_mine,
    (select count(*)::int from (select 1 from agreement
      where agency_id = ${tx.agencyId} and agent_id = ${userId} limit 1) one)
      as agreements_of_mine`
