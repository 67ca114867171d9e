import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { isAwaited, type MonthGap } from './index-table.ts'
import { type ItemStatement, statement } from './statement.ts'
import type { OwedItem } from './store.ts'
import { type Terms, type TermsConcern, termsConcerns, type WrittenTerms } from './terms.ts'

export type ExampleConcern = TermsConcern | 'index-month-missing' | 'retroactive'

export type TermsExample = {
  readonly concerns: readonly ExampleConcern[]
  readonly missing: readonly MonthGap[]
  /** What the item comes to by the terms in force. */
  readonly beforeCents: Cents | null
  readonly made: ItemStatement | null
}

type Draft = { readonly written: WrittenTerms; readonly terms: Terms; readonly inForce: Terms }

/**
 * What a draft of terms comes to on a real item, and what a person should look at before it counts:
 * also a version that counts from a day that is over, which changes what was already said.
 */
export function termsExample(
  { written, terms, inForce }: Draft,
  item: OwedItem | undefined,
  today: Day,
): TermsExample {
  const made = item ? statement(item, terms, today) : null
  const missing = (made?.notes ?? []).flatMap((note) =>
    note.note === 'index-month-missing' && !isAwaited(note.index, note.month, today)
      ? [{ index: note.index, month: note.month }]
      : [],
  )
  const beforeCents = item ? statement(item, inForce, today).totalCents : null
  const isRetroactive =
    made !== null && beforeCents !== made.totalCents && isBeforeToday(written.countsFrom, today)
  return {
    concerns: [
      ...termsConcerns(written),
      ...(missing.length > 0 ? (['index-month-missing'] as const) : []),
      ...(isRetroactive ? (['retroactive'] as const) : []),
    ],
    missing,
    beforeCents,
    made,
  }
}

const isBeforeToday = (from: Day | null, today: Day): boolean =>
  from === null || from.until(today, { largestUnit: 'days' }).days > 0
