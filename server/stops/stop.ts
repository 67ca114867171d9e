import { type Day, isBefore, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type LiftGround, type StopCode, type StopKind, stopKindOf } from './stop-kinds.ts'

export const stopDoors = [
  'call',
  'person-page',
  'message',
  'public-page',
  'own-page',
  'system',
] as const
export type StopDoor = (typeof stopDoors)[number]

export const stopChannels = ['voice', 'sms', 'whatsapp', 'email'] as const
export type StopChannel = (typeof stopChannels)[number]

/** What somebody asks to place, as it was said. */
export type AskedStop = {
  readonly kind: string
  readonly channel: StopChannel | null
  readonly contactPointId: string | null
  readonly untilOn: Day | null
  readonly evidence: string
  readonly door: StopDoor
}

export type PlaceRefusal =
  | 'unknown-stop-kind'
  | 'stop-not-by-hand'
  | 'stop-needs-channel'
  | 'stop-needs-contact-point'
  | 'stop-day-past'
  | 'stop-too-long'

/** May it be placed so? Until which day, where the kind has one. */
export function placing(
  asked: AskedStop,
  today: Day,
): Decision<{ readonly kind: StopKind; readonly untilOn: Day | null }, PlaceRefusal> {
  const kind = stopKindOf(asked.kind)
  if (!kind) return no('unknown-stop-kind', { field: 'kind', kind: asked.kind })
  const isByHand = asked.door === 'person-page' || asked.door === 'message'
  if (isByHand && !kind.isPlacedByAgents) return no('stop-not-by-hand', { kind: kind.code })
  if (kind.reach === 'channel' && !asked.channel)
    return no('stop-needs-channel', { field: 'channel' })
  if (kind.reach === 'contact-point' && !asked.contactPointId)
    return no('stop-needs-contact-point', { field: 'contactPointId' })
  if (!kind.days) return yes({ kind, untilOn: null })
  const untilOn = asked.untilOn ?? today.add({ days: kind.days.usual })
  if (!isBefore(today, untilOn)) return no('stop-day-past', { field: 'untilOn' })
  const last = today.add({ days: kind.days.max })
  return isBefore(last, untilOn)
    ? no('stop-too-long', { field: 'untilOn', daysMax: kind.days.max, until: `${last}` })
    : yes({ kind, untilOn })
}

/**
 * Until when a pause lasts that is said again: never shorter by itself. Only where an agent may
 * lift it, a day that somebody names may be an earlier one.
 */
export function untilAgain(
  kind: Pick<StopKind, 'liftedBy'>,
  standing: Day | null,
  next: { readonly untilOn: Day | null; readonly isNamed: boolean },
): Day | null {
  if (next.untilOn === null || (next.isNamed && kind.liftedBy === 'agent')) return next.untilOn
  return standing && isBefore(standing, next.untilOn) ? next.untilOn : standing
}

export type LiftRefusal = 'not-allowed' | 'ground-not-enough'

/** May somebody of this authority lift it, with what they say they saw or heard? */
export function lifting(
  code: string,
  ground: LiftGround,
  isSupervisor: boolean,
): Decision<true, LiftRefusal> {
  const kind = stopKindOf(code)
  if (!isSupervisor && kind?.liftedBy !== 'agent')
    return no('not-allowed', { deed: 'lift-stops', kind: code })
  return !kind || kind.grounds.includes(ground)
    ? yes(true)
    : no('ground-not-enough', { field: 'ground', kind: code })
}

/** `untilOn` is the first day without it. */
export type StopInForce = {
  readonly kind: string
  readonly channel: StopChannel | null
  readonly untilOn: Day | null
}

/** Whether an arranged call falls within a stop; one that ends before the call leaves it. */
export const isCallWithin = (untilOn: Day | null, at: Moment, zone: string): boolean =>
  untilOn === null || isBefore(at.toZonedDateTimeISO(zone).toPlainDate(), untilOn)

/** The stop of the person, or of calls, within which a call at that moment would fall. */
export const stopOfCall = (
  stops: readonly StopInForce[],
  at: Moment,
  zone: string,
): StopCode | undefined =>
  stops.flatMap((stop) => {
    const kind = stopKindOf(stop.kind)
    const reachesCalls = kind?.reach === 'person' || stop.channel === 'voice'
    const isWithin = kind?.stops.includes('callbacks') && isCallWithin(stop.untilOn, at, zone)
    return kind && reachesCalls && isWithin ? [kind.code] : []
  })[0]

/** The first stop because of which nothing is offered, if there is one. */
export const stopOfOffers = (stops: readonly StopInForce[]): StopCode | undefined =>
  stops.map(({ kind }) => stopKindOf(kind)).find((kind) => kind?.stops.includes('offers'))?.code

/** Of the night: neither a reminder nor an ending, only no reminder, or all as usual. */
export function stopOfNight(stops: readonly StopInForce[]): 'rest' | 'silent' | null {
  const kinds = stops.flatMap((stop) => {
    const kind = stopKindOf(stop.kind)
    return kind ? [{ ...kind, channel: stop.channel }] : []
  })
  if (kinds.some((kind) => kind.stops.includes('breaking'))) return 'rest'
  // A reminder is said on whatever channel is left; who closed one has the others.
  return kinds.some(({ code, stops: ended }) => ended.includes('messages') && code !== 'channel')
    ? 'silent'
    : null
}
