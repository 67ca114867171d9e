import { isAfter } from '../../../kit/dates.ts'
import { zero } from '../../../kit/money.ts'
import { type Attempt, attempt, offered } from '../attempt.ts'
import type { Standing } from '../authority.ts'
import { planStartsOn } from '../limits.ts'

/**
 * A day later, when money comes in if that is known, in exchange for some of the discount: paying
 * now must be worth it.
 */
export function payLater(standing: Standing): Attempt {
  const { policy, today } = standing
  if (policy.firstPaymentDaysMax === 0) return undefined
  const startsOn = planStartsOn(standing)
  return attempt('pay-later', standing, {
    discount: { cents: offered(standing, 'in-instalments') },
    parts: 1,
    downPaymentCents: zero,
    firstDueOn: isAfter(startsOn, today)
      ? startsOn
      : today.add({ days: policy.firstPaymentDaysMax }),
  })
}
