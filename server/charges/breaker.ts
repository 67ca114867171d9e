import { isEarlier, type Moment } from '../../kit/dates.ts'

/** How an account's gateway has been answering. */
export type Health = { readonly failures: number; readonly pausedUntil: Moment | null }

const failuresMax = 5
const minutesMax = 60

/**
 * After five failures in a row nobody knocks for a minute, then for two, four, … an hour at most:
 * a gateway that is down is not helped by being asked, and neither are we.
 */
export function after(health: Health, works: boolean, now: Moment): Health {
  if (works) return { failures: 0, pausedUntil: null }
  const failures = health.failures + 1
  if (failures < failuresMax) return { failures, pausedUntil: null }
  const minutes = Math.min(2 ** Math.min(failures - failuresMax, 10), minutesMax)
  return { failures, pausedUntil: now.add({ minutes }) }
}

/** A pause that ends later than any may is of a clock that went back since: it is none. */
export const isPaused = ({ pausedUntil }: Health, now: Moment): boolean =>
  pausedUntil !== null &&
  isEarlier(now, pausedUntil) &&
  !isEarlier(now.add({ minutes: minutesMax }), pausedUntil)
