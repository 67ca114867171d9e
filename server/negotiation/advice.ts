import type { PolicyShape } from '../../api/offer-policy.ts'
import { type Cents, most, zero } from '../../kit/money.ts'
import type { OfferPolicy } from './policy.ts'
import type { Quote } from './quote.ts'

export type OfferShape = PolicyShape

export type Offer = { readonly shape: OfferShape; readonly quote: Quote }

/** The offer to begin with, and why. */
export type Advice = {
  readonly shape: OfferShape
  readonly reason:
    | 'fits-budget'
    | 'month-fits-budget'
    | 'nearest-budget'
    | 'small-balance'
    | 'first-payment-opens-plan'
}

export type AdviceFacts = {
  readonly owedCents: Cents
  readonly policy: OfferPolicy
  /** What fits the person a month, if anything is known of it. */
  readonly monthlyCents?: Cents | undefined
}

/**
 * When it is known what fits a month: the cheapest offer whose dearest payment fits it; else the
 * one whose later payments fit and whose first is the smallest; else the one that comes nearest
 * (A4.7). Otherwise a small balance is best ended at once, and a large one begun with a first
 * payment that opens a plan (A5.4). Undefined when there are no offers.
 */
export function adviceOn(offers: readonly Offer[], facts: AdviceFacts): Advice | undefined {
  const { owedCents, policy, monthlyCents } = facts
  if (monthlyCents !== undefined) return adviceFor(monthlyCents, offers)
  const plan = offers.find(({ shape }) => shape === 'down-payment')
  if (plan && owedCents >= policy.payNowBelowCents)
    return { shape: plan.shape, reason: 'first-payment-opens-plan' }
  return offers[0] && { shape: offers[0].shape, reason: 'small-balance' }
}

function adviceFor(monthlyCents: Cents, offers: readonly Offer[]): Advice | undefined {
  const fitting = offers.filter((offer) => dearestOf(offer, 0) <= monthlyCents)
  const [cheapest] = fitting.toSorted(by(({ quote }) => quote.totalCents))
  if (cheapest) return { shape: cheapest.shape, reason: 'fits-budget' }
  const plans = offers.filter(({ quote }) => quote.instalments.length > 1)
  const later = plans.filter((offer) => dearestOf(offer, 1) <= monthlyCents)
  const [opening] = later.toSorted(by(firstOf))
  if (opening) return { shape: opening.shape, reason: 'month-fits-budget' }
  const [nearest] = offers.toSorted(by((offer) => dearestOf(offer, 0)))
  return nearest && { shape: nearest.shape, reason: 'nearest-budget' }
}

const by = (amountOf: (offer: Offer) => Cents) => (a: Offer, b: Offer) =>
  Number(amountOf(a) - amountOf(b))

const firstOf = ({ quote }: Offer): Cents => quote.instalments[0]?.amountCents ?? zero

/** The largest payment, from the first on or after it. */
const dearestOf = ({ quote }: Offer, from: 0 | 1): Cents =>
  quote.instalments
    .slice(from)
    .reduce((dearest, { amountCents }) => most(dearest, amountCents), zero)
