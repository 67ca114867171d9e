import { type Static, Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Facts, Id, Nothing, Nullable, OneOf } from './shapes.ts'

// What a person told us, in one word or one number each, and the open questions that ask for it.

/** What is owed, as questions tell debts apart. */
export const debtKinds = [
  'internet',
  'store',
  'loan',
  'school',
  'condominium',
  'health',
  'services',
  'other',
] as const
export type DebtKind = (typeof debtKinds)[number]

export const factKinds = [
  'reason',
  'since-when',
  'what-changed',
  'next-income-on',
  'income-days',
  'motive',
  'worry',
  'listing-hinders',
  'point-that-matters',
  'monthly-budget-cents',
  'context',
  'preferred-channel',
  'has-said',
] as const
export type FactKind = (typeof factKinds)[number]

/** Why it is not paid. Of an illness no more than this word is kept (LGPD art. 11). */
export const delayReasons = [
  'forgot',
  'tight-month',
  'income-fell',
  'job-lost',
  'unexpected-expense',
  'illness',
  'death-in-family',
  'separation',
  'disaster',
  'bill-not-received',
  'service-problem',
  'disagrees',
  'late-receipts',
  'other',
] as const
export const motives = [
  'clear-name',
  'keep-service',
  'avoid-interest',
  'fits-month',
  'peace-of-mind',
  'buy-on-credit',
  'none',
] as const
export type Motive = (typeof motives)[number]
export const worries = [
  'amount',
  'due-day',
  'interest',
  'family-income',
  'service-cut',
  'name-listed',
  'trust',
] as const
export type Worry = (typeof worries)[number]
/** What a listed name gets in the way of (A4.3). */
export const hindrances = [
  'rent-home',
  'buy-home',
  'vehicle',
  'phone-plan',
  'work',
  'store-credit',
  'bank-account',
  'nothing',
] as const
/** What matters most in an offer. */
export const offerPoints = ['amount', 'date', 'size', 'form', 'discount'] as const
export type OfferPoint = (typeof offerPoints)[number]
export const toldChannels = ['whatsapp', 'phone', 'sms', 'email', 'letter', 'in-person'] as const

/** What may be picked for a fact; a fact that is not here is typed. */
export const factChoices = {
  reason: delayReasons,
  motive: motives,
  worry: worries,
  'listing-hinders': hindrances,
  'point-that-matters': offerPoints,
  'preferred-channel': toldChannels,
} as const satisfies Partial<Record<FactKind, readonly string[]>>

/** How a fact that is not picked is typed. `days`: days of the month, `5,20`. */
export const typedFacts = {
  'since-when': 'day',
  'next-income-on': 'day',
  'income-days': 'days',
  'monthly-budget-cents': 'cents',
  'what-changed': 'text',
  context: 'text',
  'has-said': 'text',
} as const satisfies Partial<Record<FactKind, string>>

/** Of these each question has its own answer: one does not take the other's place. */
export const factsByQuestion: readonly FactKind[] = ['context', 'has-said']

export const answerTextMax = 300
export const pinnedMax = 3

const Value = Type.String({
  minLength: 1,
  maxLength: answerTextMax,
  description: 'The word picked; a day; centavos; days of the month as 5,20; or a short text',
})
const QuestionId = Type.String({ minLength: 1, maxLength: 60 })
const Wording = Type.String({ minLength: 3, maxLength: 200 })

/** One fact, as the person told it last. */
export const KnownAnswer = Type.Object({
  answerId: Id,
  fact: OneOf(factKinds),
  value: Nullable(Value),
  toldOn: DayText,
  notedBy: Type.String(),
  questionId: Nullable(QuestionId),
  question: Nullable(Type.String({ description: 'As it is asked, in the language of the person' })),
  isOld: Type.Boolean({ description: 'So long ago that it may be asked again' }),
  isOfThisCall: Type.Boolean(),
})
export type KnownAnswer = Static<typeof KnownAnswer>

/** Why a question is proposed. */
export const proposalReasons = ['not-known', 'old', 'for-this-debt', 'led-to-agreements'] as const

export const AskedQuestion = Type.Object({
  questionId: QuestionId,
  fact: OneOf(factKinds),
  text: Type.String({ description: 'In the language of the person' }),
  isOwn: Type.Boolean({ description: 'Written by the agent, for this call' }),
  reasons: Type.Array(Type.Object({ reason: OneOf(proposalReasons), facts: Facts })),
  answer: Nullable(KnownAnswer),
})
export type AskedQuestion = Static<typeof AskedQuestion>

