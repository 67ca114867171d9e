import { type Day, isBefore, Temporal } from './dates.ts'

/**
 * The days on which no bank of Brazil settles anything, other than weekends: national holidays
 * (Leis 662/1949, 6.802/1980, 14.759/2023) and the movable ones that banks keep (Res. CMN
 * 4.880/2020): Carnival Monday and Tuesday, Good Friday and Corpus Christi. Holidays of a state or
 * a city are not here: they are not holidays of the national settlement.
 */
export function isBankingDay(on: Day): boolean {
  if (on.dayOfWeek > 5) return false
  const monthDay = on.toString().slice(5)
  if (fixed.has(monthDay)) return false
  if (monthDay === '11-20' && on.year >= 2024) return false
  const fromEaster = easter(on.year).until(on, { largestUnit: 'days' }).days
  return !movable.includes(fromEaster)
}

const fixed = new Set(['01-01', '04-21', '05-01', '09-07', '10-12', '11-02', '11-15', '12-25'])

/** Days from Easter Sunday: Carnival Monday and Tuesday, Good Friday, Corpus Christi. */
const movable: readonly number[] = [-48, -47, -2, 60]

/** The day itself when banks open on it, else the next one on which they do. */
export function bankingDayFrom(on: Day): Day {
  let day = on
  while (!isBankingDay(day)) day = day.add({ days: 1 })
  return day
}

/** The next banking day after a day. */
export const nextBankingDay = (on: Day): Day => bankingDayFrom(on.add({ days: 1 }))

/** So many banking days after a day; of none, the day itself or the first one after it. */
export function bankingDaysAfter(on: Day, count: number): Day {
  let day = bankingDayFrom(on)
  for (let left = count; left > 0; left -= 1) day = nextBankingDay(day)
  return day
}

/**
 * The last day on which a charge with a due day may be paid: due day and last day each move to the
 * next banking day (BCB, Pix API 2.9.0, CobDataDeVencimento).
 */
export const lastPayableDay = (dueOn: Day, validDaysAfterDue: number): Day =>
  bankingDayFrom(bankingDayFrom(dueOn).add({ days: validDaysAfterDue }))

/**
 * Paid on the first banking day from a due day on which banks were closed, a debt is on time (Lei
 * 7.089/1983).
 */
export const isWithinBankingDue = (dueOn: Day, paidOn: Day): boolean =>
  !isBefore(bankingDayFrom(dueOn), paidOn)

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const cycle = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const corrected = Math.floor((century + 8) / 25)
  const leaps = Math.floor((century - corrected + 1) / 3)
  const epact = (19 * cycle + century - Math.floor(century / 4) - leaps + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const shift = Math.floor((cycle + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * shift + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}
