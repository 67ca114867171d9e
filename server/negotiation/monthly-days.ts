import { type Day, isBefore, monthsAfter } from '../../kit/dates.ts'

export type MonthlyAsk = {
  readonly parts: number
  readonly firstDueOn: Day
  /** The day of the month of the payments after the first; without it, the first one's own day. */
  readonly dueDay?: number | undefined
  /** With a chosen day of the month: the second payment is at least so long after the first. */
  readonly secondPaymentDaysMin: number
}

/**
 * A payment a month, counted from the first. A short month's end holds a late day: the 31st is the
 * 28th in February, then the 31st again.
 */
export const monthlyDays = (ask: MonthlyAsk): Day[] =>
  Array.from({ length: ask.parts }, (_, index) => dueOn(ask, index))

function dueOn({ firstDueOn, dueDay, secondPaymentDaysMin }: MonthlyAsk, index: number): Day {
  if (index === 0) return firstDueOn
  if (dueDay === undefined) return monthsAfter(firstDueOn, index)
  const earliest = firstDueOn.add({ days: secondPaymentDaysMin })
  const inThatMonth = earliest.with({ day: dueDay })
  const monthsToSecond = isBefore(inThatMonth, earliest) ? 1 : 0
  return monthsAfter(earliest.with({ day: 1 }), monthsToSecond + index - 1).with({ day: dueDay })
}
