import { type Sql, sql, type Tx } from '../platform/sql.ts'

/** Undoes entries that still stand, each whole and from its own day; the items that it touched. */
const reverse = (tx: Tx, which: Sql, placementId: string | null) => tx.rows<{ itemId: string }>`
  with undone as (
    insert into ledger_entry
      (agency_id, debt_item_id, creditor_id, kind, component, amount_cents, on_day, placement_id,
       agreement_id, reverses_id, at)
    select agency_id, debt_item_id, creditor_id, 'reversal', component, -amount_cents, on_day,
      ${placementId}::uuid, agreement_id, id, ${tx.now}
    from ledger_entry entry
    where agency_id = ${tx.agencyId} and kind <> 'reversal' and ${which}
      and not exists (select from ledger_entry undo
        where undo.agency_id = entry.agency_id and undo.reverses_id = entry.id)
    returning debt_item_id)
  select distinct debt_item_id as item_id from undone order by 1 limit 5000
`

/** All that one putting of money wrote, as part of the placement that undoes it. */
export const reversePlacement = (tx: Tx, placementId: string, undoingId: string) =>
  reverse(tx, sql`placement_id = ${placementId}`, undoingId)

/** What was forgiven because an agreement was kept. */
export const reverseWaivers = (tx: Tx, agreementId: string) =>
  reverse(tx, sql`agreement_id = ${agreementId} and kind = 'waiver'`, null)

/** Settled no more: they are asked for again, held by an agreement or free. */
export const reopenItems = (tx: Tx, itemIds: readonly string[], agreementId: string | null) =>
  tx.run`
    update debt_item
    set state = 'open', agreement_id = ${agreementId}::uuid
    where agency_id = ${tx.agencyId} and id = any (${itemIds}::uuid[]) and state = 'settled'
  `
