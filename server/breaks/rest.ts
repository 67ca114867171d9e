import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type BreakKind, lengthMs, minuteMs, plannedEnd, type Shift, type WorkDay } from './day.ts'
import { type BreakRules, shortDayMinutes } from './rules.ts'

export type Span = { readonly from: Moment; readonly until: Moment }

const isShort = ({ plannedMinutes }: Shift): boolean => plannedMinutes <= shortDayMinutes

/** Whoever stays longer than planned may rest later too; who leaves early loses no rest by it. */
const endOf = (shift: Shift): Moment => {
  const planned = plannedEnd(shift)
  return shift.endedAt && isEarlier(planned, shift.endedAt) ? shift.endedAt : planned
}

/** In which a rest counts; null where the day is too short to hold one. */
export function restSpan(shift: Shift, { edgeMinutes, restMinutes }: BreakRules): Span | null {
  const from = shift.startedAt.add({ minutes: edgeMinutes })
  const until = endOf(shift).subtract({ minutes: edgeMinutes })
  return isEarlier(until, from.add({ minutes: restMinutes })) ? null : { from, until }
}

export function restsNeeded(shift: Shift, rules: BreakRules): number {
  if (!restSpan(shift, rules)) return 0
  return isShort(shift) ? Math.min(1, rules.rests) : rules.rests
}

/** Whole and unbroken, and neither at the day's beginning nor at its end. */
export function restsTaken({ shift, breaks }: WorkDay, rules: BreakRules): number {
  const span = restSpan(shift, rules)
  if (!span) return 0
  return breaks.filter(
    ({ kind, startedAt, endedAt }) =>
      kind === 'rest' &&
      endedAt !== null &&
      lengthMs({ startedAt, endedAt }, endedAt) >= rules.restMinutes * minuteMs &&
      !isEarlier(startedAt, span.from) &&
      !isEarlier(span.until, endedAt),
  ).length
}

/**
 * The latest start of each rest, the day's span shared out evenly: that part is ours, the last of
 * them is the law's.
 */
export function latestStarts(shift: Shift, rules: BreakRules): Moment[] {
  const span = restSpan(shift, rules)
  const needed = restsNeeded(shift, rules)
  if (!span) return []
  const partMs = (span.until.epochMilliseconds - span.from.epochMilliseconds) / Math.max(1, needed)
  return Array.from({ length: needed }, (_, index) =>
    span.from
      .add({ milliseconds: Math.floor(partMs * (index + 1)) })
      .subtract({ minutes: rules.restMinutes }),
  )
}

export type NextRest = Span & { readonly isLate: boolean }

/** The rest to take next, from and until when; null when none is owed, or none fits any more. */
export function nextRest(day: WorkDay, rules: BreakRules, now: Moment): NextRest | null {
  const span = restSpan(day.shift, rules)
  const starts = latestStarts(day.shift, rules)
  const until = starts[restsTaken(day, rules)]
  const last = starts.at(-1)
  if (!span || !until || !last || isEarlier(last, now)) return null
  return { from: span.from, until, isLate: isEarlier(until, now) }
}

/** Rests whose time is over and that were not taken. */
export function restsMissed(day: WorkDay, rules: BreakRules, now: Moment): number {
  const seen = day.shift.endedAt ?? now
  const over = latestStarts(day.shift, rules).filter((start) => isEarlier(start, seen)).length
  return Math.max(0, over - restsTaken(day, rules) - (isResting(day) ? 1 : 0))
}

const isResting = ({ breaks }: WorkDay): boolean =>
  breaks.some(({ kind, endedAt }) => kind === 'rest' && endedAt === null)

export const isMealNeeded = (shift: Shift, { mealMinutes }: BreakRules): boolean =>
  mealMinutes > 0 && !isShort(shift)

export const isMealTaken = ({ breaks }: WorkDay, { mealMinutes }: BreakRules): boolean =>
  breaks.some(
    (one) =>
      one.kind === 'meal' &&
      one.endedAt !== null &&
      lengthMs(one, one.endedAt) >= mealMinutes * minuteMs,
  )

export type NotNow = 'rest-too-early' | 'rest-too-late' | 'rests-taken' | 'meal-taken'

/**
 * May this break begin now? A rest that would not count as one is refused with its hours; what the
 * body or a hard call asks for never is.
 */
export function mayStart(
  kind: BreakKind,
  day: WorkDay,
  rules: BreakRules,
  now: Moment,
): Decision<true, NotNow> {
  if (kind === 'meal') return isMealTaken(day, rules) ? no('meal-taken') : yes(true)
  if (kind !== 'rest') return yes(true)
  const span = restSpan(day.shift, rules)
  if (!span || restsTaken(day, rules) >= restsNeeded(day.shift, rules)) return no('rests-taken')
  if (isEarlier(now, span.from)) return no('rest-too-early', { at: span.from.toString() })
  const last = span.until.subtract({ minutes: rules.restMinutes })
  return isEarlier(last, now) ? no('rest-too-late', { at: last.toString() }) : yes(true)
}

/** How long a break of a kind is to last; null for what takes as long as it takes. */
export const plannedMinutesOf = (kind: BreakKind, rules: BreakRules): number | null => {
  if (kind === 'rest' || kind === 'after-abuse') return rules.restMinutes
  return kind === 'meal' ? rules.mealMinutes || null : null
}
