import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Channel, ContactEvent } from '../compliance/facts.ts'
import { isValid, type Permit } from '../compliance/permit.ts'

/** One try to reach a person. None is begun without a permit, and each permit is used once. */
export type Attempt = {
  readonly permitId: string
  readonly debtorId: string
  readonly contactPointId: string
  readonly channel: Channel
  /** The agent who dials or sends; null is the product itself. */
  readonly agentId: string | null
  readonly callId: string | null
  readonly startedAt: Moment
}

/** Begins an attempt at the last second; the permit says all of it but who and when. */
export function beginAttempt(
  permit: Permit,
  by: { readonly agentId: string | null; readonly callId: string | null },
  now: Moment,
): Decision<Attempt, 'permit-expired'> {
  if (!isValid(permit, now)) return no('permit-expired', { expiresAt: permit.expiresAt.toString() })
  const { id: permitId, debtorId, contactPointId, channel } = permit
  return yes({ permitId, debtorId, contactPointId, channel, ...by, startedAt: now })
}

/** What came of it, as far as the law asks. */
export type Ended = {
  readonly startedAt: Moment
  readonly channel: Channel
  readonly contactPointId: string
  readonly answered: boolean
  readonly rightParty: boolean
}

/**
 * An attempt as the rules of compliance count it: always as an attempt, and as contact and
 * conversation when the right person answered by voice. A message that was sent is an attempt.
 */
export function eventsOf(attempt: Ended): ContactEvent[] {
  const { startedAt: at, channel, contactPointId, answered, rightParty } = attempt
  const event = { at, channel, contactPointId }
  const met: ContactEvent[] = [
    { ...event, kind: 'direct_contact' },
    { ...event, kind: 'conversation' },
  ]
  return [{ ...event, kind: 'attempt' }, ...(answered && rightParty ? met : [])]
}

/** Attempts that began within a day: those that the screen counts against the limit. */
export const attemptsSince = (history: readonly ContactEvent[], dayStart: Moment): number =>
  history.filter(({ kind, at }) => kind === 'attempt' && !isEarlier(at, dayStart)).length
