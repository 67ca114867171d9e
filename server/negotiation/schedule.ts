import { type Day, daysBetween } from '../../kit/dates.ts'
import { type Decision, yes } from '../../kit/decision.ts'
import { add, type Cents, minus, type Rate, rate, zero } from '../../kit/money.ts'
import { type PlanRefusal, type PlanRow, plan } from './plan.ts'
import { type PlanShape, shapeOf } from './plan-shape.ts'
import type { InstalmentInterest } from './policy.ts'
import type { ShapeAsk } from './shapes/shape.ts'

/** One payment of an agreement; the first may be a down payment. */
export type Instalment = {
  readonly n: number
  readonly dueOn: Day
  readonly amountCents: Cents
  /** Of it, what the plan costs; the rest pays the debts. */
  readonly interestCents: Cents
}

export type ScheduleAsk = ShapeAsk & {
  readonly shape: PlanShape
  /** Of the debts; interest comes on top. */
  readonly totalCents: Cents
  /** Zero when the first payment is like the others. */
  readonly downPaymentCents: Cents
  readonly instalmentInterest: InstalmentInterest
}

/**
 * Payments that pay the total and, by the policy, interest on what is owed after the first one:
 * none is charged for the days until it. The earliest carry the odd centavos.
 */
export function schedule(ask: ScheduleAsk): Decision<readonly Instalment[], PlanRefusal> {
  const { downPaymentCents, instalmentInterest, totalCents } = ask
  const { days, weights } = shapeOf[ask.shape](ask)
  const hasDown = downPaymentCents > 0n && days.length > 1
  const planned = plan({
    method: instalmentInterest.method === 'none' ? 'equal' : instalmentInterest.method,
    principalCents: hasDown ? minus(totalCents, downPaymentCents) : totalCents,
    monthRate: days.length > 1 ? instalmentInterest.pctMonth : rate(0),
    months: monthsOf(days, ask).slice(hasDown ? 1 : 0),
    weights: weights.slice(hasDown ? 1 : 0),
  })
  if (!planned.ok) return planned
  const rows = hasDown ? [down(downPaymentCents), ...planned.value] : planned.value
  return yes(
    days.map((dueOn, index) => {
      const { amountCents = zero, interestCents = zero } = rows[index] ?? {}
      return { n: index + 1, dueOn, amountCents, interestCents }
    }),
  )
}

const down = (amountCents: Cents): Pick<PlanRow, 'amountCents' | 'interestCents'> => ({
  amountCents,
  interestCents: zero,
})

/** Months since the payment before: whole ones where days are counted by month, else of 30 days. */
function monthsOf(days: readonly Day[], { dueDay }: ShapeAsk): Rate[] {
  return days.map((dueOn, index) => {
    const before = days[index - 1]
    if (!before) return rate(0)
    const months = wholeMonths(before, dueOn)
    const isFirstGap = index === 1 && dueDay !== undefined
    return months === undefined || isFirstGap ? rate(daysBetween(before, dueOn), 30) : rate(months)
  })
}

/** From a day to the same day of a later month, or to that month's end; else undefined. */
function wholeMonths(from: Day, to: Day): number | undefined {
  const months = (to.year - from.year) * 12 + to.month - from.month
  const isSameDay = from.day === to.day
  const isAtAnEnd =
    (to.day === to.daysInMonth && from.day > to.day) ||
    (from.day === from.daysInMonth && to.day > from.day)
  return months > 0 && (isSameDay || isAtAnEnd) ? months : undefined
}

export const interestIn = (instalments: readonly Instalment[]): Cents =>
  add(...instalments.map(({ interestCents }) => interestCents))
