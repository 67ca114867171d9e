import type { Moment } from '../../kit/dates.ts'
import { lengths, minuteMs, type WorkDay } from './day.ts'
import { isMealNeeded, isMealTaken, restsMissed, restsNeeded, restsTaken } from './rest.ts'
import type { BreakRules } from './rules.ts'

/** Whether a day kept to the rules. Of the toilet there is nothing in it. */
export type Compliance = {
  readonly restsNeeded: number
  readonly restsTaken: number
  readonly restsMissed: number
  readonly isMealNeeded: boolean
  readonly isMealTaken: boolean
  /** Only once the day has ended: until then there is time for it. */
  readonly isMealMissed: boolean
  /** Whole minutes that count towards the ceiling. */
  readonly workedMinutes: number
  readonly isOverWork: boolean
}

export function compliance(day: WorkDay, rules: BreakRules, now: Moment): Compliance {
  const { workMs } = lengths([day], now)
  const needsMeal = isMealNeeded(day.shift, rules)
  const hasEaten = isMealTaken(day, rules)
  return {
    restsNeeded: restsNeeded(day.shift, rules),
    restsTaken: restsTaken(day, rules),
    restsMissed: restsMissed(day, rules, now),
    isMealNeeded: needsMeal,
    isMealTaken: hasEaten,
    isMealMissed: needsMeal && !hasEaten && day.shift.endedAt !== null && isLong(day, rules),
    workedMinutes: Math.floor(workMs / minuteMs),
    isOverWork: rules.workMinutesMax !== null && workMs > rules.workMinutesMax * minuteMs,
  }
}

/** Whoever left before half the day was through is owed no meal. */
const isLong = ({ shift }: WorkDay, { edgeMinutes }: BreakRules): boolean => {
  const stayedMs = shift.endedAt
    ? shift.endedAt.epochMilliseconds - shift.startedAt.epochMilliseconds
    : 0
  return stayedMs >= Math.max(edgeMinutes, shift.plannedMinutes / 2) * minuteMs
}
