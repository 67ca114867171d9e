import { Type } from 'typebox'
import { OneOf, PercentText } from './shapes.ts'

// The parts of an offer policy that may be left out, each with a usual value of its own.

/** The ways to pay that a portfolio may offer by themselves. */
export const policyShapes = [
  'pay-now',
  'down-payment',
  'smallest-monthly',
  'growing',
  'seasonal',
  'month-of-grace',
  'biweekly',
  'by-invoice',
  'first-payment',
  'pay-later',
] as const
export type PolicyShape = (typeof policyShapes)[number]

export const interestMethods = ['none', 'equal', 'price', 'sac'] as const

export const benefitCodes = [
  'fee-waived',
  'unblock-on-trust',
  'speed-bonus',
  'next-invoice-discount',
  'reconnection-exempt',
  'second-copy-free',
] as const

const cents = (minimum: number) => Type.Integer({ minimum, maximum: 1e13 })
const when = OneOf(['any', 'at-once'])
const benefit = <const Code extends string, const Parts extends Parameters<typeof Type.Object>[0]>(
  code: Code,
  parts: Parts,
) => Type.Object({ code: Type.Literal(code), when, ...parts })

export const Benefit = Type.Union([
  benefit('fee-waived', { feesPct: PercentText }),
  benefit('unblock-on-trust', { days: Type.Integer({ minimum: 1, maximum: 30 }) }),
  benefit('speed-bonus', {
    withinDays: Type.Integer({ minimum: 0, maximum: 30 }),
    days: Type.Integer({ minimum: 1, maximum: 365 }),
  }),
  benefit('next-invoice-discount', { invoicePct: PercentText }),
  benefit('reconnection-exempt', {}),
  benefit('second-copy-free', {}),
])

const GoodPayer = Type.Object(
  {
    isOn: Type.Boolean(),
    paidMonthsMin: Type.Integer({ minimum: 0, maximum: 600 }),
    keptMin: Type.Integer({ minimum: 0, maximum: 100 }),
    brokenMax: Type.Integer({ minimum: 0, maximum: 100 }),
    problemDaysMax: Type.Integer({ minimum: 1, maximum: 3650 }),
    principalPct: PercentText,
    finePct: PercentText,
    interestPct: PercentText,
    feesPct: PercentText,
    instalmentsExtra: Type.Integer({ minimum: 0, maximum: 60 }),
  },
  { description: 'Who paid well and has a verified problem, and what more may be done for them' },
)

export const offerPolicyParts = {
  discountOrder: Type.Array(OneOf(['principal', 'fine', 'interest', 'fees']), { maxItems: 4 }),
  downPaymentCentsMin: cents(0),
  secondPaymentDaysMin: Type.Integer({ minimum: 1, maximum: 60 }),
  dueDays: Type.Array(Type.Integer({ minimum: 1, maximum: 31 }), {
    maxItems: 31,
    description: 'Days of the month to choose from; none means any, 31 is the last day',
  }),
  payNowBelowCents: cents(0),
  instalmentInterest: Type.Object({ method: OneOf(interestMethods), pctMonth: PercentText }),
  shapes: Type.Array(OneOf(policyShapes), { minItems: 1, maxItems: policyShapes.length }),
  lowMonths: Type.Array(Type.Integer({ minimum: 1, maximum: 12 }), { maxItems: 11 }),
  lowMonthPct: PercentText,
  growthPct: PercentText,
  goodPayer: GoodPayer,
  benefits: Type.Array(Benefit, { maxItems: 10 }),
  affordability: Type.Object({ incomePctMax: PercentText, existentialMinimumCents: cents(0) }),
  counterOffer: Type.Object({
    approver: OneOf(['supervisor', 'owner']),
    approvalMinutes: Type.Integer({ minimum: 1, maximum: 1440 }),
  }),
}
