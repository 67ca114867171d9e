import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { Because } from './priority.ts'

export type Plan = { readonly plannedAt: Moment; readonly itemCount: number }

export const findPlan = (tx: Tx, on: Day) => tx.maybe<Plan>`
  select planned_at, item_count from plan
  where agency_id = ${tx.agencyId} and day = ${on}
`

/** One planning of a day at a time: the next begins when this transaction has ended. */
export const queueForDay = (tx: Tx, on: Day) =>
  tx.run`select pg_advisory_xact_lock(hashtextextended(${`plan:${tx.agencyId}:${on}`}, 0))`

export const insertPlan = (tx: Tx, on: Day, itemCount: number) => tx.run`
  insert into plan (agency_id, day, planned_at, item_count)
  values (${tx.agencyId}, ${on}, ${tx.now}, ${itemCount})
  on conflict (agency_id, day)
    do update set planned_at = excluded.planned_at, item_count = excluded.item_count
`

/** A day is replaced whole, so that nothing of an older plan stays. */
export const deleteItems = (tx: Tx, on: Day) => tx.run`
  delete from plan_item where agency_id = ${tx.agencyId} and day = ${on}
`

/** Plans are for working by; what was done is in the journal. */
export const deletePlansBefore = (tx: Tx, on: Day) => tx.run`
  with old as (
    delete from plan_item where agency_id = ${tx.agencyId} and day < ${on}
  )
  delete from plan where agency_id = ${tx.agencyId} and day < ${on}
`

export type NewItem = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly score: number
  readonly reasons: readonly Because[]
  readonly balanceCents: Cents
  readonly oldestDueOn: Day
}

/** A page of a plan in one statement. */
export const insertItems = (tx: Tx, on: Day, items: readonly NewItem[]) => tx.run`
  insert into plan_item
    (agency_id, day, debtor_id, portfolio_id, creditor_id, score, reasons, balance_cents,
     oldest_due_on)
  select ${tx.agencyId}, ${on}, given."debtorId", given."portfolioId", given."creditorId",
    given.score, given.reasons, given."balanceCents", given."oldestDueOn"
  from jsonb_to_recordset(${{ items }}::jsonb -> 'items') as given (
    "debtorId" uuid, "portfolioId" uuid, "creditorId" uuid, score int, reasons jsonb,
    "balanceCents" bigint, "oldestDueOn" date)
`

export type Planned = { readonly debtorId: string; readonly portfolioId: string }

export type Ask = {
  readonly on: Day
  readonly portfolioId: string | undefined
}

/** The plan in its order, without those whose last call said to wait. */
export const listPlanned = (
  tx: Tx,
  { on, portfolioId }: Ask,
  page: { readonly offset: number; readonly limit: number },
) => tx.rows<Planned>`
  select debtor_id, portfolio_id from plan_item item
  where item.agency_id = ${tx.agencyId} and day = ${on}
    ${portfolioId ? sql`and item.portfolio_id = ${portfolioId}` : empty}
    ${notAskedToWait(tx)}
  order by score desc, debtor_id, portfolio_id
  limit ${page.limit}
  offset ${page.offset}
`

const notAskedToWait = (tx: Tx) => sql`
  and not exists (
    select 1 from call
    where call.agency_id = item.agency_id and call.debtor_id = item.debtor_id
      and call.state = 'closed' and call.not_before > ${tx.now}
      and not exists (
        select 1 from callback
        where callback.agency_id = item.agency_id and callback.debtor_id = item.debtor_id
          and callback.portfolio_id = item.portfolio_id and callback.state = 'waiting'))`

/**
 * Whom something happened to since the plan was made that may bring them onto the list, and who
 * asked to be called today: a day does not wait for the night.
 */
export const listStirred = (tx: Tx, since: Moment, until: Moment) => tx.rows<{ debtorId: string }>`
  select debtor_id from callback
  where agency_id = ${tx.agencyId} and state = 'waiting' and at < ${until}
  union
  select debtor_id from journal_line
  where agency_id = ${tx.agencyId} and at >= ${since} and debtor_id is not null
    and what in ('agreement.broken', 'agreement.cancelled', 'agreement.rescue-opened',
      'debtor.hold-lifted',
      'debtor.opted-in', 'debtor.right-person', 'debtor.contact-point-added')
  limit 1000
`

/** Whether a file was loaded after the plan was made. */
export const hasNewDebts = (tx: Tx, since: Moment) => tx.maybe<{ one: number }>`
  select 1 as one from journal_line
  where agency_id = ${tx.agencyId} and at >= ${since} and what = 'import.loaded'
  limit 1
`

/** Whether there are more people than that. */
export const hasManyDebtors = async (tx: Tx, most: number): Promise<boolean> =>
  (
    await tx.rows`
    select 1 from debtor where agency_id = ${tx.agencyId} limit 1 offset ${most}
  `
  ).length > 0

/** Off today's list and every later plan, in this moment. Returns how many rows left. */
export const leavePlans = (tx: Tx, debtorId: string) => tx.one<{ count: number }>`
  with gone as (
    delete from plan_item
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and day >= ${tx.today}
    returning day
  ), counted as (
    update plan set item_count = item_count - left_of_day.count
    from (select day, count(*)::int as count from gone group by day) left_of_day
    where plan.agency_id = ${tx.agencyId} and plan.day = left_of_day.day
  )
  select count(*)::int as count from gone
`
