import { type Day, dayAt, type Moment } from '../../kit/dates.ts'
import { holidayOn } from '../../server/compliance/holidays.ts'
import { chain } from '../../server/compliance/pack.ts'
import { packs } from '../../server/compliance/packs.ts'

export const pastDays = 21

/** The three weeks before today, as the office lived them. */
export type Calendar = {
  readonly today: Day
  /** Every day of them, the oldest first. */
  readonly days: readonly Day[]
  readonly workdays: readonly Day[]
  readonly zone: string
}

export function calendarOf(now: Moment, zone: string): Calendar {
  const today = dayAt(now, zone)
  const days = Array.from({ length: pastDays }, (_, index) =>
    today.subtract({ days: pastDays - index }),
  )
  return { today, days, workdays: days.filter(isWorkday), zone }
}

export const isWorkday = (on: Day): boolean =>
  on.dayOfWeek <= 5 && !holidayOn(chain(packs, 'BR'), on, 'conservative')

/** 1 is the last working day before today, 2 the one before it; never before the first of them. */
export function workdayBack(calendar: Calendar, back: number): Day {
  return calendar.workdays.at(-back) ?? firstWorkday(calendar)
}

export function firstWorkday({ workdays: [first] }: Calendar): Day {
  if (!first) throw new Error('three weeks without a working day')
  return first
}

/** `'10:30'` of a day, where the office is. */
export const at = ({ zone }: Calendar, on: Day, clock: string): Moment =>
  on.toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant()
