import { type Day, isBefore } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'

/** Money sent on the promised day may be heard a day later. */
const graceDays = 2

/**
 * Whether a promise was kept: all of it arrived by its day or within the days of grace. It is open
 * while there is still time.
 */
export function promiseState(
  promise: { readonly dueOn: Day; readonly amountCents: Cents },
  arrivedCents: Cents,
  today: Day,
): 'open' | 'kept' | 'broken' {
  if (arrivedCents >= promise.amountCents) return 'kept'
  return isBefore(promise.dueOn.add({ days: graceDays }), today) ? 'broken' : 'open'
}
