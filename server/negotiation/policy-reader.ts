import { type PolicyShape, policyShapes } from '../../api/offer-policy.ts'
import {
  amount,
  amountFrom1,
  checked,
  fields,
  list,
  oneOf,
  optional,
  pct,
  type Reader,
  whole,
} from '../../kit/fields.ts'
import { cents, percent, zero } from '../../kit/money.ts'
import { type Component, components, type Order } from '../debts/amounts.ts'
import { readBenefit } from './benefits.ts'
import { readGoodPayerBand } from './good-payer-band.ts'
import type {
  Affordability,
  Band,
  CounterOfferRule,
  InstalmentInterest,
  OfferPolicy,
} from './policy.ts'
import { contradiction } from './policy-contradiction.ts'

const upTo100 = pct('0', '100')

const band: Reader<Band> = fields({
  fromDaysLate: whole(0, 100_000),
  principalPct: upTo100,
  finePct: upTo100,
  interestPct: upTo100,
  feesPct: upTo100,
})

const usualDiscountOrder: Order = ['interest', 'fine', 'fees', 'principal']

/** What a policy from before these shapes were known may offer. */
const formerShapes: readonly PolicyShape[] = [
  'pay-now',
  'down-payment',
  'smallest-monthly',
  'by-invoice',
  'first-payment',
  'pay-later',
]

const orElse =
  <Value>(reader: Reader<Value>, fallback: unknown): Reader<Value> =>
  (value, field) =>
    reader(value ?? fallback, field)

const instalmentInterest: Reader<InstalmentInterest> = fields({
  method: oneOf<InstalmentInterest['method']>('none', 'equal', 'price', 'sac'),
  pctMonth: optional(upTo100, percent('0')),
})

const affordability: Reader<Affordability> = fields({
  incomePctMax: optional(pct('1', '100'), percent('30')),
  existentialMinimumCents: optional(amount, zero),
})

const counterOffer: Reader<CounterOfferRule> = fields({
  approver: optional(oneOf<CounterOfferRule['approver']>('supervisor', 'owner'), 'supervisor'),
  approvalMinutes: optional(whole(1, 1440), 15),
})

const written: Reader<OfferPolicy> = fields({
  bands: list(band, 1),
  authorityPct: fields({ agent: upTo100, supervisor: upTo100, owner: upTo100 }),
  inInstalmentsPct: optional(upTo100, percent('50')),
  discountOrder: optional(list(oneOf<Component>(...components)), usualDiscountOrder),
  instalmentsMax: whole(1, 120),
  instalmentCentsMin: amountFrom1,
  downPaymentPctMin: upTo100,
  downPaymentCentsMin: optional(amount, zero),
  firstPaymentDaysMax: whole(0, 90),
  secondPaymentDaysMin: optional(whole(1, 60), 20),
  dueDays: optional(list(whole(1, 31)), []),
  validDays: whole(0, 60),
  payNowBelowCents: optional(amount, cents(50_000)),
  instalmentInterest: orElse(instalmentInterest, { method: 'none' }),
  shapes: optional(list(oneOf<PolicyShape>(...policyShapes), 1), formerShapes),
  lowMonths: optional(list(whole(1, 12)), []),
  lowMonthPct: optional(pct('0', '99'), percent('50')),
  growthPct: optional(pct('0.01', '100'), percent('10')),
  goodPayer: orElse(readGoodPayerBand, {}),
  benefits: optional(list(readBenefit), []),
  affordability: orElse(affordability, {}),
  counterOffer: orElse(counterOffer, {}),
})

/** Reads a policy as stored or sent; refuses one that contradicts itself, naming the field. */
export const readOfferPolicy: Reader<OfferPolicy> = checked(written, contradiction)
