import type { Locale } from '../../api/shapes.ts'

/** What sentences about rules are made of, in one language. Codes that have no word stay codes. */
export type Sayings = {
  readonly locale: Locale
  readonly days: readonly string[]
  readonly closed: string
  readonly allDay: string
  readonly decimalPoint: string
  readonly to: string
  readonly and: string
  readonly or: string
  readonly any: string
  readonly channel: Readonly<Record<string, string>>
  readonly purpose: Readonly<Record<string, string>>
  /** What may have happened: once, more than once, and as `when` tells it. */
  readonly event: Readonly<Record<string, string>>
  readonly events: Readonly<Record<string, string>>
  readonly when: Readonly<Record<string, string>>
  readonly provenance: Readonly<Record<string, string>>
  readonly hold: Readonly<Record<string, string>>
  readonly callerId: Readonly<Record<string, string>>
  readonly category: Readonly<Record<string, string>>
  readonly act: Readonly<Record<string, string>>
  readonly actEvent: Readonly<Record<string, string>>
  readonly item: Readonly<Record<string, string>>
  readonly metric: Readonly<Record<string, string>>
  readonly consequence: Readonly<Record<string, string>>
  readonly list: Readonly<Record<string, string>>
  readonly by: Readonly<Record<string, string>>
  readonly period: Readonly<Record<string, string>>

  readonly never: (what: string) => string
  readonly hours: (what: string, hours: string) => string
  readonly noHolidays: string
  readonly closedOn: (what: string, days: string) => string
  readonly cap: (max: number, what: string, period: string, by: string) => string
  readonly rolling: (days: number) => string
  readonly alsoRolling: (days: number) => string
  readonly apart: (days: number) => string
  readonly gap: (span: string, what: string) => string
  readonly span: (n: number, unit: 'minutes' | 'hours' | 'days') => string
  readonly rest: (when: string, days: number, what: string) => string
  readonly restForever: (when: string, what: string) => string
  readonly optOut: string
  readonly onHold: (reasons: string) => string
  readonly spread: (max: number, events: string) => string
  readonly denied: (sources: string) => string
  readonly identityOnly: (sources: string) => string
  readonly shared: (sources: string) => string
  readonly neverShared: string
  readonly wrongParty: string
  readonly deadPoint: string
  readonly tooOld: (age: string, what: string) => string
  readonly years: (years: number) => string
  readonly daysLate: (days: number) => string
  readonly unknownPlace: string
  readonly listed: (list: string, days: number) => string
  readonly areaCodes: (codes: string) => string
  readonly unlessAuthorised: string
  readonly consent: string
  readonly noCallerId: (kinds: string) => string
  readonly preferred: string
  readonly wording: (categories: string) => string

  readonly wait: (act: string, waits: string) => string
  readonly waitOf: (days: number, event: string, needsProof: boolean) => string
  readonly blackout: (act: string, hours: string) => string
  readonly noEve: string
  readonly proof: (act: string) => string
  readonly deadline: (act: string, days: number, isBusiness: boolean, event: string) => string
  readonly actAge: (act: string, years: number) => string
  readonly chargeCap: (item: string, pct: string) => string
  readonly tranche: (pct: string, upTo: string | null) => string
  readonly afterDaysLate: (days: number) => string
  readonly reciprocity: string
  readonly noCharge: (item: string) => string
  readonly dialerShare: (pct: string, count: string) => string
  readonly dialerCount: (count: string) => string
  readonly window: Readonly<Record<string, string>>
  readonly onlyWarned: string
}

export const word = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? code

/** `a, b e c` */
export const listed = (say: Sayings, words: readonly string[]): string => row(words, say.and)

/** `a, b ou c` */
export const either = (say: Sayings, words: readonly string[]): string => row(words, say.or)

const row = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${last}${words.at(-1)}`
