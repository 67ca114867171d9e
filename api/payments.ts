import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import {
  DayText,
  Id,
  InstantText,
  ListOf,
  Nullable,
  OneOf,
  Paging,
  PositiveCents,
} from './shapes.ts'

/** How money comes; what has no code of ours is recorded when it is there. */
export const paymentMeans = [
  'pix',
  'boleto',
  'transfer',
  'card',
  'cash-point',
  'counter',
  'cash',
  'cheque',
] as const

/** Those that are money the moment they are written down; a cheque is not (see receiving.ts). */
export const recordedMeans = [
  'pix',
  'boleto',
  'transfer',
  'card',
  'cash',
  'cash-point',
  'counter',
] as const

export const matchFlags = [
  'less-than-charged',
  'more-than-charged',
  'paid-again',
  'agreement-ended',
  'paid-by-another',
] as const

export const Payment = Type.Object({
  id: Id,
  source: OneOf(['pix', 'boleto', 'transfer', 'card', 'cash', 'cheque', 'gateway', 'manual']),
  means: Type.String(),
  state: OneOf(['matched', 'unmatched', 'returned']),
  unmatchedReason: Nullable(Type.String()),
  amountCents: Type.Integer(),
  leftOverCents: Type.Integer(),
  creditCents: Type.Integer({ description: 'Kept for what the person comes to owe' }),
  refundCents: Type.Integer({ description: 'Went back, or is to go back' }),
  placedCents: Type.Integer({ description: 'Put where it belongs' }),
  payerName: Nullable(Type.String()),
  matchedBy: Nullable(OneOf(['txid', 'company-use', 'our-number', 'payer-and-amount', 'person'])),
  flags: Type.Array(OneOf(matchFlags)),
  ourNumber: Nullable(Type.String()),
  creditedOn: Nullable(DayText),
  paidOn: DayText,
  paidAt: InstantText,
  txid: Nullable(Type.String()),
  endToEndId: Nullable(Type.String()),
  note: Nullable(Type.String()),
  debtorId: Nullable(Id),
  debtorName: Nullable(Type.String()),
  agreementId: Nullable(Id),
  agreementCode: Nullable(Type.String()),
  currency: Type.String(),
})

export const listPayments = endpoint({
  method: 'GET',
  path: '/payments',
  summary: 'What arrived, newest first; the unmatched wait for a person',
  ask: Type.Object({
    state: Type.Optional(OneOf(['matched', 'unmatched', 'returned', 'odd'])),
    ...Paging,
  }),
  reply: ListOf(Payment),
  refusals: [],
})

export const recordPayment = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/payments',
  summary: 'A payment recorded by hand; the same request key twice is one payment',
  ask: Type.Object({
    agreementId: Id,
    requestKey: Id,
    amountCents: PositiveCents,
    paidOn: DayText,
    means: OneOf(recordedMeans),
    note: Type.String({ maxLength: 500 }),
  }),
  reply: Type.Object({ paymentId: Id, leftOverCents: Type.Integer() }),
  refusals: [
    'unknown-agreement',
    'not-open',
    'paid-in-the-future',
    'paid-before-the-agreement',
    'above-what-is-left',
  ],
})

export const recordDebtPayment = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/payments',
  summary: 'A payment recorded by hand for debts that are in no agreement',
  ask: Type.Object({
    debtorId: Id,
    portfolioId: Id,
    requestKey: Id,
    amountCents: PositiveCents,
    paidOn: DayText,
    means: OneOf(recordedMeans),
    note: Type.String({ maxLength: 500 }),
  }),
  reply: Type.Object({ paymentId: Id, leftOverCents: Type.Integer() }),
  refusals: ['unknown-debtor', 'nothing-owed', 'paid-in-the-future', 'above-what-is-left'],
})

export const matchPayment = endpoint({
  method: 'POST',
  path: '/payments/:paymentId/matching',
  summary: 'A person says which agreement an unmatched payment belongs to',
  ask: Type.Object({ paymentId: Id, agreementId: Id }),
  reply: Type.Object({ leftOverCents: Type.Integer() }),
  refusals: [
    'unknown-payment',
    'already-matched',
    'unknown-agreement',
    'not-open',
    'other-currency',
  ],
})

/** The shape of the central bank's Pix API; both this path and this path + `/pix` are heard. */
export const hearPix = endpoint({
  method: 'POST',
  path: '/webhooks/pix',
  summary: 'The bank tells of received Pix; each is kept raw, once, and settled afterwards',
  ask: Type.Object({
    pix: Type.Array(Type.Record(Type.String(), Type.Unknown()), { minItems: 1, maxItems: 1000 }),
  }),
  reply: Type.Object({
    heard: Type.Integer(),
    alreadyKnown: Type.Integer(),
    refused: Type.Array(
      Type.Object({ index: Type.Integer(), field: Type.String(), problem: Type.String() }),
    ),
  }),
  refusals: ['bank-not-recognised'],
})

/** Each account has an address of its own, whose last part is a secret; so may end with `/pix`. */
export const hearGateway = endpoint({
  method: 'POST',
  path: '/webhooks/:gateway/:accountToken',
  summary: 'A gateway tells something: kept raw, once, and then asked about',
  ask: Type.Object({
    gateway: OneOf(['bcb-pix', 'asaas', 'fake']),
    accountToken: Type.String({ pattern: '^[A-Za-z0-9_-]{27}$', examples: ['0'.repeat(27)] }),
  }),
  reply: Type.Object({ heard: Type.Integer(), alreadyKnown: Type.Integer() }),
  refusals: ['bank-not-recognised'],
})
