import { zero } from '../../../kit/money.ts'
import { type Attempt, attempt, offered } from '../attempt.ts'
import type { Standing } from '../authority.ts'

/** Everything today, with the most discount: the shortest way (A5.0). */
export const payNow = (standing: Standing): Attempt =>
  attempt('pay-now', standing, {
    discount: { cents: offered(standing, 'at-once') },
    parts: 1,
    downPaymentCents: zero,
    firstDueOn: standing.today,
  })
