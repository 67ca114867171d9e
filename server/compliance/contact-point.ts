import type { ContactFacts, ContactPoint, Provenance } from './facts.ts'
import type { ContentRule, Listener, PointRule } from './rule.ts'
import { blocked, type Situation, type Verdict } from './verdict.ts'

/**
 * Where the number came from decides what it may be used for. One that the person did not give
 * serves to ask who answers, in neutral words, until the right person is known to answer there.
 */
export function contactPoint(rule: PointRule, { facts }: Situation): Verdict | undefined {
  const { provenance, holder, rightParty } = facts.contactPoint
  if (rule.denied.includes(provenance)) return blocked(null)
  const isShared = holder === 'workplace' || holder === 'third_party'
  if (isShared && !rule.sharedOnlyFrom.includes(provenance)) return blocked(null)
  if (!rule.identityOnly.includes(provenance) || rightParty === 'confirmed') return undefined
  const asksOnlyWho = facts.purpose === 'identity_check' && !facts.content?.mentionsDebt
  return asksOnlyWho ? { effect: 'require', what: rule.requirement } : blocked(null)
}

const unproven: readonly Provenance[] = ['bureau_enriched', 'public_search', 'unknown']

/**
 * Nobody who could give it gave it, and nobody knows who answers: whoever dials asks only that, in
 * neutral words. Whether even this is allowed is for the packs to say.
 */
export const asksOnlyWho = ({
  provenance,
  rightParty,
}: Pick<ContactPoint, 'provenance' | 'rightParty'>): boolean =>
  unproven.includes(provenance) && rightParty !== 'confirmed'

/** What is left on a machine, or sent to where others may read it, does not speak of the debt. */
export function neutralWords(rule: ContentRule, { facts }: Situation): Verdict | undefined {
  if (!rule.heardBy.some((listener) => isHeardBy(listener, facts))) return undefined
  if (facts.content?.mentionsDebt) return blocked(null)
  return facts.content ? undefined : { effect: 'require', what: rule.requirement }
}

const isHeardBy = (listener: Listener, { channel, contactPoint }: ContactFacts): boolean =>
  listener === 'voicemail' ? channel === 'voicemail' : contactPoint.holder === listener
