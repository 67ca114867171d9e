import { type Day, isBefore } from '../../kit/dates.ts'
import type { Told } from './answer.ts'

/**
 * The next day on which the person has money, by what they told: the day they named, while it lies
 * ahead, or the next of the days of the month on which they are paid. Today counts.
 */
export function nextIncomeOn(
  { nextIncomeOn: named, incomeDays = [] }: Pick<Told, 'nextIncomeOn' | 'incomeDays'>,
  today: Day,
): Day | undefined {
  if (named && !isBefore(named, today)) return named
  const days = incomeDays.flatMap((day) =>
    [today, today.add({ months: 1 })].map((month) =>
      month.with({ day }, { overflow: 'constrain' }),
    ),
  )
  return days.filter((day) => !isBefore(day, today)).toSorted(byDay)[0]
}

const byDay = (a: Day, b: Day): number => (isBefore(a, b) ? -1 : 1)
