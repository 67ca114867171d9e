import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Benefit } from './offer-policy.ts'
import {
  CentsNumber,
  DayText,
  Facts,
  Id,
  InstantText,
  Nullable,
  OneOf,
  PercentText,
} from './shapes.ts'

/** How the offer is made. What is asked for by hand is custom, or the shape that was asked. */
export const offerShapes = [
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
  'custom',
] as const

/** How the payments of a plan that is asked for follow one another. */
export const planShapes = [
  'level',
  'growing',
  'seasonal',
  'month-of-grace',
  'biweekly',
  'by-invoice',
] as const

export const Quote = Type.Object({
  shape: OneOf(offerShapes),
  balanceCents: CentsNumber,
  discountCents: CentsNumber,
  discountPct: PercentText,
  discount: Type.Object({
    principal: CentsNumber,
    fine: CentsNumber,
    interest: CentsNumber,
    fees: CentsNumber,
  }),
  interestCents: CentsNumber,
  cetAnnualPct: Nullable(Type.String({ description: 'Total cost a year, per cent: 43.62' })),
  totalCents: CentsNumber,
  downPaymentCents: CentsNumber,
  instalments: Type.Array(
    Type.Object({
      n: Type.Integer(),
      dueOn: DayText,
      amountCents: CentsNumber,
      interestCents: CentsNumber,
    }),
  ),
})

export const Offer = Type.Object({
  offerId: Id,
  isRecommended: Type.Boolean(),
  reason: Nullable(Type.String()),
  reasonFacts: Facts,
  acceptableUntil: InstantText,
  benefits: Type.Array(Benefit, { description: 'What comes with it besides the discount' }),
  isForGoodPayer: Type.Boolean({ description: 'Wider than usual: paid well, problem verified' }),
  quote: Quote,
})

export const Limits = Type.Object({
  discountPctMax: PercentText,
  instalmentsMax: Type.Integer(),
  instalmentCentsMin: CentsNumber,
  downPaymentCentsMin: CentsNumber,
  firstPaymentOnMax: DayText,
  discountCentsMax: CentsNumber,
  dueDays: Type.Array(Type.Integer()),
  planShapes: Type.Array(OneOf(planShapes)),
})

const Replaced = Type.String({
  ...Id,
  description: 'The open agreement over these debts, whose place the new one would take',
})
/** Why what somebody owes may not be asked for: no offer is made of it, and no contact about it. */
export const undueRefusals = [
  'undue-deceased',
  'undue-minor',
  'undue-paid',
  'undue-duplicate',
  'undue-wrong-person',
  'undue-disputed',
  'undue-time-barred',
] as const

const renegotiationRefusals = ['unknown-agreement', 'not-open', 'no-renegotiation-left'] as const

/** What fits the person a month, by what they said; why no plan fits it, when none does. */
export const Affordable = Type.Object({
  monthlyCents: CentsNumber,
  from: OneOf(['said', 'income']),
  isBelowMinimum: Type.Boolean({ description: 'Too little would be left to live on: a warning' }),
  minimumCents: CentsNumber,
  noPlan: Nullable(Type.Object({ reason: Type.String(), facts: Facts })),
})

/** Whose debts are on the table, and in which call. */
export const tableAsk = {
  debtorId: Id,
  portfolioId: Id,
  callId: Type.Optional(Id),
  itemIds: Type.Optional(Type.Array(Id, { maxItems: 500 })),
  renegotiatesId: Type.Optional(Replaced),
}

/** What is asked for by hand. */
export const askedTerms = {
  downPaymentCents: Type.Integer({ minimum: 0, maximum: 1e13 }),
  parts: Type.Integer({ minimum: 1, maximum: 360, description: 'Payments in all' }),
  firstDueOn: DayText,
  dueDay: Type.Optional(Type.Integer({ minimum: 1, maximum: 31 })),
  discountPct: PercentText,
  discountCents: Type.Optional(Type.Integer({ minimum: 0, maximum: 1e13 })),
  planShape: Type.Optional(OneOf(planShapes)),
}

export const tableRefusals = [
  'unknown-debtor',
  'nothing-owed',
  ...undueRefusals,
  'already-in-agreement',
  'policy-not-acknowledged',
  'identity-not-verified',
  ...renegotiationRefusals,
] as const

export const quoteRefusals = [
  ...tableRefusals,
  'discount-above-authority',
  'too-many-instalments',
  'instalment-too-small',
  'down-payment-too-small',
  'down-payment-too-large',
  'first-payment-too-late',
  'due-day-not-offered',
  'shape-not-offered',
  'nothing-left-to-pay',
  'date-in-the-past',
] as const

export const listOffers = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/offers',
  summary: 'At least three ways to pay, within policy and authority, made now and kept',
  ask: Type.Object(tableAsk),
  reply: Type.Object({
    limits: Limits,
    items: Type.Array(Offer),
    affordable: Nullable(Affordable),
  }),
  refusals: tableRefusals,
})

export const requestQuote = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/quotes',
  summary: 'A quote for what the person asks, or the limit that stands in the way',
  ask: Type.Object({ ...tableAsk, ...askedTerms }),
  reply: Type.Object({ limits: Limits, offer: Offer }),
  refusals: quoteRefusals,
})

export const acceptOffer = endpoint({
  method: 'POST',
  path: '/offers/:offerId/acceptance',
  summary: 'The person accepts: an agreement, its instalments and its Pix codes',
  ask: Type.Object({ offerId: Id, callId: Type.Optional(Id) }),
  reply: Type.Object({ agreementId: Id }),
  refusals: [
    'unknown-offer',
    'offer-expired',
    'offer-outdated',
    'already-in-agreement',
    'identity-not-verified',
    'above-authority',
    'needs-entry',
    ...renegotiationRefusals,
  ],
})
