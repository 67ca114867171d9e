// The one door to Temporal: a polyfill today, the platform's own when Node has it.
import { Temporal } from 'temporal-polyfill'

export { Temporal }
export type Day = Temporal.PlainDate
export type Moment = Temporal.Instant

/** `'2026-11-22'` as a day. Throws a RangeError on anything else. */
export const day = (text: string): Day => Temporal.PlainDate.from(text)

/** An ISO 8601 instant with its offset. Throws a RangeError on anything else. */
export const moment = (text: string): Moment => Temporal.Instant.from(text)

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => epochDay(to) - epochDay(from)

/** Days since 1970-01-01: what sums over thousands of debts count with. */
const epochDay = ({ year, month, day }: Day): number =>
  Date.UTC(2000 + (year % 400), month - 1, day) / 86_400_000 +
  (Math.floor(year / 400) - 5) * daysOf400Years

/** The calendar repeats after this many days. */
const daysOf400Years = 146_097

export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0
export const isAfter = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) > 0

export const isEarlier = (a: Moment, b: Moment): boolean => Temporal.Instant.compare(a, b) < 0

/** The day that a moment falls on, in a place. */
export const dayAt = (at: Moment, zone: string): Day => at.toZonedDateTimeISO(zone).toPlainDate()

/** The same day of later months, counted from the first and held at a short month's end. */
export const monthsAfter = (first: Day, months: number): Day => first.add({ months })
