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
const ClockText = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['08:30'] })

/** Why a bank gives a cheque back (alínea): those that have words. */
export const chequeReturnCodes = [11, 12, 13, 14, 20, 21, 22, 24, 25, 28, 31, 35, 43, 44] as const

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
  windowFrom: Nullable(Type.String()),
  windowTo: Nullable(Type.String()),
  collector: Type.String(),
  note: Nullable(Type.String()),
  state: OneOf(chequeStates),
  reason: Nullable(Type.String()),
  bank: Nullable(Type.String()),
  branch: Nullable(Type.String()),
  account: Nullable(Type.String()),
  number: Nullable(Type.String()),
  drawer: Nullable(Type.String()),
  dueOn: Nullable(DayText),
  returnCode: Nullable(Type.Integer()),
  changedOn: DayText,
  proofs: Type.Array(Type.Object({ id: Id, fileName: Type.String() })),
  moves: Type.Array(OneOf(chequeStates)),
})

export const chequeProofBytesMax = 10 * 1024 * 1024

export const addChequeProof = endpoint({
  method: 'POST',
  path: '/cheques/:chequeId/proofs',
  summary: 'A picture of the receipt or of the cheque (multipart/form-data with one file)',
  ask: Type.Object({ chequeId: Id }),
  reply: Nothing,
  refusals: ['unknown-cheque', 'no-file', 'empty-file', 'file-too-large', 'upload-cut-short'],
})

export const downloadChequeProof = endpoint({
  method: 'GET',
  path: '/cheque-proofs/:proofId',
  summary: 'A picture of a cheque or of its receipt, as it came',
  ask: Type.Object({ proofId: Id }),
  reply: Nothing,
  refusals: ['unknown-file'],
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
    windowFrom: Type.Optional(ClockText),
    windowTo: Type.Optional(ClockText),
    collector: ShortText,
    note: LongText,
  }),
  reply: Type.Object({ chequeId: Id }),
  refusals: ['unknown-debtor', 'date-in-the-past', 'window-wrong'],
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
    branch: Type.Optional(Type.String({ maxLength: 10 })),
    account: Type.Optional(Type.String({ maxLength: 20 })),
    drawer: Type.Optional(Type.String({ maxLength: 200 })),
    dueOn: Type.Optional(DayText),
    cmc7: Type.Optional(Type.String({ maxLength: 60 })),
    returnCode: Type.Optional(Type.Integer({ minimum: 11, maximum: 79 })),
    pickUpOn: Type.Optional(DayText),
  }),
  reply: Nothing,
  refusals: [
    'unknown-cheque',
    'no-such-move',
    'reason-needed',
    'date-in-the-past',
    'not-presentable',
    'cmc7-wrong',
    'cheque-known',
  ],
})
