import { type NewPolicy, publishPolicy } from '../creditors/actions.ts'
import * as creditors from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { evened } from './balance.ts'
import { type Cause, insertEntries, type OwedItem, settleItems } from './store.ts'
import { type PortfolioTerms, readTerms, type Terms, usualTerms } from './terms.ts'

export type TermsInForce = { readonly version: number; readonly terms: PortfolioTerms }

/** What delay costs in a portfolio today; a stored version that no longer reads is our bug. */
export async function termsInForce(tx: Tx, portfolioId: string): Promise<TermsInForce> {
  const found = await creditors.findPolicy(tx, portfolioId, 'terms')
  const read = readTerms(found?.policy ?? usualTerms, 'terms')
  if (!read.ok) throw new Error(`terms of portfolio ${portfolioId}: ${JSON.stringify(read.facts)}`)
  return { version: found?.version ?? 0, terms: read.value }
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
