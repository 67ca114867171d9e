import { dayAt, isAfter, isEarlier, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'

export const visitStates = ['booked', 'came', 'missed', 'cancelled'] as const
export type VisitState = (typeof visitStates)[number]

export type VisitTime = { readonly state: VisitState; readonly startsAt: Moment }

type EndRefusal = 'visit-ended' | 'visit-not-yet'

/**
 * What became of a visit. Somebody may come early on the day; nobody has missed an hour that has
 * not come. Who was written down as missing may still come: late is welcome.
 */
export function endOfVisit(
  visit: VisitTime,
  to: 'came' | 'missed' | 'cancelled',
  now: Moment,
  zone: string,
): Decision<typeof to, EndRefusal> {
  const isLate = visit.state === 'missed' && to === 'came'
  if (visit.state !== 'booked' && !isLate) return no('visit-ended', { state: visit.state })
  if (to === 'came' && isAfter(dayAt(visit.startsAt, zone), dayAt(now, zone))) {
    return no('visit-not-yet', { at: visit.startsAt.toString() })
  }
  if (to === 'missed' && isEarlier(now, visit.startsAt)) {
    return no('visit-not-yet', { at: visit.startsAt.toString() })
  }
  return yes(to)
}
