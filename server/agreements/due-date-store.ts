import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type DateChangeRow = {
  readonly id: string
  readonly agreementId: string
  readonly instalmentId: string
  readonly n: number
  readonly fromOn: Day
  readonly toOn: Day
  readonly changedAt: Moment
  readonly changedBy: string
  readonly undoneAt: Moment | null
}

/** The newest first. */
export const listDateChanges = (tx: Tx, agreementId: string) => tx.rows<DateChangeRow>`
  select date_change.id, date_change.agreement_id, instalment_id, n, from_on, to_on, changed_at,
    changed_by, undone_at
  from date_change
  join instalment on instalment.agency_id = date_change.agency_id
    and instalment.id = date_change.instalment_id
  where date_change.agency_id = ${tx.agencyId} and date_change.agreement_id = ${agreementId}
  order by changed_at desc, date_change.id desc
  limit 200
`

export type NewDateChange = Pick<
  DateChangeRow,
  'agreementId' | 'instalmentId' | 'fromOn' | 'toOn' | 'changedBy'
> & { readonly creditorId: string }

export const insertDateChange = (tx: Tx, change: NewDateChange) => tx.one<{ id: string }>`
  insert into date_change
    (agency_id, agreement_id, instalment_id, creditor_id, from_on, to_on, changed_at, changed_by)
  values (${tx.agencyId}, ${change.agreementId}, ${change.instalmentId}, ${change.creditorId},
    ${change.fromOn}, ${change.toOn}, ${tx.now}, ${change.changedBy})
  returning id
`

export const undoDateChange = (tx: Tx, changeId: string) => tx.run`
  update date_change
  set undone_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${changeId} and undone_at is null
`

export const moveInstalment = (tx: Tx, instalmentId: string, dueOn: Day) => tx.run`
  update instalment
  set due_on = ${dueOn}
  where agency_id = ${tx.agencyId} and id = ${instalmentId}
`
