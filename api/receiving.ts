import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import {
  DayText,
  Id,
  InstantText,
  LongText,
  Nothing,
  Nullable,
  OneOf,
  PositiveCents,
  ShortText,
} from './shapes.ts'

// Money that came odd: whose it may be, what is left over, what goes back; and cheques.

export const suggestionReasons = [
  'same-payer',
  'same-amount',
  'all-that-is-left',
  'name-alike',
  'near-the-due-day',
  'named-in-the-message',
] as const

export const listSuggestions = endpoint({
  method: 'GET',
  path: '/payments/:paymentId/suggestions',
  summary: 'Whose waiting money may be, the likeliest first, each with its reasons',
  ask: Type.Object({ paymentId: Id }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        debtorId: Id,
        debtorName: Type.String(),
        portfolioId: Id,
        portfolioName: Type.String(),
        agreementId: Nullable(Id),
        agreementCode: Nullable(Type.String()),
        nextCents: Type.Integer(),
        leftCents: Type.Integer(),
        nextDueOn: DayText,
        currency: Type.String(),
        reasons: Type.Array(OneOf(suggestionReasons)),
      }),
    ),
  }),
  refusals: ['unknown-payment'],
})

export const matchToDebts = endpoint({
  method: 'POST',
  path: '/payments/:paymentId/debt-matching',
  summary: 'A person says that unmatched money is for debts that are in no agreement',
  ask: Type.Object({ paymentId: Id, debtorId: Id, portfolioId: Id }),
  reply: Type.Object({ leftOverCents: Type.Integer() }),
  refusals: ['unknown-payment', 'already-matched', 'unknown-debtor', 'other-currency'],
})

export const undoMatch = endpoint({
  method: 'POST',
  path: '/payments/:paymentId/undoing',
  summary: 'Money was put into the wrong place: entries undo it, and it waits again',
  ask: Type.Object({ paymentId: Id, reason: ShortText }),
  reply: Nothing,
  refusals: ['unknown-payment', 'not-matched'],
})

export const keepLeftOver = endpoint({
  method: 'POST',
  path: '/payments/:paymentId/credit',
  summary: 'What is left over pays what the person owes the same creditor; the rest is kept',
  ask: Type.Object({ paymentId: Id }),
  reply: Type.Object({ placedCents: Type.Integer(), creditCents: Type.Integer() }),
  refusals: ['unknown-payment', 'nothing-left-over'],
})

export const askRefund = endpoint({
  method: 'POST',
  path: '/payments/:paymentId/refunds',
  summary: 'What is left over, kept or waiting is to go back to whoever paid',
  ask: Type.Object({ paymentId: Id, reason: ShortText }),
  reply: Type.Object({ refundId: Id }),
  refusals: ['unknown-payment', 'nothing-left-over'],
})

export const givenBackReasons = [
  'pix-returned',
  'chargeback',
  'cheque-bounced',
  'boleto-reversed',
  'paid-in-error',
] as const

export const recordGivenBack = endpoint({
  method: 'POST',
  path: '/payments/:paymentId/given-back',
  summary: 'The bank took money of a payment back: it comes out of where it was put',
  ask: Type.Object({
    paymentId: Id,
    requestKey: Id,
    amountCents: PositiveCents,
    on: DayText,
    reason: OneOf(givenBackReasons),
  }),
  reply: Nothing,
  refusals: ['unknown-payment', 'above-what-is-there', 'paid-in-the-future'],
})

export const listRefunds = endpoint({
  method: 'GET',
  path: '/refunds',
  summary: 'Money that is to go back, the oldest first',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        id: Id,
        paymentId: Id,
        amountCents: Type.Integer(),
        reason: Type.String(),
        askedAt: InstantText,
        askedBy: Type.String(),
        debtorId: Nullable(Id),
        debtorName: Nullable(Type.String()),
        payerName: Nullable(Type.String()),
        currency: Type.String(),
      }),
    ),
  }),
  refusals: [],
})

export const endRefund = endpoint({
  method: 'POST',
  path: '/refunds/:refundId/ending',
  summary: 'It went back, on a day and under a reference; or it does not go back after all',
  ask: Type.Object({
    refundId: Id,
    state: OneOf(['returned', 'cancelled']),
    on: Type.Optional(DayText),
    reference: Type.Optional(ShortText),
  }),
  reply: Nothing,
  refusals: ['unknown-refund', 'refund-ended', 'day-needed', 'paid-in-the-future'],
})

export const listUnclaimed = endpoint({
  method: 'GET',
  path: '/unclaimed-pix',
  summary: 'Pix by a key that this agency shares with another, and that neither has claimed',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        noticeId: Type.String(),
        amountCents: Type.Integer(),
        paidAt: InstantText,
        key: Nullable(Type.String()),
      }),
    ),
  }),
  refusals: [],
})

export const claimNotice = endpoint({
  method: 'POST',
  path: '/unclaimed-pix/:noticeId/claim',
  summary: 'This agency says that the money is its own; the first to say so has it',
  ask: Type.Object({ noticeId: Type.String({ minLength: 1, maxLength: 200 }) }),
  reply: Nothing,
  refusals: ['unknown-notice'],
})

export const chequeStates = [
  'asked',
  'collected',
  'failed',
  'deposited',
  'cleared',
  'bounced',
  'cancelled',
] as const
export const chequeSlots = ['morning', 'afternoon', 'evening'] as const

export const Cheque = Type.Object({
  id: Id,
  debtorId: Id,
  debtorName: Type.String(),
  agreementId: Nullable(Id),
  agreementCode: Nullable(Type.String()),
  amountCents: Type.Integer(),
  currency: Type.String(),
  address: Type.String(),
  pickUpOn: DayText,
  slot: OneOf(chequeSlots),
  collector: Type.String(),
  note: Nullable(Type.String()),
  state: OneOf(chequeStates),
  reason: Nullable(Type.String()),
  bank: Nullable(Type.String()),
  number: Nullable(Type.String()),
  changedOn: DayText,
  moves: Type.Array(OneOf(chequeStates)),
})

export const listCheques = endpoint({
  method: 'GET',
  path: '/cheques',
  summary: 'Cheques on their way, by the day of the pick-up; or those that ended',
  ask: Type.Object({ ended: Type.Optional(OneOf(['yes', 'no'])) }),
  reply: Type.Object({ items: Type.Array(Cheque) }),
  refusals: [],
})

export const askCheque = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/cheques',
  summary: 'Somebody will fetch a cheque; it is money only when it has cleared',
  ask: Type.Object({
    debtorId: Id,
    portfolioId: Id,
    amountCents: PositiveCents,
    address: ShortText,
    pickUpOn: DayText,
    slot: OneOf(chequeSlots),
    collector: ShortText,
    note: LongText,
  }),
  reply: Type.Object({ chequeId: Id }),
  refusals: ['unknown-debtor', 'date-in-the-past'],
})

export const moveCheque = endpoint({
  method: 'POST',
  path: '/cheques/:chequeId/state',
  summary: 'What became of a cheque; cleared it is a payment, bounced the payment is given back',
  ask: Type.Object({
    chequeId: Id,
    to: OneOf(chequeStates),
    reason: Type.String({ maxLength: 200 }),
    bank: Type.Optional(Type.String({ maxLength: 40 })),
    number: Type.Optional(Type.String({ maxLength: 40 })),
    drawer: Type.Optional(Type.String({ maxLength: 200 })),
    pickUpOn: Type.Optional(DayText),
  }),
  reply: Nothing,
  refusals: ['unknown-cheque', 'no-such-move', 'reason-needed', 'date-in-the-past'],
})
