import { type Day, isBefore } from '../../kit/dates.ts'
import { packsAt } from '../compliance/applies.ts'
import { holidayOn } from '../compliance/holidays.ts'
import type { Packs } from '../compliance/pack.ts'

export type IsWorkingDay = (on: Day) => boolean

/** Monday to Friday without the holidays of a country; an optional day is worked. */
export function workingDayOf(packs: Packs, country: string): IsWorkingDay {
  const here = packsAt(packs, country)
  return (on) => on.dayOfWeek < 6 && holidayOn(here, on, 'statutory') === undefined
}

/** The n-th working day after a day, which itself is not counted; zero is the day itself. */
export function workingDaysAfter(from: Day, n: number, isWorking: IsWorkingDay): Day {
  let on = from
  for (let left = n; left > 0; ) {
    on = on.add({ days: 1 })
    if (isWorking(on)) left -= 1
  }
  return on
}

/** Working days after one day up to another and with it; none when that has passed. */
export function workingDaysUntil(from: Day, to: Day, isWorking: IsWorkingDay): number {
  let count = 0
  for (let on = from; isBefore(on, to); ) {
    on = on.add({ days: 1 })
    if (isWorking(on)) count += 1
  }
  return count
}
