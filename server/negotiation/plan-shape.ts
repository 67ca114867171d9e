import type { planShapes } from '../../api/negotiation.ts'
import type { Day } from '../../kit/dates.ts'
import type { Cents, Rate } from '../../kit/money.ts'
import { biweekly } from './shapes/biweekly.ts'
import { byInvoice } from './shapes/by-invoice.ts'
import { growing } from './shapes/growing.ts'
import { level } from './shapes/level.ts'
import { monthOfGrace } from './shapes/month-of-grace.ts'
import { seasonal } from './shapes/seasonal.ts'

/** How the payments of a plan follow one another. */
export type PlanShape = (typeof planShapes)[number]

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

export const shapeOf: Record<PlanShape, (ask: ShapeAsk) => Shape> = {
  level,
  growing,
  seasonal,
  'month-of-grace': monthOfGrace,
  biweekly,
  'by-invoice': byInvoice,
}
