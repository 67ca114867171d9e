import { monthlyDays } from '../monthly-days.ts'
import { alike } from './level.ts'
import type { Shape, ShapeAsk } from './shape.ts'

/** After the first payment a month without any. */
export function monthOfGrace(ask: ShapeAsk): Shape {
  const [first, , ...later] = monthlyDays({ ...ask, parts: ask.parts + 1 })
  return { days: [...(first ? [first] : []), ...later], weights: alike(ask.parts) }
}
