import { type NewPolicy, publishPolicy } from '../creditors/actions.ts'
import type { Actor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { evened } from './balance.ts'
import { listLoadedMonths } from './index-store.ts'
import type { IndexTable } from './index-table.ts'
import { shippedMonths, shippedTables, tablesOf } from './shipped-months.ts'
import { type Cause, insertEntries, type OwedItem, settleItems } from './store.ts'
import { readTerms, type Terms } from './terms.ts'
import { needsTables, readVersions, type TermsInForce, termsOverTime } from './terms-in-force.ts'
import { findTerms, type StoredTerms } from './terms-store.ts'

/**
 * What delay costs in a portfolio today, with the versions that count on other days: whatever day a
 * balance is asked for, the version of that day answers.
 */
export async function termsInForce(tx: Tx, portfolioId: string): Promise<TermsInForce> {
  const stored = await findTerms(tx, portfolioId)
  return termsOf(tx, stored ?? { country: 'BR', versions: null })
}

/** The same, of versions that are at hand already. */
export async function termsOf(tx: Tx, { country, versions }: StoredTerms): Promise<TermsInForce> {
  const written = readVersions(versions ?? [])
  const tables = needsTables(written) ? await indexTables(tx) : shippedTables
  return termsOverTime(written, { tables, country }, tx.today)
}

/** Months as shipped, and as this agency loaded them since. */
export async function indexTables(tx: Tx): Promise<ReadonlyMap<string, IndexTable>> {
  const loaded = await listLoadedMonths(tx)
  return loaded.length === 0 ? shippedTables : tablesOf([...shippedMonths, ...loaded])
}

export const publishTerms = (world: World, actor: Actor, ask: NewPolicy) =>
  publishPolicy(world, actor, { kind: 'terms', read: readTerms }, ask)

/** Debts that were paid or forgiven in full, as of today: nothing is asked for any more. */
export async function settleDebts(
  tx: Tx,
  items: readonly OwedItem[],
  terms: Terms,
  cause: Cause,
): Promise<void> {
  const entries = items.flatMap((item) => evened(item, terms, tx.today))
  if (entries.length > 0) await insertEntries(tx, entries, cause)
  const itemIds = items.map(({ id }) => id)
  if (itemIds.length > 0) await settleItems(tx, itemIds)
}
