import type { Day, Moment } from '../../kit/dates.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { RecordKind } from './retention.ts'

export const listChosen = (tx: Tx) => tx.rows<{ record: string; days: number; setBy: string }>`
  select record, days, set_by from retention_time
  where agency_id = ${tx.agencyId}
  order by record
  limit 50
`

export const setTime = (tx: Tx, record: string, days: number, by: string) => tx.run`
  insert into retention_time (agency_id, record, days, set_at, set_by)
  values (${tx.agencyId}, ${record}, ${days}, ${tx.now}, ${by})
  on conflict (agency_id, record) do update
  set days = excluded.days, set_at = excluded.set_at, set_by = excluded.set_by
`

/** There is something of that kind left to remove. */
const hasAny = {
  contacts: sql`(exists (select from contact_point point where point.agency_id = debtor.agency_id
      and point.debtor_id = debtor.id and point.value not like 'removed:%')
    or exists (select from address where address.agency_id = debtor.agency_id
      and address.debtor_id = debtor.id))`,
  budgets: sql`(exists (select from budget where budget.agency_id = debtor.agency_id
      and budget.debtor_id = debtor.id)
    or exists (select from answer where answer.agency_id = debtor.agency_id
      and answer.debtor_id = debtor.id)
    or exists (select from verified_problem problem where problem.agency_id = debtor.agency_id
      and problem.debtor_id = debtor.id)
    or exists (select from profile_correction told where told.agency_id = debtor.agency_id
      and told.debtor_id = debtor.id))`,
  notes: sql`exists (select from call where call.agency_id = debtor.agency_id
      and call.debtor_id = debtor.id and state = 'closed'
      and (draft <> '{}' or outcome_facts ?| array['note', 'fields']))`,
  identity: sql`true`,
} as const
export type PersonRecord = keyof typeof hasAny

/** Whoever owes nothing and had no movement since; `limit` of them, in the order of their ids. */
const ended = (tx: Tx, record: PersonRecord, before: Moment) => sql`
  from debtor
  where debtor.agency_id = ${tx.agencyId} and anonymised_at is null
    and debtor.created_at < ${before} and ${hasAny[record]}
    and not exists (select from debt_item item where item.agency_id = debtor.agency_id
      and item.debtor_id = debtor.id and item.state = 'open')
    and not exists (select from agreement where agreement.agency_id = debtor.agency_id
      and agreement.debtor_id = debtor.id and agreement.state = 'open')
    and not exists (select from ledger_entry entry
      join debt_item item on item.agency_id = entry.agency_id and item.id = entry.debt_item_id
      where item.agency_id = debtor.agency_id and item.debtor_id = debtor.id
        and entry.at >= ${before})
    and not exists (select from call where call.agency_id = debtor.agency_id
      and call.debtor_id = debtor.id and call.opened_at >= ${before})
    and not exists (select from complaint where complaint.agency_id = debtor.agency_id
      and complaint.debtor_id = debtor.id and complaint.state <> 'closed')`

const isHeld = sql`exists (select from legal_hold where legal_hold.agency_id = debtor.agency_id
  and legal_hold.debtor_id = debtor.id and lifted_at is null)`

/** How many people's records of a kind are past their time, and how many of them are held. */
export const countDue = (tx: Tx, record: PersonRecord, before: Moment) => tx.one<{
  due: number
  held: number
}>`
  select count(*) filter (where not ${isHeld})::int as due,
    count(*) filter (where ${isHeld})::int as held
  ${ended(tx, record, before)}
`

export const listDue = (tx: Tx, record: PersonRecord, before: Moment, limit: number) =>
  tx.rows<{ id: string }>`
    select debtor.id ${ended(tx, record, before)} and not ${isHeld}
    order by debtor.id
    limit ${limit}
  `

const olds = {
  'import-files': (tx: Tx, before: Moment) => sql`
    from import where agency_id = ${tx.agencyId} and created_at < ${before}
      and state in ('loaded', 'failed', 'discarded')
      and (preview is not null or exists (select from import_chunk
        where import_chunk.agency_id = import.agency_id and import_id = import.id)
        or exists (select from import_refusal
          where import_refusal.agency_id = import.agency_id and import_id = import.id))`,
  'page-visits': (tx: Tx, before: Moment) => sql`
    from page_visit where agency_id = ${tx.agencyId} and ends_at < ${before}`,
  'access-lines': (tx: Tx, before: Moment) => sql`
    from access_line where agency_id = ${tx.agencyId} and slot < ${before}`,
} as const
export type OldRecord = keyof typeof olds

export const countOld = (tx: Tx, record: OldRecord, before: Moment) => tx.one<{ due: number }>`
  select count(*)::int as due ${olds[record](tx, before)}
`

/** Removes what is older; how many. */
export const forgetOlder = async (tx: Tx, record: OldRecord, before: Moment) =>
  (await tx.one<{ n: number }>`select forget_older(${record}, ${before}) as n`).n

export const insertRun = (
  tx: Tx,
  run: { readonly record: RecordKind; readonly removed: number; readonly days: number },
) => tx.run`
  insert into retention_run (agency_id, on_day, record, removed, days, at)
  values (${tx.agencyId}, ${tx.today}, ${run.record}, ${run.removed}, ${run.days}, ${tx.now})
`

export type RunRow = {
  readonly id: string
  readonly onDay: Day
  readonly record: RecordKind
  readonly removed: number
  readonly days: number
}

/** What nights removed, the last first. */
export const listRuns = (tx: Tx) => tx.rows<RunRow>`
  select id, on_day, record, removed, days from retention_run
  where agency_id = ${tx.agencyId}
  order by on_day desc, at desc, id desc
  limit 100
`
