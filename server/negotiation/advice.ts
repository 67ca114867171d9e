import { type Cents, most, zero } from '../../kit/money.ts'
import type { OfferPolicy } from './policy.ts'
import type { Quote } from './quote.ts'

export type OfferShape = 'pay-now' | 'down-payment' | 'smallest-monthly' | 'pay-later'

export type Offer = { readonly shape: OfferShape; readonly quote: Quote }

/** The offer to begin with, and why. */
export type Advice = {
  readonly shape: OfferShape
  readonly reason: 'fits-budget' | 'nearest-budget' | 'small-balance' | 'first-payment-opens-plan'
}

export type AdviceFacts = {
  readonly owedCents: Cents
  readonly policy: OfferPolicy
  /** What the debtor said can be paid a month, if anything was said. */
  readonly budgetCents?: Cents
}

/**
 * With a budget: the cheapest offer whose dearest payment fits it, else the one that comes nearest
 * (A4.7). Without: a small balance is best ended at once, and a large one begun with a first
 * payment that opens a plan (A5.4). Undefined when there are no offers.
 */
export function adviceOn(offers: readonly Offer[], facts: AdviceFacts): Advice | undefined {
  const { owedCents, policy, budgetCents } = facts
  if (budgetCents !== undefined) return adviceFor(budgetCents, offers)
  const plan = offers.find(({ shape }) => shape === 'down-payment')
  if (plan && owedCents >= policy.payNowBelowCents)
    return { shape: plan.shape, reason: 'first-payment-opens-plan' }
  return offers[0] && { shape: offers[0].shape, reason: 'small-balance' }
}

function adviceFor(budgetCents: Cents, offers: readonly Offer[]): Advice | undefined {
  const [cheapest] = offers
    .filter((offer) => dearestPayment(offer) <= budgetCents)
    .toSorted((a, b) => Number(a.quote.totalCents - b.quote.totalCents))
  if (cheapest) return { shape: cheapest.shape, reason: 'fits-budget' }
  const [nearest] = offers.toSorted((a, b) => Number(dearestPayment(a) - dearestPayment(b)))
  return nearest && { shape: nearest.shape, reason: 'nearest-budget' }
}

const dearestPayment = ({ quote }: Offer): Cents =>
  quote.instalments.reduce((dearest, { amountCents }) => most(dearest, amountCents), zero)
