import { type Day, day, daysBetween } from '../../kit/dates.ts'
import type { Packs } from '../compliance/pack.ts'

/** Long enough before a review to have it done in time. */
const soonDays = 30
/** So long after it, automatic channels are blocked (regulation, unknowns). */
const blockingDays = 90

export type Review = 'fresh' | 'soon' | 'due' | 'blocking'

/** Whether somebody has to look at a pack again: its last day of trust, `YYYY-MM-DD`, and today. */
export function review(reviewBy: string, today: Day): Review {
  const late = daysBetween(day(reviewBy), today)
  if (late > blockingDays) return 'blocking'
  if (late > 0) return 'due'
  return late >= -soonDays ? 'soon' : 'fresh'
}

/** The packs of these countries that are due, or will be soon; the longest overdue first. */
export const reviewsOf = (packs: Packs, countries: readonly string[], today: Day) =>
  [...packs.values()]
    .filter(({ id }) => id === 'ALL' || countries.includes(id.split('-')[0] ?? ''))
    .map(({ id, title, reviewBy }) => ({ id, title, reviewBy, review: review(reviewBy, today) }))
    .filter((one) => one.review !== 'fresh')
    .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.id.localeCompare(b.id))
