import { type NewPolicy, publishPolicy } from '../creditors/actions.ts'
import * as creditors from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type PortfolioTerms, readTerms, usualTerms } from './terms.ts'

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
