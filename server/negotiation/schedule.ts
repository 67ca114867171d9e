import { type Day, isBefore, monthsAfter } from '../../kit/dates.ts'
import { type Cents, minus, split } from '../../kit/money.ts'

/** One payment of an agreement; the first may be a down payment. */
export type Instalment = {
  readonly n: number
  readonly dueOn: Day
  readonly amountCents: Cents
}

export type ScheduleAsk = {
  readonly totalCents: Cents
  /** Zero when all payments are alike. */
  readonly downPaymentCents: Cents
  readonly parts: number
  readonly firstDueOn: Day
  /** The day of the month of the payments after the first; without it, the first one's own day. */
  readonly dueDay?: number
  readonly secondPaymentDaysMin: number
}

/** Payments that add up to the total; the earliest ones carry the odd centavos. */
export function schedule(ask: ScheduleAsk): readonly Instalment[] {
  const { totalCents, downPaymentCents, parts } = ask
  const amounts =
    downPaymentCents > 0n && parts > 1
      ? [downPaymentCents, ...split(minus(totalCents, downPaymentCents), parts - 1)]
      : split(totalCents, parts)
  return amounts.map((amountCents, index) => ({
    n: index + 1,
    dueOn: dueOn(ask, index),
    amountCents,
  }))
}

/** A short month's end holds a late day: the 31st is the 28th in February, then the 31st again. */
function dueOn({ firstDueOn, dueDay, secondPaymentDaysMin }: ScheduleAsk, index: number): Day {
  if (index === 0) return firstDueOn
  if (dueDay === undefined) return monthsAfter(firstDueOn, index)
  const earliest = firstDueOn.add({ days: secondPaymentDaysMin })
  const inThatMonth = earliest.with({ day: dueDay })
  const monthsToSecond = isBefore(inThatMonth, earliest) ? 1 : 0
  return monthsAfter(earliest.with({ day: 1 }), monthsToSecond + index - 1).with({ day: dueDay })
}
