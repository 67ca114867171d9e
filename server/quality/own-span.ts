import type { Day } from '../../kit/dates.ts'

/** The days of today, of this week (from its Monday) or of this month, until today. */
export function ownSpan(span: 'today' | 'week' | 'month', today: Day): { from: Day; to: Day } {
  if (span === 'today') return { from: today, to: today }
  if (span === 'week') return { from: today.subtract({ days: today.dayOfWeek - 1 }), to: today }
  return { from: today.with({ day: 1 }), to: today }
}
