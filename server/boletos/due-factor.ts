import { type Day, day, daysBetween, isAfter, isBefore } from '../../kit/dates.ts'

/**
 * The due factor of a barcode: days since 7 October 1997 up to 9999, which was 21 February 2025;
 * the next day is 1000 again, and so on every 9000 days. `0000` says that there is no due day.
 * A day before the count began has none: undefined.
 */
export function dueFactor(dueOn: Day | null): string | undefined {
  if (dueOn === null) return noDueDay
  const days = daysBetween(base, dueOn)
  if (days < 1) return undefined
  const factor = days <= factorMax ? days : ((days - factorMin) % cycleDays) + factorMin
  return String(factor).padStart(4, '0')
}

/**
 * The day that a factor means to somebody who reads it on a day: from 3000 days before that to
 * 5500 days after, as FEBRABAN says. Outside of it nobody can tell, and null is said.
 */
export function dueDay(factor: string, reference: Day): Day | null {
  if (factor === noDueDay) return null
  const from = reference.subtract({ days: daysBefore })
  const until = reference.add({ days: daysAfter })
  const first = base.add({ days: Number(factor) })
  for (let cycle = 0; ; cycle++) {
    const candidate = first.add({ days: cycle * cycleDays })
    if (isAfter(candidate, until)) return null
    if (!isBefore(candidate, from)) return candidate
    if (Number(factor) < factorMin) return null
  }
}

const noDueDay = '0000'
const base = day('1997-10-07')
const factorMin = 1000
const factorMax = 9999
const cycleDays = 9000
const daysBefore = 3000
const daysAfter = 5500
