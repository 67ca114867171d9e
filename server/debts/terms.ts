import { checked, fields, list, oneOf, optional, pct, type Reader } from '../../kit/fields.ts'
import { compareRates, percent, type Rate, type Rounding, rate } from '../../kit/money.ts'
import { type Component, civilCodeOrder, components, type Order } from './amounts.ts'

/** What being late costs, as a portfolio's contracts say it. Versioned with the portfolio. */
export type Terms = {
  /** Of the principal, once, from the first day late. */
  readonly finePct: Rate
  /** Simple interest on the principal still owed, by the day: a month counts as 30 days. */
  readonly interestPctMonth: Rate
  /** The collector's fees on everything late, where the contract allows them. */
  readonly feesPct: Rate
  /** Applied once to each component. No rule of law says which: companies differ. */
  readonly rounding: Rounding
}

/** The whole of what a portfolio says: also what a payment covers first. */
export type PortfolioTerms = Terms & { readonly paymentOrder: Order }

const written: Reader<PortfolioTerms> = fields({
  finePct: pct('0', '100'),
  interestPctMonth: pct('0', '100'),
  feesPct: optional(pct('0', '100'), rate(0)),
  rounding: optional(oneOf<Rounding>('half-up', 'half-even', 'down'), 'half-up'),
  paymentOrder: optional(list(oneOf<Component>(...components)), civilCodeOrder),
})

/** Reads terms as stored or sent; refuses an order of payment that forgets a component. */
export const readTerms: Reader<PortfolioTerms> = checked(written, ({ paymentOrder }) =>
  paymentOrder.toSorted().join() === components.toSorted().join()
    ? undefined
    : { field: 'paymentOrder', remedy: `write each once: ${civilCodeOrder.join(', ')}` },
)

/** What most consumer contracts in Brazil say. As stored: `readTerms` turns it into `Terms`. */
export const usualTerms = { finePct: '2', interestPctMonth: '1', rounding: 'half-up' } as const

export type TermsConcern = 'fine-above-consumer-cap' | 'interest-above-one-per-cent'

/**
 * What a person should look at before these terms are used on consumers: a fine above 2% (CDC
 * art. 52 §1, secondary source), and interest above the 1% a month that courts are used to. Not a
 * refusal: contracts between companies may say more.
 */
export function termsConcerns(terms: Terms): readonly TermsConcern[] {
  const concerns: TermsConcern[] = []
  if (compareRates(terms.finePct, percent('2')) > 0) concerns.push('fine-above-consumer-cap')
  if (compareRates(terms.interestPctMonth, percent('1')) > 0) {
    concerns.push('interest-above-one-per-cent')
  }
  return concerns
}
