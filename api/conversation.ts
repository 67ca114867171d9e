import { Type } from 'typebox'
import { SaidLine, steps } from './brief.ts'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, ListOf, Nothing, Nullable, OneOf, Paging } from './shapes.ts'

/** What an agent taps while talking: no typing, one press each. */
export const tapKinds = [
  'self-calm',
  'self-tense',
  'person-calm',
  'person-tense',
  'start-low',
  'start-even',
  'start-good',
  'end-low',
  'end-even',
  'end-good',
  'said-no',
  'technique',
] as const

export const moods = ['low', 'even', 'good'] as const
export const questionKinds = ['open', 'closed'] as const

const Tap = Type.Object({
  id: Id,
  what: OneOf(tapKinds),
  technique: Nullable(Type.String()),
  /** A technique: whether a concrete answer followed. */
  hasAnswer: Nullable(Type.Boolean()),
  /** A refusal: what kind of question came before it. */
  after: Nullable(OneOf(questionKinds)),
  tappedAt: InstantText,
})

const Nerves = Nullable(OneOf(['calm', 'tense']))

export const readConversation = endpoint({
  method: 'GET',
  path: '/calls/:callId/conversation',
  summary: 'How the talk goes: mood, nerves on both sides, refusals, techniques, help asked for',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({
    taps: Type.Array(Tap),
    mood: Type.Object({ start: Nullable(OneOf(moods)), end: Nullable(OneOf(moods)) }),
    nerves: Type.Object({ self: Nerves, person: Nerves }),
    needsRelief: Type.Boolean({ description: 'Tense twice: pause, call back, or ask for help' }),
    rescue: Nullable(SaidLine),
    pause: SaidLine,
    help: Nullable(
      Type.Object({
        id: Id,
        askedAt: InstantText,
        answeredBy: Nullable(Type.String()),
        answer: Nullable(Type.String()),
      }),
    ),
    firmness: Nullable(
      Type.Object(
        {
          brokenCount: Type.Integer({ description: 'Promises and agreements not kept lately' }),
          windowDays: Type.Integer(),
          isFirm: Type.Boolean({ description: 'Another needs an entry payment or an approval' }),
          hasPaidSince: Type.Boolean(),
          entryDaysMax: Type.Integer(),
        },
        { description: 'Null until identity is verified' },
      ),
    ),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

const Exit = Type.Object({
  do: OneOf(['stop', 'outcome', 'third-party', 'wrong-person', 'complaint', 'help', 'rest']),
  code: Nullable(Type.String()),
})

export const readCallLines = endpoint({
  method: 'GET',
  path: '/calls/:callId/lines',
  summary: 'What to say when a conversation leaves its way, and with each technique',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({
    offPath: Type.Array(
      Type.Object({
        situation: Type.String(),
        isTelling: Type.Boolean({ description: 'Only for the verified person' }),
        say: Type.Array(SaidLine),
        ask: Type.Array(SaidLine),
        avoid: Type.Array(SaidLine),
        exit: Type.Array(SaidLine),
        exits: Type.Array(Exit),
      }),
    ),
    techniques: Type.Array(Type.Object({ technique: Type.String(), say: Type.Array(SaidLine) })),
    consequences: Type.Array(SaidLine, {
      description: 'What may follow, true of this case only; empty until identity is verified',
    }),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const tap = endpoint({
  method: 'POST',
  path: '/calls/:callId/taps',
  summary: 'One press about how the talk goes; the same key twice is one tap',
  ask: Type.Object({
    callId: Id,
    requestKey: Id,
    what: OneOf(tapKinds),
    technique: Type.Optional(Type.String({ maxLength: 40, pattern: '^[a-z0-9-]+$' })),
    step: OneOf(steps),
  }),
  reply: Type.Object({ tapId: Id }),
  refusals: ['unknown-call', 'not-your-call', 'call-closed', 'technique-missing'],
})

export const answerTap = endpoint({
  method: 'PUT',
  path: '/calls/:callId/taps/:tapId',
  summary: 'What followed a technique, or which kind of question came before a refusal',
  ask: Type.Object({
    callId: Id,
    tapId: Id,
    hasAnswer: Type.Optional(Type.Boolean()),
    after: Type.Optional(OneOf(questionKinds)),
  }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call', 'call-closed', 'unknown-tap'],
})

export const helpReasons = ['tense', 'abuse', 'crisis', 'other'] as const

export const askHelp = endpoint({
  method: 'POST',
  path: '/calls/:callId/help',
  summary: 'A supervisor is asked to join, at once; asked twice, it waits once',
  ask: Type.Object({ callId: Id, reason: OneOf(helpReasons) }),
  reply: Type.Object({ helpId: Id }),
  refusals: ['unknown-call', 'not-your-call', 'call-closed'],
})

export const restAfterAbuse = endpoint({
  method: 'POST',
  path: '/calls/:callId/rest',
  summary: 'The agent heard abuse: a rest is owed before the next person (NR-17)',
  ask: Type.Object({ callId: Id }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call'],
})

export const listHelp = endpoint({
  method: 'GET',
  path: '/help-requests',
  summary: 'Who asks for help in a call now, the longest wait first',
  ask: Type.Object({ ...Paging }),
  reply: ListOf(
    Type.Object({
      id: Id,
      callId: Id,
      debtorId: Id,
      debtorName: Type.String(),
      agentName: Type.String(),
      reason: OneOf(helpReasons),
      askedAt: InstantText,
      isOver: Type.Boolean({ description: 'The call has ended meanwhile' }),
    }),
  ),
  refusals: [],
})

export const answerHelp = endpoint({
  method: 'POST',
  path: '/help-requests/:helpId/answer',
  summary: 'A supervisor says what they do: the agent sees it on the call',
  ask: Type.Object({ helpId: Id, answer: Type.String({ minLength: 1, maxLength: 300 }) }),
  reply: Nothing,
  refusals: ['unknown-help-request'],
})

export const askAnotherPromise = endpoint({
  method: 'POST',
  path: '/calls/:callId/another-promise',
  summary: 'After repeated broken promises, a supervisor is asked whether one more is accepted',
  ask: Type.Object({
    callId: Id,
    reason: Type.String({ maxLength: 500 }),
    totalCents: Type.Integer({ minimum: 1, maximum: 1e13 }),
    firstDueOn: DayText,
  }),
  reply: Type.Object({ approvalId: Id }),
  refusals: [
    'unknown-call',
    'not-your-call',
    'call-closed',
    'identity-not-verified',
    'not-firm',
    'already-asked',
    'reason-missing',
  ],
})

export const readGains = endpoint({
  method: 'GET',
  path: '/calls/:callId/offers/:offerId/gains',
  summary: "Both sides' gains of an offer, read back before it is accepted",
  ask: Type.Object({ callId: Id, offerId: Id }),
  reply: Type.Object({ gains: Type.Array(SaidLine) }),
  refusals: ['unknown-call', 'not-your-call', 'unknown-offer', 'identity-not-verified'],
})
