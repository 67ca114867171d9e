import type { Day } from '../../kit/dates.ts'
import { yes } from '../../kit/decision.ts'
import {
  checked,
  dayText,
  fields,
  list,
  misfit,
  oneOf,
  optional,
  pct,
  type Reader,
} from '../../kit/fields.ts'
import { compareRates, percent, type Rate, type Rounding, rate } from '../../kit/money.ts'
import { type Component, civilCodeOrder, components, type Order } from './amounts.ts'
import { type IndexTable, type PriceIndex, priceIndices } from './index-table.ts'

/** What being late costs, as the rule that works it out needs it. */
export type Terms = {
  /** Once, from the first day late. */
  readonly finePct: Rate
  /** Simple interest on the principal still owed, by the day: a month counts as 30 days. */
  readonly interestPctMonth: Rate
  /** The collector's fees on everything late, where the contract allows them. */
  readonly feesPct: Rate
  /** Applied once to each component. No rule of law says which: companies differ. */
  readonly rounding: Rounding
  /** What the fine is a part of, where an index corrects the principal. Absent: the corrected. */
  readonly fineBase?: FineBase
  /** The price index that corrects the principal. Absent: none. */
  readonly correction?: IndexTable | undefined
  /** The legal rate by month, in place of `interestPctMonth` (Código Civil art. 406). */
  readonly legalRate?: IndexTable | undefined
  /** The contracts are with consumers: the caps of the CDC count. */
  readonly isConsumer?: boolean
  /** The contract gives the consumer the same right to fees (CDC art. 51, XII). */
  readonly feesAreReciprocal?: boolean
  /** A due day on which banks are closed moves to the next one (Lei 7.089/1983). */
  readonly movesToBankingDay?: boolean
  /** The same over time, the earliest first, where versions follow each other. */
  readonly timeline?: readonly TermsFrom[]
}

/** Terms from a day on; null: since ever. */
export type TermsFrom = { readonly from: Day | null; readonly terms: Terms }

export type FineBase = 'principal' | 'corrected'

/** The whole of what a portfolio says: also what a payment covers first. */
export type PortfolioTerms = Terms & { readonly paymentOrder: Order }

const flag: Reader<boolean> = (value, field) =>
  typeof value === 'boolean' ? yes(value) : misfit(value, field, 'write true or false')

const written = fields({
  finePct: pct('0', '100'),
  interestPctMonth: pct('0', '100'),
  feesPct: optional(pct('0', '100'), rate(0)),
  rounding: optional(oneOf<Rounding>('half-up', 'half-even', 'down'), 'half-up'),
  paymentOrder: optional(list(oneOf<Component>(...components)), civilCodeOrder),
  interest: optional(oneOf<InterestKind>('contract', 'legal'), 'contract'),
  correctionIndex: optional(oneOf<PriceIndex | 'none'>('none', ...priceIndices), 'none'),
  fineBase: optional(oneOf<FineBase>('corrected', 'principal'), 'corrected'),
  isConsumer: optional(flag, true),
  feesAreReciprocal: optional(flag, false),
  movesToBankingDay: optional(flag, null),
  countsFrom: optional(dayText, null),
})

export type InterestKind = 'contract' | 'legal'

/** Terms as a portfolio keeps them, one version: indices by name, the day from which it counts. */
export type WrittenTerms = {
  readonly finePct: Rate
  readonly interestPctMonth: Rate
  readonly feesPct: Rate
  readonly rounding: Rounding
  readonly paymentOrder: Order
  readonly interest: InterestKind
  readonly correctionIndex: PriceIndex | 'none'
  readonly fineBase: FineBase
  readonly isConsumer: boolean
  readonly feesAreReciprocal: boolean
  /** Null: as the portfolio's country does; Brazil moves. */
  readonly movesToBankingDay: boolean | null
  /** Null: since ever, in place of all versions before. */
  readonly countsFrom: Day | null
}

/** Reads terms as stored or sent; refuses an order of payment that forgets a component. */
export const readTerms: Reader<WrittenTerms> = checked(written, ({ paymentOrder }) =>
  paymentOrder.toSorted().join() === components.toSorted().join()
    ? undefined
    : { field: 'paymentOrder', remedy: `write each once: ${civilCodeOrder.join(', ')}` },
)

/** What most consumer contracts in Brazil say. As stored: `readTerms` reads it. */
export const usualTerms = { finePct: '2', interestPctMonth: '1', rounding: 'half-up' } as const

/** No fine on a consumer is above this (CDC art. 52 §1). */
export const consumerFineMax: Rate = percent('2')

export type TermsConcern =
  | 'fine-above-consumer-cap'
  | 'interest-above-one-per-cent'
  | 'fees-without-reciprocity'

/**
 * What a person should look at before these terms are used on consumers: a fine above 2%, which is
 * cut (CDC art. 52 §1, secondary source); interest above the 1% a month that courts are used to;
 * fees that the contract does not grant to both sides, which are left out (CDC art. 51, XII). Not a
 * refusal: contracts between companies may say more.
 */
export function termsConcerns(terms: WrittenTerms): TermsConcern[] {
  const { isConsumer, feesAreReciprocal } = terms
  const isAgreed = terms.interest === 'contract'
  const isAbove = (part: Rate, most: Rate) => compareRates(part, most) > 0
  const concerns: [boolean, TermsConcern][] = [
    [isConsumer && isAbove(terms.finePct, consumerFineMax), 'fine-above-consumer-cap'],
    [isAgreed && isAbove(terms.interestPctMonth, percent('1')), 'interest-above-one-per-cent'],
    [isConsumer && !feesAreReciprocal && terms.feesPct.top > 0n, 'fees-without-reciprocity'],
  ]
  return concerns.flatMap(([isSo, concern]) => (isSo ? [concern] : []))
}
