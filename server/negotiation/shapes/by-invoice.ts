import { monthlyDays } from '../monthly-days.ts'
import type { Shape, ShapeAsk } from './shape.ts'

/** Each old invoice is one payment, the oldest first, less its share of the discount. */
export const byInvoice = (ask: ShapeAsk): Shape => ({
  days: monthlyDays({ ...ask, parts: ask.invoices.length }),
  weights: ask.invoices,
})
