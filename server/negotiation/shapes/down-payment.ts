import { most, percent, share } from '../../../kit/money.ts'
import { type Attempt, attemptPlan, planTotal, wholeReais } from '../attempt.ts'
import type { Standing } from '../authority.ts'
import { downPaymentCentsMin, partsMax, planStartsOn } from '../limits.ts'

/** A fifth down, or the least allowed if that is more, and half as many parts as there may be. */
export function downPayment(standing: Standing): Attempt {
  const { policy } = standing
  const totalCents = planTotal(standing)
  const downCents = wholeReais(
    most(share(totalCents, aFifth, 'half-up'), downPaymentCentsMin(totalCents, policy)),
  )
  const parts = Math.ceil((partsMax(totalCents, downCents, policy) - 1) / 2) + 1
  return attemptPlan('down-payment', standing, {
    parts,
    downPaymentCents: downCents,
    firstDueOn: planStartsOn(standing),
  })
}

const aFifth = percent('20')
