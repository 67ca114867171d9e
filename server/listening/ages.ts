import type { FactKind } from '../../api/listening.ts'
import { type Day, day, dayAt, daysBetween, isBefore } from '../../kit/dates.ts'
import type { Answer } from './answer.ts'

/** For so many days nobody asks again. Lives change at different paces; the numbers are ours. */
const freshDays: Record<FactKind, number> = {
  reason: 60,
  'since-when': 180,
  'what-changed': 60,
  'next-income-on': 60,
  'income-days': 365,
  motive: 180,
  worry: 90,
  'listing-hinders': 180,
  'point-that-matters': 60,
  'monthly-budget-cents': 60,
  context: 180,
  'preferred-channel': 365,
  'has-said': 60,
}

/** May it be asked again? A day of income that has passed says nothing of the next one. */
export function isOld(
  { fact, value, toldAt }: Pick<Answer, 'fact' | 'value' | 'toldAt'>,
  today: Day,
  zone: string,
): boolean {
  if (fact === 'next-income-on' && value !== null && isBefore(day(value), today)) return true
  return daysBetween(dayAt(toldAt, zone), today) > freshDays[fact]
}
