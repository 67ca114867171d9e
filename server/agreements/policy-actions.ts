import type { Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { NewPolicy, PolicyRefusal } from '../creditors/actions.ts'
import { type Difference, differences } from '../creditors/differences.ts'
import type { PolicyKind } from '../creditors/policies.ts'
import * as policies from '../creditors/policy-store.ts'
import { findPortfolio } from '../creditors/store.ts'
import { publishTerms } from '../debts/actions.ts'
import { usualTerms } from '../debts/terms.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { publishOfferPolicy } from '../negotiation/actions.ts'
import { usualOfferPolicy } from '../negotiation/policy.ts'
import { fullPolicy } from '../negotiation/policy-actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { listPeople } from '../staff/store.ts'
import { publishFollowUpPolicy } from './actions.ts'
import { usualFollowUpPolicy } from './follow-up.ts'

type Kind = {
  readonly usual: unknown
  /** With everything said that a stored version left out. */
  readonly full: (stored: unknown) => unknown
  readonly publish: (
    world: World,
    actor: Actor,
    ask: NewPolicy,
  ) => Promise<Decision<{ version: number }, PolicyRefusal>>
}

const kinds: Record<PolicyKind, Kind> = {
  terms: { usual: usualTerms, full: (stored) => stored, publish: publishTerms },
  offers: { usual: usualOfferPolicy, full: fullPolicy, publish: publishOfferPolicy },
  'follow-up': {
    usual: usualFollowUpPolicy,
    full: (stored) => stored,
    publish: publishFollowUpPolicy,
  },
}

type Which = { readonly portfolioId: string; readonly kind: PolicyKind }

type VersionListed = {
  readonly version: number
  readonly madeAt: Moment
  readonly madeBy: string
  readonly changes: readonly Difference[]
  readonly readBy: readonly { readonly name: string; readonly at: Moment }[]
  readonly unreadBy: readonly string[]
}

/** The versions of a policy, the newest first, and what each changed; who read it, for leaders. */
export async function listVersions(
  world: World,
  actor: Actor,
  { portfolioId, kind }: Which,
): Promise<Decision<{ items: VersionListed[] }, 'not-allowed' | 'unknown-portfolio'>> {
  const allowed = may(actor, 'see-policies')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    if (!(await findPortfolio(tx, portfolioId))) return no('unknown-portfolio')
    const { usual, full } = kinds[kind]
    const versions = await policies.listPolicies(tx, portfolioId, kind)
    const readings = may(actor, 'see-staff').ok
      ? await policies.listAcknowledgements(tx, portfolioId, kind)
      : []
    const unread =
      kind === 'offers' && may(actor, 'see-staff').ok ? await namesOfUnread(tx, portfolioId) : []
    const items = versions.map(({ version, madeAt, madeBy, policy }, index) => ({
      version,
      madeAt,
      madeBy,
      changes: differences(full(versions[index + 1]?.policy ?? usual), full(policy)),
      readBy: readings
        .filter((read) => read.version === version)
        .map(({ userName, acknowledgedAt }) => ({ name: userName, at: acknowledgedAt })),
      unreadBy: index === 0 ? unread : [],
    }))
    return yes({ items })
  })
}

/** Those who make offers and have not read the version in force. */
async function namesOfUnread(tx: Tx, portfolioId: string): Promise<string[]> {
  const readers = new Set(
    (await policies.listReaders(tx, portfolioId, 'offers')).map(({ userId }) => userId),
  )
  const people = await listPeople(tx)
  return people
    .filter(({ userId, role }) => !readers.has(userId) && may({ role }, 'make-offers').ok)
    .map(({ name }) => name)
}

/** What was in force once, published again as the next version; 0 is the product's own. */
export async function restorePolicy(
  world: World,
  actor: Actor,
  { portfolioId, kind, version, basedOn }: Which & { version: number; basedOn: number },
): Promise<Decision<{ version: number }, PolicyRefusal | 'unknown-version'>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const { usual, publish } = kinds[kind]
  const found = await world.transaction(actor, async (tx) => {
    if (!(await findPortfolio(tx, portfolioId))) return no('unknown-portfolio')
    if (version === 0) return yes(usual)
    const old = await policies.findPolicyVersion(tx, { portfolioId, kind, version })
    return old ? yes(old.policy) : no('unknown-version', { version })
  })
  if (!found.ok) return found
  return publish(world, actor, { portfolioId, basedOn, policy: found.value })
}
