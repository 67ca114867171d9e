import type { Duty } from './duty.ts'
import type { Holiday } from './holidays.ts'
import type { Rule } from './rule.ts'

/** The rules of one place. Its parent is named by its id: `BR-SP-3550308`, `BR-SP`, `BR`, `ALL`. */
export type Pack = {
  readonly id: string
  readonly version: string
  readonly publishedOn: string
  /** From the day after, every decision made with the pack carries a warning. */
  readonly reviewBy: string
  readonly title: string
  /** The time zones and the calling code of a country whose places are not in kit/places.ts. */
  readonly zones?: readonly string[]
  readonly callingCode?: string
  readonly holidays: readonly Holiday[]
  /** The last year whose days of rest were looked up; absent, any year is taken as known. */
  readonly holidaysUntilYear?: number
  /** The place around this one, by its id; it may be said, and may not be said otherwise. */
  readonly parent?: string
  readonly rules: readonly Rule[]
  /** Rules about acts that are no contact. */
  readonly duties?: readonly Duty[]
  readonly openQuestions: readonly string[]
}

/** By id. `ALL` holds everywhere. */
export type Packs = ReadonlyMap<string, Pack>

/** The place around a place: ids are paths, so that no two places can be within each other. */
export function parentOf(id: string): string | undefined {
  if (id === 'ALL') return undefined
  return id.includes('-') ? id.slice(0, id.lastIndexOf('-')) : 'ALL'
}

/** The pack in which an agency is stricter, in a place, than its law: `own:BR-SP`. */
export const ownId = (place: string): string => `own:${place}`

/**
 * The packs that speak for a place, the smallest place first, what holds everywhere last; before
 * each, an agency's own.
 */
export function chain(packs: Packs, jurisdiction: string): Pack[] {
  const parts = jurisdiction.split('-')
  const ids = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  return [...ids, 'ALL'].flatMap((id) => [ownId(id), id].flatMap((one) => packs.get(one) ?? []))
}
