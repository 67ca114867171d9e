import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { isValid, type Permit } from '../compliance/permit.ts'
import type { Outcome } from './outcome.ts'
import { uncoded } from './wrap-up-time.ts'

type Held = {
  readonly id: string
  readonly debtorId: string
  readonly agentId: string
  readonly openedAt: Moment
  /** Without a sign of life until then, the call is abandoned and another agent may take it. */
  readonly heldUntil: Moment
}

type Dialed = { readonly briefSeenAt: Moment; readonly dialedAt: Moment; readonly permitId: string }

/** Who is on the line, as far as we know. */
type Heard = { readonly verifiedAt: Moment | null; readonly isThirdParty: boolean }

export type Preparing = Held & { readonly state: 'preparing'; readonly briefSeenAt: Moment | null }
export type Dialing = Held & Dialed & { readonly state: 'dialing' }
export type Talking = Held & Dialed & Heard & { readonly state: 'talking' }
export type WrappingUp = Held &
  Dialed &
  Heard & { readonly state: 'wrapping'; readonly hungUpAt: Moment }
export type Closed = Held & {
  readonly state: 'closed'
  readonly outcome: string
  readonly outcomeVersion: number
  readonly closedAt: Moment
}

/** An agent's work on one person: prepare, dial, talk, wrap up, close. */
export type Call = Preparing | Dialing | Talking | WrappingUp | Closed

/** So long is a call held without a sign of life from the agent's screen. */
const heldMinutes = 10

/** The agent has seen the brief: dialing opens (A2.1). Seen twice is seen. */
export function seeBrief(call: Call, now: Moment): Decision<Call, 'call-closed'> {
  if (call.state === 'closed') return no('call-closed')
  if (call.state !== 'preparing' || call.briefSeenAt !== null) return yes(call)
  return yes({ ...call, briefSeenAt: now })
}

export type DialRefusal =
  | 'call-closed'
  | 'brief-not-seen'
  | 'already-dialing'
  | 'permit-of-another'
  | 'permit-expired'

/** Only with a permit for this person that still holds. Another number is another attempt. */
export function dial(call: Call, permit: Permit, now: Moment): Decision<Dialing, DialRefusal> {
  if (call.state === 'closed') return no('call-closed')
  if (call.state === 'dialing' || call.state === 'talking') return no('already-dialing')
  const { briefSeenAt } = call
  if (briefSeenAt === null) return no('brief-not-seen')
  if (permit.debtorId !== call.debtorId) return no('permit-of-another')
  if (!isValid(permit, now)) return no('permit-expired')
  const dialed = { briefSeenAt, dialedAt: now, permitId: permit.id }
  return yes({ ...held(call), ...dialed, state: 'dialing' })
}

type NotOnTheLine = 'call-closed' | 'not-dialing'

/** Somebody answered. Who it is nobody knows yet. */
export function answer(call: Call): Decision<Talking, NotOnTheLine> {
  if (call.state === 'closed') return no('call-closed')
  if (call.state === 'talking') return yes(call)
  if (call.state !== 'dialing') return no('not-dialing')
  return yes({ ...call, state: 'talking', verifiedAt: null, isThirdParty: false })
}

/** The person is who we think: amounts may be spoken of. */
export function verify(call: Call, now: Moment): Decision<Talking, NotOnTheLine> {
  const answered = answer(call)
  if (!answered.ok) return answered
  return yes({ ...answered.value, verifiedAt: now, isThirdParty: false })
}

/** Somebody else is on the line; once that is over, who it is must be asked again. */
export function thirdParty(call: Call, isThirdParty: boolean): Decision<Talking, NotOnTheLine> {
  const answered = answer(call)
  if (!answered.ok) return answered
  const verifiedAt = isThirdParty ? null : answered.value.verifiedAt
  return yes({ ...answered.value, verifiedAt, isThirdParty })
}

/** The conversation is over; what is typed stays. */
export function hangUp(call: Call, now: Moment): Decision<WrappingUp, NotOnTheLine> {
  if (call.state === 'closed') return no('call-closed')
  if (call.state !== 'dialing' && call.state !== 'talking') return no('not-dialing')
  const heard = call.state === 'talking' ? call : { verifiedAt: null, isThirdParty: false }
  const { verifiedAt, isThirdParty } = heard
  return yes({ ...call, verifiedAt, isThirdParty, state: 'wrapping', hungUpAt: now })
}

/** A call ends with an outcome or not at all: `wrapUp` says which one may be. */
export function close(
  call: Call,
  outcome: Outcome | undefined,
  { now, outcomeVersion }: { readonly now: Moment; readonly outcomeVersion: number },
): Decision<Closed, 'call-closed' | 'outcome-missing'> {
  if (call.state === 'closed') return no('call-closed')
  if (!outcome) return no('outcome-missing')
  const closed = { outcome: outcome.code, outcomeVersion, closedAt: now }
  return yes({ ...held(call), ...closed, state: 'closed' })
}

/** A call that ended without an outcome gets it later; it ended when it ended. */
export function codeLater(
  call: Call,
  outcome: Outcome,
  outcomeVersion: number,
): Decision<Closed, 'call-closed'> {
  if (call.state !== 'closed' || call.outcome !== uncoded) return no('call-closed')
  return yes({ ...call, outcome: outcome.code, outcomeVersion })
}

/**
 * Before the telephone rings nobody listens, and the agent must know what is owed to prepare
 * (A2.1, B3.1, E4.1). From then on amounts are open to nobody but the verified person.
 */
export const areAmountsOpen = (call: Call): boolean =>
  call.state === 'preparing' || isWithPerson(call)

/** The right person is known to be on the line, or was until it ended, and nobody else. */
export const isWithPerson = (call: Call): boolean =>
  (call.state === 'talking' || call.state === 'wrapping') &&
  call.verifiedAt !== null &&
  !call.isThirdParty

export const isAbandoned = (call: Call, now: Moment): boolean =>
  call.state !== 'closed' && !isEarlier(now, call.heldUntil)

/** A sign of life from the agent's screen. */
export const keepHeld = <Any extends Call>(call: Any, now: Moment): Any => ({
  ...call,
  heldUntil: now.add({ minutes: heldMinutes }),
})

/**
 * Back after a crash or a closed tab. The same agent finds everything as it was, for the telephone
 * may still be at the ear; another agent finds a call that only wants its outcome.
 */
export function resume(
  call: Call,
  agentId: string,
  now: Moment,
): Decision<Call, 'call-closed' | 'with-another-agent'> {
  if (call.state === 'closed') return no('call-closed')
  if (call.agentId === agentId) return yes(keepHeld(call, now))
  if (!isAbandoned(call, now)) return no('with-another-agent')
  const taken = keepHeld({ ...call, agentId }, now)
  return taken.state === 'preparing'
    ? yes({ ...taken, briefSeenAt: null })
    : asWrappingUp(taken, now)
}

function asWrappingUp(call: Call, now: Moment): Decision<Call, 'call-closed'> {
  if (call.state === 'wrapping') return yes(call)
  const over = hangUp(call, now)
  return over.ok ? over : no('call-closed')
}

const held = ({ id, debtorId, agentId, openedAt, heldUntil }: Call): Held => ({
  id,
  debtorId,
  agentId,
  openedAt,
  heldUntil,
})
