import type { Moment } from '../../kit/dates.ts'

export type PolicyKind = 'terms' | 'offers' | 'follow-up'

/** Kept in the same way, and no concern of those who make offers: nobody acknowledges it. */
export type StoredKind = PolicyKind | 'commission'

/** One version of a portfolio's policy. Version 0 is the product's own default, in no table. */
export type Versioned<Policy> = {
  readonly version: number
  readonly madeAt: Moment | null
  readonly madeBy: string
  readonly policy: Policy
}
