import { isEarlier, type Moment } from '../../kit/dates.ts'

const earlyMinutes = 15
const lateMinutes = 120

/**
 * What a call made now is for. Around the moment that the person asked for it is the callback that
 * was promised; too early, or long after that hour has passed, it is a call like any other.
 */
export function purposeOf(
  callbackAt: Moment | null,
  now: Moment,
): 'scheduled_callback' | 'collection' {
  if (!callbackAt) return 'collection'
  const isEarly = isEarlier(now, callbackAt.subtract({ minutes: earlyMinutes }))
  const isLate = isEarlier(callbackAt.add({ minutes: lateMinutes }), now)
  return isEarly || isLate ? 'collection' : 'scheduled_callback'
}
