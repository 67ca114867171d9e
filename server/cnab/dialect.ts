import type { Meanings } from './meaning.ts'
import type { Layout } from './record.ts'

/** How a bank reports in 240 positions: two segments a title. */
export type Return240 = {
  readonly t: Layout
  readonly u: Layout
  readonly meanings: Meanings
}

/** How a bank reports in 400 positions: one record a title. */
export type Return400 = {
  readonly detail: Layout
  readonly meanings: Meanings
  /** How many characters each reason has. */
  readonly reasonWidth: number
}

export type Outgoing240 = {
  readonly header: Layout
  readonly lotHeader: Layout
  readonly p: Layout
  readonly q: Layout
  readonly r: Layout
  readonly lotTrailer: Layout
  /** Decimals of the monthly interest; two where nothing is said. */
  readonly interestDecimals?: number
}

export type Outgoing400 = {
  readonly header: Layout
  readonly detail: Layout
  /** A record of its own for the fine, where the detail has no room for it. */
  readonly fine?: Layout
  /** Interest is told per day in centavos, or per month in hundredths of a per cent. */
  readonly interest: 'per-day' | 'per-month'
}

/** What one bank writes and reads in its own way. */
export type Dialect = {
  readonly bank: string
  readonly bankName: string
  readonly return240: Return240
  readonly return400: Return400
  readonly outgoing240?: Outgoing240
  readonly outgoing400?: Outgoing400
}
