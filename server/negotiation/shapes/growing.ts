import { monthlyDays } from '../monthly-days.ts'
import type { Shape, ShapeAsk } from './shape.ts'

/** A small beginning: each payment is larger than the one before by the policy's growth. */
export function growing(ask: ShapeAsk): Shape {
  const { top, bottom } = ask.growthPct
  const weights = Array.from({ length: ask.parts }, (_, index) => {
    const grown = BigInt(index)
    return (bottom + top) ** grown * bottom ** (BigInt(ask.parts - 1) - grown)
  })
  return { days: monthlyDays(ask), weights }
}
