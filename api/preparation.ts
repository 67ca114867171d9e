import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { paymentMeans } from './payments.ts'
import { ServiceFact } from './service-facts.ts'
import { DayText, Facts, Id, InstantText, Nullable, OneOf } from './shapes.ts'

// What is studied before a call, beside the brief: heavier, and read by itself.

export const caseFacts = [
  'phone',
  'identity',
  'place',
  'product',
  'payment-means',
  'bought-on',
  'service-use',
  'confirmed-number',
  'email',
  'treatment',
] as const
export const suppliers = ['creditor', 'agent', 'person'] as const

/** How much of what a good call needs is known. */
export const Completeness = Type.Object({
  scorePct: Type.Integer(),
  isComplete: Type.Boolean({ description: 'All that is required is there' }),
  facts: Type.Array(
    Type.Object({
      fact: OneOf(caseFacts),
      isKnown: Type.Boolean(),
      isRequired: Type.Boolean(),
      by: OneOf(suppliers),
    }),
  ),
})

export const issueKinds = [
  'stop',
  'undue-mark',
  'excuse',
  'duty',
  'rescue',
  'promise-late',
  'callback',
] as const

/** Something that is not settled, with who said it and when. */
const Issue = Type.Object({
  kind: OneOf(issueKinds),
  what: Type.String({ description: 'The code of the stop, mark, excuse or duty' }),
  said: Nullable(Type.String()),
  source: OneOf(['person', 'agent', 'creditor', 'system']),
  byName: Type.String(),
  at: InstantText,
  dueOn: Nullable(DayText),
})

export const readStudy = endpoint({
  method: 'GET',
  path: '/calls/:callId/study',
  summary: 'What to know before dialing: what is missing, what is open, what the service gave',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({
    isHidden: Type.Boolean({ description: 'Somebody is on the line who may be anybody' }),
    completeness: Nullable(Completeness),
    payer: Nullable(
      Type.Object({
        isGood: Type.Boolean(),
        customerSince: Nullable(DayText),
        customerYears: Nullable(Type.Integer()),
        firstPaidOn: Nullable(DayText),
        kept: Type.Integer(),
        broken: Type.Integer(),
        paid: Type.Integer({ description: 'Instalments paid through us' }),
        paidInTime: Type.Integer(),
      }),
    ),
    lastTalk: Nullable(
      Type.Object({
        at: InstantText,
        agentName: Type.String(),
        outcome: Type.String(),
        note: Type.String(),
        fields: Facts,
      }),
    ),
    issues: Type.Array(Issue),
    contracts: Type.Array(
      Type.Object({
        debtId: Id,
        contract: Type.String(),
        product: Nullable(Type.String()),
        creditorName: Type.String(),
        fileName: Nullable(Type.String()),
        loadedAt: Nullable(InstantText),
        loadedBy: Nullable(Type.String()),
        facts: Type.Array(ServiceFact),
      }),
    ),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const negotiationKinds = ['agreement', 'offers', 'promise', 'approval'] as const

/** One past try to agree: what was owed, offered, agreed and paid, and why it ended. */
export const Negotiation = Type.Object({
  id: Type.String(),
  kind: OneOf(negotiationKinds),
  at: InstantText,
  byName: Type.String(),
  portfolioName: Type.String(),
  code: Nullable(Type.String()),
  agreementId: Nullable(Id),
  originalCents: Nullable(Type.Integer({ description: 'Of the items that it covered' })),
  balanceCents: Nullable(Type.Integer({ description: 'With fine and interest, that day' })),
  offers: Type.Integer({ description: 'Different ways to pay that were told' }),
  lowestCents: Nullable(Type.Integer({ description: 'The smallest total that was offered' })),
  agreedCents: Nullable(Type.Integer()),
  discountCents: Nullable(Type.Integer()),
  payments: Type.Integer(),
  paidCents: Nullable(Type.Integer()),
  paidPayments: Type.Integer(),
  dueOn: Nullable(DayText),
  state: OneOf(['open', 'kept', 'broken', 'renegotiated', 'cancelled', 'refused', 'not-taken']),
  endedOn: Nullable(DayText),
  because: Nullable(
    Type.Object({
      reason: OneOf(['payment-missed', 'words', 'none-taken', 'not-paid']),
      n: Nullable(Type.Integer()),
      dueOn: Nullable(DayText),
      said: Nullable(Type.String()),
    }),
  ),
})

export const readNegotiations = endpoint({
  method: 'GET',
  path: '/calls/:callId/negotiations',
  summary: 'Every past negotiation with this person, and what may be offered here now',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({
    isHidden: Type.Boolean(),
    currency: Type.String(),
    items: Type.Array(Negotiation),
    terms: Nullable(
      Type.Object({
        version: Type.Integer(),
        means: Type.Array(OneOf(paymentMeans)),
        paymentsMax: Type.Integer(),
        paymentCentsMin: Type.Integer(),
        downPaymentPctMin: Type.String(),
        firstPaymentDaysMax: Type.Integer(),
        dueDays: Type.Array(Type.Integer()),
        planShapes: Type.Array(Type.String()),
        benefits: Type.Array(Type.String()),
      }),
    ),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const findInCase = endpoint({
  method: 'GET',
  path: '/calls/:callId/findings',
  summary: 'A few words looked for in the debts, history, notes and answers of this person',
  ask: Type.Object({ callId: Id, search: Type.String({ minLength: 2, maxLength: 80 }) }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        id: Type.String(),
        kind: OneOf(['item', 'line', 'answer', 'service', 'agreement', 'stop']),
        at: Nullable(DayText),
        words: Type.Array(Type.String(), { description: 'What was found, the nearest first' }),
        what: Nullable(Type.String({ description: 'The code of a journal line, for its words' })),
        facts: Facts,
        amountCents: Nullable(Type.Integer()),
      }),
    ),
  }),
  refusals: ['unknown-call', 'not-your-call', 'identity-not-verified'],
})
