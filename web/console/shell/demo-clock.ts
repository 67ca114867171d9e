import { moment, Temporal } from '../../../kit/dates.ts'

// The moments that the demonstration can pretend to be, as ISO 8601 instants. A time of the clock
// is meant a second past: the server keeps the difference in whole seconds.

export const hourLater = (now: string): string => moment(now).add({ hours: 1 }).toString()

export const dayLater = (now: string, zone: string): string =>
  there(now, zone).add({ days: 1 }).toInstant().toString()

/** Ten o'clock of the next day from Monday to Friday, in the agency's place. */
export function nextWorkingMorning(now: string, zone: string): string {
  const tomorrow = there(now, zone).add({ days: 1 })
  const overWeekend = Math.max(0, 8 - tomorrow.dayOfWeek) % 7
  const days = tomorrow.dayOfWeek > 5 ? overWeekend : 0
  return tomorrow.add({ days }).with(ten).add({ seconds: 1 }).toInstant().toString()
}

/** `'2026-11-24T10:00'`: what the clock on the wall shows. */
export const clockText = (now: string, zone: string): string =>
  there(now, zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

export const fromClock = (text: string, zone: string): string =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).add({ seconds: 1 }).toInstant().toString()

const ten = { hour: 10, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }

const there = (now: string, zone: string) => moment(now).toZonedDateTimeISO(zone)
