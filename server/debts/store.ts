import { type Day, day } from '../../kit/dates.ts'
import { type Cents, cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { Entry, NewEntry } from './ledger.ts'

/** An invoice or instalment, with its contract and its whole ledger. */
export type OwedItem = {
  readonly id: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly debtorId: string
  readonly contract: string
  readonly product: string | null
  readonly instalment: string
  readonly invoice: string
  readonly dueOn: Day
  readonly originalCents: Cents
  readonly state: 'open' | 'settled' | 'withdrawn'
  readonly agreementId: string | null
  readonly entries: readonly Entry[]
}

export type ItemFilter = {
  readonly debtorId?: string
  readonly debtorIds?: readonly string[]
  readonly portfolioId?: string | undefined
  readonly agreementId?: string
  readonly itemIds?: readonly string[] | undefined
  readonly onlyOpen?: boolean
  /** For update: nobody else moves money on these until this transaction ends. */
  readonly lock?: boolean
}

/** The oldest due first. */
export async function listItems(tx: Tx, filter: ItemFilter): Promise<OwedItem[]> {
  const rows = await tx.rows<Omit<OwedItem, 'entries'> & { entries: EntryJson[] | null }>`
    select item.id, item.portfolio_id, item.creditor_id, item.debtor_id, debt.contract,
      debt.product, item.instalment, item.invoice, item.due_on, item.original_cents, item.state,
      item.agreement_id,
      (select jsonb_agg(jsonb_build_array(entry.id, entry.kind, entry.component,
          entry.amount_cents::text, entry.on_day, entry.reverses_id) order by entry.id)
        from ledger_entry entry
        where entry.agency_id = item.agency_id and entry.debt_item_id = item.id) as entries
    from debt_item item
    join debt on debt.agency_id = item.agency_id and debt.id = item.debt_id
    where item.agency_id = ${tx.agencyId}
      ${filter.debtorId ? sql`and item.debtor_id = ${filter.debtorId}` : empty}
      ${filter.debtorIds ? sql`and item.debtor_id = any (${filter.debtorIds}::uuid[])` : empty}
      ${filter.portfolioId ? sql`and item.portfolio_id = ${filter.portfolioId}` : empty}
      ${filter.agreementId ? sql`and item.agreement_id = ${filter.agreementId}` : empty}
      ${filter.itemIds ? sql`and item.id = any (${filter.itemIds}::uuid[])` : empty}
      ${filter.onlyOpen ? sql`and item.state = 'open'` : empty}
    order by item.due_on, item.id
    limit 5000
    ${filter.lock ? sql`for no key update of item` : empty}
  `
  return rows.map((row) => ({ ...row, entries: (row.entries ?? []).map(entryOf(row.id)) }))
}

type EntryJson = [string, Entry['kind'], Entry['component'], string, string, string | null]

const entryOf =
  (itemId: string) =>
  ([id, kind, component, amountCents, onDay, reversesId]: EntryJson): Entry => ({
    id,
    itemId,
    kind,
    component,
    amountCents: cents(amountCents),
    onDay: day(onDay),
    reversesId,
  })

/** An open item of a portfolio to try terms on: late by about four months. */
export const findExampleItem = (tx: Tx, portfolioId: string) => tx.maybe<{ id: string }>`
  select id from debt_item
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and state = 'open'
    and due_on < ${tx.today}
  order by abs(${tx.today}::date - due_on - 120), id
  limit 1
`

export type Cause = {
  readonly paymentId?: string
  /** The putting of money into its place that wrote this, and that may be undone whole. */
  readonly placementId?: string
  readonly agreementId?: string
  readonly importId?: string
}

/** Ledger entries, all or none. */
export const insertEntries = (tx: Tx, entries: readonly NewEntry[], cause: Cause) => tx.run`
  insert into ledger_entry
    (agency_id, debt_item_id, creditor_id, kind, component, amount_cents, on_day, payment_id,
     placement_id, agreement_id, import_id, at)
  select ${tx.agencyId}, item.id, item.creditor_id, given.kind, given.component,
    given."amountCents", given."onDay", ${cause.paymentId ?? null}::uuid,
    ${cause.placementId ?? null}::uuid, ${cause.agreementId ?? null}::uuid,
    ${cause.importId ?? null}::uuid, ${tx.now}
  from jsonb_to_recordset(${{ entries }}::jsonb -> 'entries') as given (
    "itemId" uuid, kind text, component text, "amountCents" bigint, "onDay" date)
  join debt_item item on item.agency_id = ${tx.agencyId} and item.id = given."itemId"
`

/** Paid or forgiven in full: nothing is asked for any more. */
export const settleItems = (tx: Tx, itemIds: readonly string[]) => tx.run`
  update debt_item
  set state = 'settled', agreement_id = null
  where agency_id = ${tx.agencyId} and id = any (${itemIds}::uuid[])
`

/** Under an agreement from now on, or free again when it ended. */
export const holdItems = (tx: Tx, itemIds: readonly string[], agreementId: string | null) => tx.run`
  update debt_item
  set agreement_id = ${agreementId}::uuid
  where agency_id = ${tx.agencyId} and id = any (${itemIds}::uuid[])
`
