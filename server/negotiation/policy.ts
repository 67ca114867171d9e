import { type PolicyShape, policyShapes } from '../../api/offer-policy.ts'
import type { Cents, Rate } from '../../kit/money.ts'
import type { Order } from '../debts/amounts.ts'
import type { Benefit } from './benefits.ts'
import type { GoodPayerBand } from './good-payer-band.ts'

/** Who may give a discount at all. */
export type Negotiator = 'agent' | 'supervisor' | 'owner'

/** The most that anybody may forgive of a debt that is at least so many days late. */
export type Band = {
  readonly fromDaysLate: number
  readonly principalPct: Rate
  readonly finePct: Rate
  readonly interestPct: Rate
  readonly feesPct: Rate
}

/**
 * How instalments bear interest: `equal` is simple interest over the average time, in alike parts;
 * `price` and `sac` are the two compound tables. With `none` the percentage is zero.
 */
export type InstalmentInterest = {
  readonly method: 'none' | 'equal' | 'price' | 'sac'
  readonly pctMonth: Rate
}

/** What a plan may take from what a person lives on. */
export type Affordability = {
  /** Of the income that is left after fixed costs: more than that is warned about. */
  readonly incomePctMax: Rate
  /** What must be left to live on each month; where the country's rule says more, that counts. */
  readonly existentialMinimumCents: Cents
}

export type CounterOfferRule = {
  /** The least role that may approve what lies outside an agent's authority. */
  readonly approver: 'supervisor' | 'owner'
  /** An approval that nobody used lapses after so many minutes. */
  readonly approvalMinutes: number
}

/** What may be offered in a portfolio. Versioned with it; every offer names its version. */
export type OfferPolicy = {
  /** The latest band that a debt has reached is its own; before the first there is no discount. */
  readonly bands: readonly Band[]
  /** How much of a band's most each role may give. */
  readonly authorityPct: Readonly<Record<Negotiator, Rate>>
  /** How much of that is left when the money does not come at once. */
  readonly inInstalmentsPct: Rate
  /** What a discount is taken from, and in which order. */
  readonly discountOrder: Order
  /** Payments in all, the down payment included. */
  readonly instalmentsMax: number
  readonly instalmentCentsMin: Cents
  /** The first of several payments: the larger of a share of the total and an amount. */
  readonly downPaymentPctMin: Rate
  readonly downPaymentCentsMin: Cents
  readonly firstPaymentDaysMax: number
  /** With a chosen day of the month: the second payment is at least so long after the first. */
  readonly secondPaymentDaysMin: number
  /** Days of the month to choose from; none written means any. */
  readonly dueDays: readonly number[]
  readonly validDays: number
  /** Below this balance paying at once is the advice; from it on, a plan that can be kept. */
  readonly payNowBelowCents: Cents
  readonly instalmentInterest: InstalmentInterest
  /** What is off may not be asked for either: no fortnights without `biweekly`, and so on. */
  readonly shapes: readonly PolicyShape[]
  /** Of how much of its usual amount a payment in a low month is, and which months are low. */
  readonly lowMonths: readonly number[]
  readonly lowMonthPct: Rate
  /** Each payment of a growing plan is so much larger than the one before. */
  readonly growthPct: Rate
  readonly goodPayer: GoodPayerBand
  readonly benefits: readonly Benefit[]
  readonly affordability: Affordability
  readonly counterOffer: CounterOfferRule
}

/**
 * A cautious beginning: late charges first, capital only of older debts. As stored:
 * `readOfferPolicy` (policy-reader.ts) turns it into an `OfferPolicy`.
 */
export const usualOfferPolicy = {
  bands: [
    { fromDaysLate: 1, principalPct: '0', finePct: '100', interestPct: '100', feesPct: '0' },
    { fromDaysLate: 31, principalPct: '5', finePct: '100', interestPct: '100', feesPct: '50' },
    { fromDaysLate: 91, principalPct: '15', finePct: '100', interestPct: '100', feesPct: '50' },
    { fromDaysLate: 181, principalPct: '30', finePct: '100', interestPct: '100', feesPct: '100' },
    { fromDaysLate: 361, principalPct: '50', finePct: '100', interestPct: '100', feesPct: '100' },
  ],
  authorityPct: { agent: '60', supervisor: '80', owner: '100' },
  inInstalmentsPct: '50',
  instalmentsMax: 12,
  instalmentCentsMin: 3000,
  downPaymentPctMin: '10',
  firstPaymentDaysMax: 10,
  validDays: 3,
  shapes: policyShapes,
} as const
