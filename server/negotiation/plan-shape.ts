import type { planShapes } from '../../api/negotiation.ts'
import { biweekly } from './shapes/biweekly.ts'
import { byInvoice } from './shapes/by-invoice.ts'
import { growing } from './shapes/growing.ts'
import { level } from './shapes/level.ts'
import { monthOfGrace } from './shapes/month-of-grace.ts'
import { seasonal } from './shapes/seasonal.ts'
import type { Shape, ShapeAsk } from './shapes/shape.ts'

/** How the payments of a plan follow one another. */
export type PlanShape = (typeof planShapes)[number]

export const shapeOf: Record<PlanShape, (ask: ShapeAsk) => Shape> = {
  level,
  growing,
  seasonal,
  'month-of-grace': monthOfGrace,
  biweekly,
  'by-invoice': byInvoice,
}
