import type { Day, Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { Cause, Owed, Relief } from './cause.ts'
import type { MeasureRow } from './measure-store.ts'

export type DutyRow = {
  readonly id: string
  readonly measureId: string
  readonly act: Relief
  readonly cause: Cause
  readonly causedOn: Day
  readonly ruleId: string
  readonly dueOn: Day
  readonly state: 'open' | 'done' | 'dropped'
  readonly openedAt: Moment
  readonly endedOn: Day | null
  readonly endedBy: string | null
  readonly endedEvidence: string | null
  readonly debtorId: string
  readonly debtorName: string
  readonly creditorId: string
  readonly creditorName: string
  readonly contract: string
  readonly registry: string
  /** Since when what must be undone stands. */
  readonly sinceOn: Day | null
}

export type DutyFilter = {
  readonly debtorId?: string | undefined
  readonly creditorId?: string | undefined
  readonly act?: Relief | undefined
  readonly isOpen?: boolean
  /** Those due before this day. */
  readonly before?: Day | undefined
}

/** Open ones first, the soonest due before the others. */
export const listDuties = (tx: Tx, filter: DutyFilter) => tx.rows<DutyRow>`
  select duty.id, duty.measure_id, duty.act, cause, caused_on, rule_id, duty.due_on, duty.state,
    opened_at, duty.ended_on, duty.ended_by, duty.ended_evidence, duty.debtor_id,
    debtor.name as debtor_name, duty.creditor_id, creditor.name as creditor_name, debt.contract,
    measure.registry, measure.done_on as since_on
  from duty
  join measure on measure.agency_id = duty.agency_id and measure.id = duty.measure_id
  join debt on debt.agency_id = duty.agency_id and debt.id = measure.debt_id
  join debtor on debtor.agency_id = duty.agency_id and debtor.id = duty.debtor_id
  join creditor on creditor.agency_id = duty.agency_id and creditor.id = duty.creditor_id
  where duty.agency_id = ${tx.agencyId}
    ${filter.debtorId ? sql`and duty.debtor_id = ${filter.debtorId}` : empty}
    ${filter.creditorId ? sql`and duty.creditor_id = ${filter.creditorId}` : empty}
    ${filter.act ? sql`and duty.act = ${filter.act}` : empty}
    ${filter.isOpen ? sql`and duty.state = 'open'` : empty}
    ${filter.before ? sql`and duty.due_on < ${filter.before}` : empty}
  order by duty.state = 'open' desc, duty.due_on, duty.id
  limit 1000
`

/** The duty that waits for one measure, locked. */
export const lockOpenDuty = (tx: Tx, measureId: string) => tx.maybe<{
  readonly id: string
  readonly cause: Cause
  readonly causedOn: Day
  readonly ruleId: string
  readonly dueOn: Day
}>`
  select id, cause, caused_on, rule_id, due_on from duty
  where agency_id = ${tx.agencyId} and measure_id = ${measureId} and state = 'open'
  for no key update
`

/** Nothing when one waits already. */
export const insertDuty = (tx: Tx, measure: MeasureRow, act: Relief, owed: Owed) => tx.maybe<{
  id: string
}>`
  insert into duty
    (agency_id, measure_id, portfolio_id, creditor_id, debtor_id, act, cause, caused_on, rule_id,
     due_on, opened_at)
  values (${tx.agencyId}, ${measure.id}, ${measure.portfolioId}, ${measure.creditorId},
    ${measure.debtorId}, ${act}, ${owed.cause}, ${owed.causedOn}, ${owed.ruleId}, ${owed.dueOn},
    ${tx.now})
  on conflict do nothing
  returning id
`

export const moveDuty = (tx: Tx, dutyId: string, owed: Owed) => tx.run`
  update duty
  set cause = ${owed.cause}, caused_on = ${owed.causedOn}, rule_id = ${owed.ruleId},
    due_on = ${owed.dueOn}
  where agency_id = ${tx.agencyId} and id = ${dutyId} and state = 'open'
`

export const endDuty = (
  tx: Tx,
  dutyId: string,
  ended: {
    readonly state: 'done' | 'dropped'
    readonly on: Day
    readonly by: string
    readonly evidence: string
  },
) => tx.run`
  update duty
  set state = ${ended.state}, ended_on = ${ended.on}, ended_by = ${ended.by},
    ended_evidence = ${ended.evidence}
  where agency_id = ${tx.agencyId} and id = ${dutyId} and state = 'open'
`

/** How many wait, how many are too late, and how many of those are paid and stand all the same. */
export const countDuties = (tx: Tx) => tx.one<{
  readonly open: number
  readonly overdue: number
  readonly paidAndListed: number
}>`
  select count(*)::int as open, count(*) filter (where due_on < ${tx.today})::int as overdue,
    count(*) filter (where act = 'delist' and cause = 'paid')::int as paid_and_listed
  from duty
  where agency_id = ${tx.agencyId} and state = 'open'
`
