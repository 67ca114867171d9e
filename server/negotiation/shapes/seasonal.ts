import type { Day } from '../../../kit/dates.ts'
import { monthlyDays } from '../monthly-days.ts'
import { alike } from './level.ts'
import type { Shape, ShapeAsk } from './shape.ts'

/**
 * For whoever earns by the season: less in the policy's low months, or nothing at all in them, and
 * then the plan is longer.
 */
export function seasonal(ask: ShapeAsk): Shape {
  const { lowMonths, lowMonthPct, parts } = ask
  const isLow = ({ month }: Day) => lowMonths.includes(month)
  if (lowMonthPct.top === 0n) {
    const twelve = monthlyDays({ ...ask, parts: parts * 12 })
    const [first, ...later] = twelve
    const payable = later.filter((one) => !isLow(one))
    return {
      days: [...(first ? [first] : []), ...payable].slice(0, parts),
      weights: alike(parts),
    }
  }
  const days = monthlyDays(ask)
  return { days, weights: days.map((one) => (isLow(one) ? lowMonthPct.top : lowMonthPct.bottom)) }
}
