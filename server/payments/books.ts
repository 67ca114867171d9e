import { type Day, isAfter } from '../../kit/dates.ts'

/**
 * The day on which money stands in a creditor's books: its own, unless that was closed already;
 * then the first that is open, so that what was handed over never changes.
 */
export function countsOn(paidOn: Day, closedThrough: Day | null): Day {
  if (!closedThrough || isAfter(paidOn, closedThrough)) return paidOn
  return closedThrough.add({ days: 1 })
}
