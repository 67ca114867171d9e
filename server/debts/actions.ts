import type { publishTerms as publish } from '../../api/creditors.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import * as creditors from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { readTerms, type Terms, usualTerms } from './terms.ts'

export type TermsInForce = { readonly version: number; readonly terms: Terms }

/** What delay costs in a portfolio today; a stored version that no longer reads is our bug. */
export async function termsInForce(tx: Tx, portfolioId: string): Promise<TermsInForce> {
  const found = await creditors.findPolicy(tx, portfolioId, 'terms')
  const read = readTerms(found?.policy ?? usualTerms, 'terms')
  if (!read.ok) throw new Error(`terms of portfolio ${portfolioId}: ${JSON.stringify(read.facts)}`)
  return { version: found?.version ?? 0, terms: read.value }
}

export async function publishTerms(
  world: World,
  actor: Actor,
  { portfolioId, basedOn, policy }: AskOf<typeof publish>,
): Promise<
  Decision<
    { version: number },
    'not-allowed' | 'unknown-portfolio' | 'changed-meanwhile' | 'invalid-policy'
  >
> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const read = readTerms(policy, 'policy')
  if (!read.ok) return no('invalid-policy', read.facts)
  return world.transaction(actor, async (tx) => {
    const portfolio = await creditors.findPortfolio(tx, portfolioId)
    if (!portfolio) return no('unknown-portfolio')
    const version = { kind: 'terms', basedOn, policy, madeBy: actor.name } as const
    const made = await creditors.insertPolicy(tx, portfolio, version)
    if (!made) return no('changed-meanwhile')
    await record(tx, actor, {
      what: 'portfolio.terms-published',
      portfolioId,
      facts: { version: made.version, portfolio: portfolio.name },
    })
    return yes(made)
  })
}
