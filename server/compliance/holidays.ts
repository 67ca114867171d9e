import { never } from '../../kit/assert.ts'
import { type Day, Temporal } from '../../kit/dates.ts'
import type { Profile } from './facts.ts'
import { note, type Reader } from './shape.ts'

/** A day of rest that returns every year. Optional days are closed in the careful profile. */
export type Holiday = {
  readonly name: string
  readonly level: 'national' | 'state' | 'municipal' | 'optional'
  readonly on: HolidayDay
  /** Kept on the next Monday, unless it falls on one. */
  readonly isMovedToMonday?: boolean
  readonly sinceYear?: number
  readonly untilYear?: number
  /** Once in so many years, counted from `sinceYear`. */
  readonly everyYears?: number
}

/** `09-07` · `easter-47` · `easter+60` · `11 mon 3`, the third Monday of November. */
export type HolidayDay =
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly days: number }
  | {
      readonly kind: 'weekday'
      readonly month: number
      readonly weekday: number
      readonly n: number
    }

const like = /^(?:(\d\d)-(\d\d)|easter([+-]\d+)|(\d\d) (mon|tue|wed|thu|fri|sat|sun) ([1-5]))$/
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

export const holidayDay: Reader<HolidayDay> = (value, at, problems) => {
  const found = typeof value === 'string' ? like.exec(value) : null
  const [, month, day, easter, monthOfWeekday, weekday = '', n] = found ?? []
  if (easter !== undefined) return { kind: 'easter', days: Number(easter) }
  if (monthOfWeekday !== undefined && isMonth(monthOfWeekday)) {
    const index = weekdays.indexOf(weekday) + 1
    return { kind: 'weekday', month: Number(monthOfWeekday), weekday: index, n: Number(n) }
  }
  const isDate = isMonth(month) && Number(day) >= 1 && Number(day) <= daysInLeapYear(Number(month))
  if (!isDate) note(problems, at, value, '09-07, easter-47 or 11 mon 3')
  return { kind: 'date', month: Number(month), day: Number(day) }
}

/** The holiday that closes a day for whoever these packs speak for, or nothing. */
export function holidayOn(
  packs: readonly { readonly holidays: readonly Holiday[] }[],
  day: Day,
  profile: Profile,
): Holiday | undefined {
  for (const { holidays } of packs) {
    for (const holiday of holidays) {
      if (holiday.level === 'optional' && profile === 'statutory') continue
      if (falls(holiday, day)) return holiday
    }
  }
  return undefined
}

/** Easter Sunday of a year of the Gregorian calendar (the anonymous computus). */
export function easter(year: number): { readonly month: number; readonly day: number } {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = Math.floor((a + 11 * d + 22 * e) / 451)
  const march = d + e - 7 * f + 114
  return { month: Math.floor(march / 31), day: (march % 31) + 1 }
}

/** Whether a day of rest is this one. */
export function falls(holiday: Holiday, day: Day): boolean {
  if (!holiday.isMovedToMonday) return holdsIn(holiday, day.year) && isOn(holiday.on, day)
  if (day.dayOfWeek !== 1) return false
  return Array.from({ length: 7 }, (_, back) => day.subtract({ days: back })).some(
    (origin) => holdsIn(holiday, origin.year) && isOn(holiday.on, origin),
  )
}

function holdsIn(holiday: Holiday, year: number): boolean {
  const { sinceYear = 0, untilYear = 9999, everyYears = 1 } = holiday
  return year >= sinceYear && year <= untilYear && (year - sinceYear) % everyYears === 0
}

function isOn(on: HolidayDay, day: Day): boolean {
  switch (on.kind) {
    case 'date':
      return day.month === on.month && day.day === on.day
    case 'easter':
      return day.dayOfYear === easterDayOfYear(day) + on.days
    case 'weekday':
      return (
        day.month === on.month && day.dayOfWeek === on.weekday && Math.ceil(day.day / 7) === on.n
      )
    default:
      return never(on)
  }
}

/** Every holiday that moves with Easter falls in Easter's own year. */
function easterDayOfYear({ year, inLeapYear }: Day): number {
  const { month, day } = easter(year)
  const beforeMarch = inLeapYear ? 60 : 59
  return beforeMarch + (month === 4 ? 31 : 0) + day
}

const isMonth = (text?: string): boolean => Number(text) >= 1 && Number(text) <= 12

const daysInLeapYear = (month: number): number =>
  Temporal.PlainYearMonth.from({ year: 2024, month }).daysInMonth
