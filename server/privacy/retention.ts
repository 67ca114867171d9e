import { packsAt } from '../compliance/applies.ts'
import type { RetentionRule } from '../compliance/duty.ts'
import type { Pack, Packs } from '../compliance/pack.ts'
import type { Words } from '../compliance/words.ts'

/** Kinds of records that a night may remove. */
export const records = [
  'contacts',
  'budgets',
  'notes',
  'identity',
  'import-files',
  'page-visits',
  'access-lines',
] as const
export type RecordKind = (typeof records)[number]

/** Those that are a person's are counted from their last movement, once nothing is owed. */
export const ofPerson: readonly RecordKind[] = ['contacts', 'budgets', 'notes', 'identity']

const usualDays: Readonly<Record<RecordKind, number>> = {
  contacts: 30,
  budgets: 30,
  notes: 1826,
  identity: 1826,
  'import-files': 180,
  'page-visits': 30,
  'access-lines': 1826,
}

export type RetentionTime = {
  readonly record: RecordKind
  readonly days: number
  readonly usualDays: number
  readonly minDays: number
  readonly maxDays: number
  readonly isChosen: boolean
  /** The rules of packs that speak of this record, with their words. */
  readonly rules: readonly {
    readonly id: string
    readonly basis: string
    readonly message: Words
  }[]
}

/** Notes tell what was said and how it is known: proof, which stays as long as the name does. */
const provedBy = (record: RecordKind): RecordKind => (record === 'notes' ? 'identity' : record)

const least = 1
const most = 3660

/**
 * How long each kind of record stays at an agency: what it chose, within what the packs of its
 * country bound; else the usual time, which is our own policy. At least beats at most.
 */
export function retentionTimes(
  packs: Packs,
  country: string,
  chosen: ReadonlyMap<string, number>,
): RetentionTime[] {
  const rules = packsAt(packs, country).flatMap(rulesOf)
  return records.map((record) => {
    const mine = rules.filter((rule) => rule.record === provedBy(record))
    const minDays = Math.max(least, ...mine.map(({ daysMin = least }) => daysMin))
    const maxDays = Math.max(minDays, Math.min(most, ...mine.map(({ daysMax = most }) => daysMax)))
    const asked = chosen.get(record) ?? usualDays[record]
    return {
      ...{ record, minDays, maxDays, usualDays: usualDays[record] },
      days: Math.min(maxDays, Math.max(minDays, asked)),
      isChosen: chosen.has(record),
      rules: mine.map(({ id, basis, message }) => ({ id, basis, message })),
    }
  })
}

const rulesOf = ({ duties = [] }: Pack): RetentionRule[] =>
  duties.filter((duty): duty is RetentionRule => duty.kind === 'retention')
