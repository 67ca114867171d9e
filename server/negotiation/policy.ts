import {
  amount,
  checked,
  fields,
  list,
  oneOf,
  optional,
  pct,
  type Reader,
  whole,
} from '../../kit/fields.ts'
import { type Cents, cents, compareRates, percent, type Rate, zero } from '../../kit/money.ts'
import { type Component, components, type Order } from '../debts/amounts.ts'

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
}

const upTo100 = pct('0', '100')

const band: Reader<Band> = fields({
  fromDaysLate: whole(0, 100_000),
  principalPct: upTo100,
  finePct: upTo100,
  interestPct: upTo100,
  feesPct: upTo100,
})

const usualDiscountOrder: Order = ['interest', 'fine', 'fees', 'principal']

const written: Reader<OfferPolicy> = fields({
  bands: list(band, 1),
  authorityPct: fields({ agent: upTo100, supervisor: upTo100, owner: upTo100 }),
  inInstalmentsPct: optional(upTo100, percent('50')),
  discountOrder: optional(list(oneOf<Component>(...components)), usualDiscountOrder),
  instalmentsMax: whole(1, 120),
  instalmentCentsMin: amount,
  downPaymentPctMin: upTo100,
  downPaymentCentsMin: optional(amount, zero),
  firstPaymentDaysMax: whole(0, 90),
  secondPaymentDaysMin: optional(whole(1, 60), 20),
  dueDays: optional(list(whole(1, 31)), []),
  validDays: whole(0, 60),
  payNowBelowCents: optional(amount, cents(50_000)),
})

/** Reads a policy as stored or sent; refuses one that contradicts itself, naming the field. */
export const readOfferPolicy: Reader<OfferPolicy> = checked(written, (policy) => {
  const days = policy.bands.map(({ fromDaysLate }) => fromDaysLate)
  if (days.some((from, index) => index > 0 && from <= (days[index - 1] ?? 0)))
    return { field: 'bands', remedy: 'write each band once, from the fewest days late to the most' }
  const { agent, supervisor, owner } = policy.authorityPct
  if (compareRates(agent, supervisor) > 0 || compareRates(supervisor, owner) > 0)
    return {
      field: 'authorityPct',
      remedy: 'give an owner at least what a supervisor may, and so on',
    }
  if (new Set(policy.discountOrder).size !== policy.discountOrder.length)
    return { field: 'discountOrder', remedy: 'write each component at most once' }
  return undefined
})

/**
 * A cautious beginning: late charges first, capital only of older debts. As stored:
 * `readOfferPolicy` turns it into an `OfferPolicy`.
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
} as const
