import { isEarlier, type Moment } from '../../kit/dates.ts'
import { decide, type Findings, nextAllowedAt } from './decide.ts'
import type { Channel, ContactFacts, Purpose } from './facts.ts'
import type { Blocker } from './findings.ts'
import { inputHash } from './input-hash.ts'
import type { Packs } from './pack.ts'

/** It is asked for at the last second, so it need not live long. */
const permitMinutes = 5

declare const lawful: unique symbol

/** Proof that this contact was lawful when it was decided. Only `permit` can make one. */
export type Permit = {
  readonly [lawful]: true
  readonly id: string
  readonly debtorId: string
  readonly contactPointId: string
  readonly channel: Channel
  readonly purpose: Purpose
  readonly decidedAt: Moment
  /** The first moment at which it is worth nothing; never after the hours it was given in. */
  readonly expiresAt: Moment
}

type Decided = Omit<Findings, 'blockers'> & {
  readonly decidedAt: Moment
  /** SHA-256 of the facts, the moment and the versions of the packs. */
  readonly inputHash: string
}

/** Allowed with a permit, or refused with every reason; both are kept. */
export type PermitDecision =
  | (Decided & {
      readonly ok: true
      readonly outcome: 'allow' | 'allow_with_requirements'
      readonly permit: Permit
    })
  | (Decided & {
      readonly ok: false
      readonly outcome: 'block'
      /** At least one, in the order of refusals. */
      readonly blockers: readonly Blocker[]
      /** The first moment at which nothing would block it; null: only a person can change it. */
      readonly nextAllowedAt: Moment | null
    })

/** May we contact this person, through this contact point, on this channel, for this, now? */
export function permit(packs: Packs, facts: ContactFacts, now: Moment): PermitDecision {
  const { blockers, ...findings } = decide(packs, facts, now)
  const { packVersions } = findings
  const decided = {
    ...findings,
    decidedAt: now,
    inputHash: inputHash({ facts, now, packVersions }),
  }
  if (blockers.length > 0) {
    const next = nextAllowedAt(packs, facts, now)
    return { ...decided, ok: false, outcome: 'block', blockers, nextAllowedAt: next }
  }
  const outcome = findings.requirements.length > 0 ? 'allow_with_requirements' : 'allow'
  return { ...decided, ok: true, outcome, permit: grant(facts, now, findings.openUntil) }
}

/** What a sending function asks of the permit in its hand, at the last second. */
export const isValid = (given: Permit, now: Moment): boolean =>
  !isEarlier(now, given.decidedAt) && isEarlier(now, given.expiresAt)

function grant(facts: ContactFacts, now: Moment, openUntil: Moment | null): Permit {
  const { permitId: id, debtorId, contactPointId, channel, purpose } = facts
  const soon = now.add({ minutes: permitMinutes })
  const expiresAt = openUntil && isEarlier(openUntil, soon) ? openUntil : soon
  const given = { id, debtorId, contactPointId, channel, purpose, decidedAt: now, expiresAt }
  return given as Permit
}
