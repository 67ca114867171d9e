import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type Interval, plannedEnd, type Shift } from './day.ts'

type Seen = Shift & { readonly seenAt: Moment }

/** Without a sign of work for so long, past its planned end, a day was not ended but left. */
const quietMinutes = 120

export const isForgotten = (shift: Seen, now: Moment): boolean =>
  shift.endedAt === null &&
  isEarlier(plannedEnd(shift), now) &&
  isEarlier(shift.seenAt.add({ minutes: quietMinutes }), now)

type OpenBreak = Interval & { readonly plannedMinutes: number | null }

/**
 * Where a day that was left is taken to end: at the last sign of work, and its last break no later
 * than it was to last. Never after now.
 */
export function forgottenEnd(
  { seenAt }: Pick<Seen, 'seenAt'>,
  breaks: readonly OpenBreak[],
  now: Moment,
): { readonly breakAt: Moment | null; readonly shiftAt: Moment } {
  const open = breaks.find(({ endedAt }) => endedAt === null)
  const planned = open?.startedAt.add({ minutes: open.plannedMinutes ?? 0 })
  const breakAt = planned ? earlier(planned, now) : null
  const ends = breaks.flatMap(({ endedAt }) => endedAt ?? [])
  const shiftAt = [seenAt, ...ends, ...(breakAt ? [breakAt] : [])].reduce(later)
  return { breakAt, shiftAt: earlier(shiftAt, now) }
}

const earlier = (a: Moment, b: Moment): Moment => (isEarlier(b, a) ? b : a)
const later = (a: Moment, b: Moment): Moment => (isEarlier(a, b) ? b : a)
