import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Difference, differences } from '../creditors/differences.ts'
import {
  findAcknowledged,
  findPolicyVersion,
  insertAcknowledgement,
} from '../creditors/policy-store.ts'
import { findPortfolio } from '../creditors/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'
import { type WrittenPolicy, writtenPolicy } from './policy-wire.ts'
import { offerPolicyInForce } from './table-actions.ts'

type News = {
  readonly version: number
  readonly readVersion: number
  readonly madeAt: Awaited<ReturnType<typeof offerPolicyInForce>>['madeAt']
  readonly madeBy: string
  readonly currency: string
  readonly changes: readonly Difference[]
}

/** What changed since this person last read the policy that they offer under. */
export async function readPolicyNews(
  world: World,
  actor: Person,
  portfolioId: string,
): Promise<Decision<News, 'not-allowed' | 'unknown-portfolio'>> {
  const allowed = may(actor, 'make-offers')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const portfolio = await findPortfolio(tx, portfolioId)
    if (!portfolio) return no('unknown-portfolio')
    const { policy, ...inForce } = await offerPolicyInForce(tx, portfolioId)
    const { version: readVersion } = await findAcknowledged(tx, {
      portfolioId,
      kind: 'offers',
      userId: actor.userId,
    })
    const before = await policyAt(tx, portfolioId, Math.min(readVersion, inForce.version))
    const changes = differences(before, writtenPolicy(policy))
    return yes({ ...inForce, readVersion, currency: portfolio.currency, changes })
  })
}

async function policyAt(tx: Tx, portfolioId: string, version: number): Promise<WrittenPolicy> {
  const found = await findPolicyVersion(tx, { portfolioId, kind: 'offers', version })
  return fullPolicy(found?.policy ?? usualOfferPolicy)
}

/** A stored policy with everything said that it left out. */
export function fullPolicy(stored: unknown): WrittenPolicy {
  const read = readOfferPolicy(stored, 'offers')
  if (!read.ok) throw new Error(`a stored offer policy: ${JSON.stringify(read.facts)}`)
  return writtenPolicy(read.value)
}

/** This person has read the version in force, and may offer under it. */
export async function acknowledgePolicy(
  world: World,
  actor: Person,
  { portfolioId, version }: { readonly portfolioId: string; readonly version: number },
): Promise<Decision<object, 'not-allowed' | 'unknown-portfolio' | 'changed-meanwhile'>> {
  const allowed = may(actor, 'make-offers')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const portfolio = await findPortfolio(tx, portfolioId)
    if (!portfolio) return no('unknown-portfolio')
    const inForce = await offerPolicyInForce(tx, portfolioId)
    if (inForce.version !== version) return no('changed-meanwhile', { version: inForce.version })
    if (version === 0) return yes({})
    const isNew = await insertAcknowledgement(tx, portfolio, { kind: 'offers', version, by: actor })
    if (isNew === 0) return yes({})
    await record(tx, actor, {
      what: 'portfolio.offers-read',
      portfolioId,
      facts: { version, portfolio: portfolio.name },
    })
    return yes({})
  })
}
