import type { Day } from '../../kit/dates.ts'

/** What somebody did to be ready for live calls. */
export type Practice = {
  readonly lessonsPassed: number
  readonly lessonsInAll: number
  /** Practice calls that were passed, of how many different people. */
  readonly peoplePassed: number
}

/** So many different simulated people must have been well treated. */
export const peopleNeeded = 2
const validDays = 365

export type Missing = 'lessons' | 'practice-calls'

/** What still lacks for a certificate (B0.4): every lesson, and practice calls. */
export const missingFor = ({ lessonsPassed, lessonsInAll, peoplePassed }: Practice): Missing[] => [
  ...(lessonsPassed < lessonsInAll ? (['lessons'] as const) : []),
  ...(peoplePassed < peopleNeeded ? (['practice-calls'] as const) : []),
]

/** A year; then the craft is refreshed. */
export const validUntil = (givenOn: Day): Day => givenOn.add({ days: validDays })
