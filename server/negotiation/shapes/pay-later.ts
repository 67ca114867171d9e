import { zero } from '../../../kit/money.ts'
import { type Attempt, attempt, offered } from '../attempt.ts'
import type { Standing } from '../authority.ts'

/** A day later in exchange for some of the discount: paying now must be worth it. */
export function payLater(standing: Standing): Attempt {
  const { policy, today } = standing
  if (policy.firstPaymentDaysMax === 0) return undefined
  return attempt('pay-later', standing, {
    discount: { cents: offered(standing, 'in-instalments') },
    parts: 1,
    downPaymentCents: zero,
    firstDueOn: today.add({ days: policy.firstPaymentDaysMax }),
  })
}
