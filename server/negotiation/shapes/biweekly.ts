import { alike } from './level.ts'
import type { Shape, ShapeAsk } from './shape.ts'

/** Every fourteen days, on the first one's weekday: as many people are paid. */
export const biweekly = ({ parts, firstDueOn }: ShapeAsk): Shape => ({
  days: Array.from({ length: parts }, (_, index) => firstDueOn.add({ days: index * 14 })),
  weights: alike(parts),
})
