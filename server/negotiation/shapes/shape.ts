import type { Day } from '../../../kit/dates.ts'
import type { Cents, Rate } from '../../../kit/money.ts'

/** What shapes a plan: its first day, and what the policy and the debts say. */
export type ShapeAsk = {
  readonly parts: number
  readonly firstDueOn: Day
  /** The day of the month of the payments after the first; without it, the first one's own day. */
  readonly dueDay?: number | undefined
  readonly secondPaymentDaysMin: number
  readonly growthPct: Rate
  readonly lowMonths: readonly number[]
  readonly lowMonthPct: Rate
  /** What each old invoice owes, the oldest first. */
  readonly invoices: readonly Cents[]
}

/** When each payment falls, and its size beside the others. */
export type Shape = {
  readonly days: readonly Day[]
  readonly weights: readonly bigint[]
}
