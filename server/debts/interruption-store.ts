import type { Day, Moment } from '../../kit/dates.ts'
import { empty, type Sql, sql, type Tx } from '../platform/sql.ts'
import type { InterruptionKind } from './interruption.ts'

export type InterruptionRow = {
  readonly id: string
  readonly itemId: string
  readonly debtorId: string
  readonly kind: InterruptionKind
  readonly onDay: Day
  readonly evidence: string
  readonly recordedBy: string
  readonly recordedAt: Moment
}

/** Those that hold, of one person or of one item. */
export const listInterruptions = (
  tx: Tx,
  filter: { readonly debtorId?: string; readonly itemId?: string },
) => tx.rows<InterruptionRow>`
  select id, debt_item_id as item_id, debtor_id, kind, on_day, evidence, recorded_by, recorded_at
  from interruption
  where agency_id = ${tx.agencyId} and withdrawn_at is null
    ${filter.debtorId ? sql`and debtor_id = ${filter.debtorId}` : empty}
    ${filter.itemId ? sql`and debt_item_id = ${filter.itemId}` : empty}
  order by on_day, id
  limit 5000
`

/** How many items were interrupted now; one that was before stays as it is. */
export const insertInterruptions = (
  tx: Tx,
  itemIds: readonly string[],
  given: {
    readonly kind: InterruptionKind
    readonly onDay: Day
    readonly evidence: string
    readonly agreementId?: string
    readonly by: string
  },
) => tx.run`
  insert into interruption
    (agency_id, debt_item_id, creditor_id, debtor_id, kind, on_day, evidence, agreement_id,
     recorded_by, recorded_at)
  select agency_id, id, creditor_id, debtor_id, ${given.kind}, ${given.onDay}::date,
    ${given.evidence}, ${given.agreementId ?? null}::uuid, ${given.by}, ${tx.now}
  from debt_item
  where agency_id = ${tx.agencyId} and id = any (${itemIds}::uuid[])
  on conflict do nothing
`

/** Nothing when it was withdrawn already. */
export const withdrawInterruption = (
  tx: Tx,
  interruptionId: string,
  given: { readonly by: string; readonly because: string },
) => tx.maybe<{ itemId: string; debtorId: string; kind: InterruptionKind; onDay: Day }>`
  update interruption
  set withdrawn_at = ${tx.now}, withdrawn_by = ${given.by}, withdrawn_because = ${given.because}
  where agency_id = ${tx.agencyId} and id = ${interruptionId} and withdrawn_at is null
  returning debt_item_id as item_id, debtor_id, kind, on_day
`

/** The open items of a person as their age is judged: pairs of due day and interruption. */
export const agedItems = (tx: Tx, debtorId: Sql): Sql => sql`
  (select jsonb_agg(aged.pair) from (
    select distinct jsonb_build_array(item.due_on, interruption.on_day) as pair
    from debt_item item
    left join interruption on interruption.agency_id = item.agency_id
      and interruption.debt_item_id = item.id and interruption.withdrawn_at is null
    where item.agency_id = ${tx.agencyId} and item.debtor_id = ${debtorId}
      and item.state = 'open') aged)`
