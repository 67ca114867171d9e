import type { Moment } from '../../kit/dates.ts'
import { type Sql, sql, type Tx } from '../platform/sql.ts'
import type { MarkReason } from './undue.ts'

export type UndueMark = {
  readonly id: string
  readonly itemId: string
  readonly reason: MarkReason
  readonly evidence: string
  readonly markedBy: string
  readonly markedAt: Moment
}

/** Marks in force, on items of one person. */
export const listMarks = (tx: Tx, debtorId: string) => tx.rows<UndueMark>`
  select id, debt_item_id as item_id, reason, evidence, marked_by, marked_at
  from undue_mark
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and lifted_at is null
  order by marked_at, id
  limit 1000
`

/** Nothing when the item is marked so already. */
export const insertMark = (
  tx: Tx,
  mark: {
    readonly itemId: string
    readonly creditorId: string
    readonly debtorId: string
    readonly reason: MarkReason
    readonly evidence: string
    readonly by: string
  },
) => tx.maybe<{ id: string }>`
  insert into undue_mark
    (agency_id, debt_item_id, creditor_id, debtor_id, reason, evidence, marked_by, marked_at)
  values (${tx.agencyId}, ${mark.itemId}, ${mark.creditorId}, ${mark.debtorId}, ${mark.reason},
    ${mark.evidence}, ${mark.by}, ${tx.now})
  on conflict do nothing
  returning id
`

export type LiftedMark = {
  readonly itemId: string
  readonly debtorId: string
  readonly reason: MarkReason
}

/** Nothing when it was lifted already. */
export const liftMark = (
  tx: Tx,
  markId: string,
  lifted: { readonly by: string; readonly because: string },
) => tx.maybe<LiftedMark>`
  update undue_mark
  set lifted_at = ${tx.now}, lifted_by = ${lifted.by}, lifted_because = ${lifted.because}
  where agency_id = ${tx.agencyId} and id = ${markId} and lifted_at is null
  returning debt_item_id as item_id, debtor_id, reason
`

/** Of each open item of a person, why it may not be asked for, or null: column `mark`. */
export const firstMarks = (tx: Tx, debtorId: Sql): Sql => sql`
  select (
    select reason from undue_mark
    where undue_mark.agency_id = item.agency_id and debt_item_id = item.id and lifted_at is null
    order by marked_at, id
    limit 1) as mark
  from debt_item item
  where item.agency_id = ${tx.agencyId} and item.debtor_id = ${debtorId} and item.state = 'open'`
