/** Why a file is not read at all, as our words know it. */
const problems = [
  'empty-file',
  'not-a-table',
  'old-workbook',
  'encrypted-workbook',
  'not-a-workbook',
  'damaged-workbook',
  'workbook-too-large',
  'missing-columns',
] as const

export const problemKey = (refusal: string | undefined) =>
  problems.find((known) => known === refusal) ?? 'other'

/** Why a row is refused. */
const rowReasons = [
  'repeated-header',
  'totals-row',
  'malformed-row',
  'missing-value',
  'ambiguous-scientific-notation',
  'invalid-document',
  'unreadable-amount',
  'ambiguous-amount',
  'not-positive-amount',
  'impossible-date',
  'duplicate-row',
  'conflicting-duplicate',
] as const

export const reasonKey = (reason: string) => rowReasons.find((known) => known === reason) ?? 'other'

/** What is only told about a row. */
const rowFlags = [
  'due-in-the-future',
  'older-than-five-years',
  'state-and-postal-code-disagree',
  'shared-phone',
  'deceased',
  'estate',
  'test',
  'cancelled',
  'do-not-call',
] as const

export const flagKey = (flag: string) => rowFlags.find((known) => known === flag) ?? 'other'