export const readListening = endpoint({
  method: 'GET',
  path: '/calls/:callId/listening',
  summary: 'The three questions of a call, what the person told, and what is not known yet',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({
    debtKind: OneOf(debtKinds),
    isListed: Type.Boolean({ description: 'At a bureau, by a measure that stands' }),
    whyNotAsked: Nullable(
      Type.Object(
        {
          packId: Type.String(),
          ruleId: Type.String(),
          message: Type.Record(Type.String(), Type.String()),
        },
        { description: 'The law by which nobody is asked why it was not paid' },
      ),
    ),
    isPinned: Type.Boolean({ description: 'Chosen for this call; otherwise only proposed' }),
    questions: Type.Array(AskedQuestion),
    answers: Type.Array(KnownAnswer),
    learned: Type.Integer({ description: 'Facts that nobody knew before this call (B4.2)' }),
    missing: Type.Array(OneOf(factKinds), {
      description: 'What of their side of the story is not known yet (A4.1)',
    }),
    argument: Type.Array(Type.String(), {
      description: 'What settling means to this person, by the motive they told (A4.5)',
    }),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const listQuestions = endpoint({
  method: 'GET',
  path: '/calls/:callId/questions',
  summary: 'Every open question that fits this person and debt, the most useful first',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({ items: Type.Array(AskedQuestion) }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const pinQuestions = endpoint({
  method: 'PUT',
  path: '/calls/:callId/pinned-questions',
  summary: 'Up to three questions that stay in sight during the call',
  ask: Type.Object({
    callId: Id,
    questions: Type.Array(
      Type.Object({
        questionId: Type.Optional(QuestionId),
        own: Type.Optional(Type.Object({ text: Wording, fact: OneOf(factKinds) })),
      }),
      { minItems: 1, maxItems: pinnedMax },
    ),
  }),
  reply: Nothing,
  refusals: [
    'unknown-call',
    'not-your-call',
    'call-closed',
    'unknown-question',
    'question-not-open',
    'why-not-asked',
    'not-listed',
  ],
})

const answerRefusals = [
  'invalid-answer',
  'sensitive-detail',
  'changed-meanwhile',
  'unknown-question',
] as const

const told = {
  fact: OneOf(factKinds),
  value: Value,
  questionId: Type.Optional(QuestionId),
  basedOn: Type.Optional(Nullable(Id)),
}

export const noteAnswer = endpoint({
  method: 'POST',
  path: '/calls/:callId/answers',
  summary: 'What the person told in this call; what was told before stays, and counts no more',
  ask: Type.Object({ callId: Id, ...told }),
  reply: Type.Object({ answerId: Id }),
  refusals: [
    'unknown-call',
    'not-your-call',
    'call-closed',
    'third-party-on-line',
    'why-not-asked',
    'not-listed',
    ...answerRefusals,
  ],
})

export const correctAnswer = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/answers',
  summary: 'What a person told outside of a call, or a correction of what was noted',
  ask: Type.Object({ debtorId: Id, ...told }),
  reply: Type.Object({ answerId: Id }),
  refusals: ['unknown-debtor', 'why-not-asked', 'not-listed', ...answerRefusals],
})

export const undoAnswer = endpoint({
  method: 'POST',
  path: '/answers/:answerId/undo',
  summary: 'Noted by mistake: what was known before counts again',
  ask: Type.Object({ answerId: Id }),
  reply: Nothing,
  refusals: ['unknown-answer', 'changed-meanwhile'],
})

export const listAnswers = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/answers',
  summary: 'What a person told us, as it stands today',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({ items: Type.Array(KnownAnswer) }),
  refusals: [],
})

export const checkQuestion = endpoint({
  method: 'POST',
  path: '/questions/check',
  summary: 'Can it be answered with yes or no? If so, an open form of it',
  ask: Type.Object({ text: Wording, locale: OneOf(['pt-BR', 'es', 'en'] as const) }),
  reply: Type.Object({
    isOpen: Type.Boolean(),
    reason: Nullable(Type.String()),
    suggestion: Nullable(Type.String()),
  }),
  refusals: [],
})

export const setDebtKind = endpoint({
  method: 'PUT',
  path: '/portfolios/:portfolioId/debt-kind',
  summary: 'What the debts of a portfolio are of; null is by what the creditor sells',
  ask: Type.Object({ portfolioId: Id, debtKind: Nullable(OneOf(debtKinds)) }),
  reply: Nothing,
  refusals: ['unknown-portfolio'],
})
