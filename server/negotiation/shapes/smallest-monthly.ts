import { zero } from '../../../kit/money.ts'
import { type Attempt, attemptPlan, planTotal, wholeReais } from '../attempt.ts'
import type { Standing } from '../authority.ts'
import { downPaymentCentsMin, partsMax, planStartsOn } from '../limits.ts'

/** As many parts as the policy lets there be, after the least down payment. */
export function smallestMonthly(standing: Standing): Attempt {
  const { policy } = standing
  const totalCents = planTotal(standing)
  const downCents = wholeReais(downPaymentCentsMin(totalCents, policy))
  const alike = partsMax(totalCents, zero, policy)
  const after = partsMax(totalCents, downCents, policy)
  const plan =
    after > alike
      ? { parts: after, downPaymentCents: downCents }
      : { parts: alike, downPaymentCents: zero }
  return attemptPlan('smallest-monthly', standing, { ...plan, firstDueOn: planStartsOn(standing) })
}
