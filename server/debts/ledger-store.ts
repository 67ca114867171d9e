import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { Entry, NewEntry } from './ledger.ts'

export type LedgerRow = Entry & {
  readonly at: Moment
  readonly reason: string | null
  readonly madeBy: string | null
  readonly paymentId: string | null
  readonly agreementId: string | null
  readonly importId: string | null
  /** The entry that undid this one. */
  readonly reversedById: string | null
}

/** Every entry of an item, in the order in which they were written. */
export const listEntries = (tx: Tx, itemId: string) => tx.rows<LedgerRow>`
  select entry.id, entry.debt_item_id as item_id, entry.kind, entry.component, entry.amount_cents,
    entry.on_day, entry.at, entry.reason, entry.made_by, entry.payment_id, entry.agreement_id,
    entry.import_id, entry.reverses_id, undo.id as reversed_by_id
  from ledger_entry entry
  left join ledger_entry undo
    on undo.agency_id = entry.agency_id and undo.reverses_id = entry.id
  where entry.agency_id = ${tx.agencyId} and entry.debt_item_id = ${itemId}
  order by entry.at, entry.id
  limit 2000
`

export const findEntryItem = (tx: Tx, entryId: string) => tx.maybe<{ itemId: string }>`
  select debt_item_id as item_id from ledger_entry
  where agency_id = ${tx.agencyId} and id = ${entryId}
`

type ByHand = {
  readonly entry: NewEntry & { readonly reversesId?: string }
  readonly creditorId: string
  readonly reason: string
  readonly by: string
  readonly requestKey: string | null
}

/** One entry that a person writes, with why. Nothing when it was written already. */
export const insertByHand = (
  tx: Tx,
  { entry, creditorId, reason, by, requestKey }: ByHand,
) => tx.maybe<{ id: string }>`
  insert into ledger_entry
    (agency_id, debt_item_id, creditor_id, kind, component, amount_cents, on_day, reverses_id,
     reason, made_by, request_key, at)
  values (${tx.agencyId}, ${entry.itemId}, ${creditorId}, ${entry.kind}, ${entry.component},
    ${entry.amountCents}, ${entry.onDay}, ${entry.reversesId ?? null}::uuid, ${reason}, ${by},
    ${requestKey}, ${tx.now})
  on conflict do nothing
  returning id
`
