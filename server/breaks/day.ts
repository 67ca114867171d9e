import type { breakKinds, workStandings } from '../../api/breaks.ts'
import type { Moment } from '../../kit/dates.ts'
import { type BreakRules, warnMinutes } from './rules.ts'

export type BreakKind = (typeof breakKinds)[number]

export type Interval = { readonly startedAt: Moment; readonly endedAt: Moment | null }
export type Break = Interval & { readonly kind: BreakKind }

/** A working day as it was planned and as it went. */
export type Shift = Interval & { readonly plannedMinutes: number }
export type WorkDay = { readonly shift: Shift; readonly breaks: readonly Break[] }

export const minuteMs = 60_000

/** Milliseconds of an interval until it ended, or until now. */
export const lengthMs = ({ startedAt, endedAt }: Interval, now: Moment): number =>
  Math.max(0, (endedAt ?? now).epochMilliseconds - startedAt.epochMilliseconds)

/** When the day ends as planned. */
export const plannedEnd = ({ startedAt, plannedMinutes }: Shift): Moment =>
  startedAt.add({ minutes: plannedMinutes })

/** Neither a meal nor training is tele-service; every other break counts as work (NR-17). */
const isOutside = ({ kind }: Break): boolean => kind === 'meal' || kind === 'training'

export type Lengths = {
  readonly wholeMs: number
  /** What counts towards the ceiling of the day. */
  readonly workMs: number
  readonly outsideMs: number
}

/** What the days of one person add up to: `whole` is always `work` and `outside` together. */
export function lengths(days: readonly WorkDay[], now: Moment): Lengths {
  const sum = (all: readonly Interval[]) => all.reduce((ms, one) => ms + lengthMs(one, now), 0)
  const wholeMs = sum(days.map(({ shift }) => shift))
  const outsideMs = sum(days.flatMap(({ breaks }) => breaks.filter(isOutside)))
  return { wholeMs, outsideMs, workMs: wholeMs - outsideMs }
}

export type WorkStanding = (typeof workStandings)[number]

/** How near somebody is to the most work of a day. At the ceiling it is reached. */
export function workStanding(workMs: number, { workMinutesMax }: BreakRules): WorkStanding {
  if (workMinutesMax === null) return 'ok'
  if (workMs >= workMinutesMax * minuteMs) return 'reached'
  return workMs >= (workMinutesMax - warnMinutes) * minuteMs ? 'near' : 'ok'
}
