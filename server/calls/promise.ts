import type { promiseStandings } from '../../api/promises.ts'
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

export type PromiseStanding = (typeof promiseStandings)[number]

/** How a promise stands on a day. What was judged stays judged, whatever arrives later. */
export function promiseStanding(
  promise: {
    readonly state: 'open' | 'kept' | 'broken'
    readonly dueOn: Day
    readonly amountCents: Cents
  },
  arrivedCents: Cents,
  today: Day,
): PromiseStanding {
  if (promise.state !== 'open') return promise.state
  const state = promiseState(promise, arrivedCents, today)
  if (state !== 'open') return state
  if (promise.dueOn.equals(today)) return 'today'
  return isBefore(promise.dueOn, today) ? 'late' : 'to-come'
}
