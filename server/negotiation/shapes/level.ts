import { monthlyDays } from '../monthly-days.ts'
import type { Shape, ShapeAsk } from './shape.ts'

/** The same each month. */
export const level = (ask: ShapeAsk): Shape => ({
  days: monthlyDays(ask),
  weights: alike(ask.parts),
})

export const alike = (parts: number): bigint[] => Array.from({ length: parts }, () => 1n)
