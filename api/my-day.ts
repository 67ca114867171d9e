import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

// An agent's own page: goals, own numbers, what a supervisor said. Never anybody else's numbers.

export const ownSpans = ['today', 'week', 'month'] as const
/** From dialing to a promise kept, each a part of the one before or what came of it. */
export const funnelSteps = [
  'attempts',
  'answered',
  'rightParty',
  'productive',
  'agreements',
  'firstPayments',
  'kept',
] as const
export const feedbackKinds = ['well-done', 'to-try', 'arranged'] as const

const count = Type.Integer({ minimum: 0, maximum: 100_000 })
const goal = { talks: count, agreements: count, firstPayments: count, kept: count }

const Feedback = Type.Object({
  id: Id,
  kind: OneOf(feedbackKinds),
  words: Type.String(),
  callId: Nullable(Id),
  calledAt: Nullable(InstantText),
  saidBy: Type.String(),
  saidAt: InstantText,
  readAt: Nullable(InstantText),
  answer: Nullable(Type.String()),
})

export const readMyDay = endpoint({
  method: 'GET',
  path: '/my-day',
  summary: 'My own goal, funnel, agreements kept and what I was told; of nobody else',
  ask: Type.Object({ span: Type.Optional(OneOf(ownSpans)) }),
  reply: Type.Object({
    from: DayText,
    to: DayText,
    funnel: Type.Array(Type.Object({ step: OneOf(funnelSteps), count: Type.Integer() })),
    /** Of those dialed, who was the right person; of those, with whom it led somewhere. */
    rates: Type.Array(
      Type.Object({
        rate: OneOf(['reached', 'led-on']),
        tries: Type.Integer(),
        share: Type.Number(),
        low: Type.Number(),
        high: Type.Number(),
        isFew: Type.Boolean(),
      }),
    ),
    goal: Nullable(Type.Object(goal)),
    monthSoFar: Type.Object(goal),
    keptAgreements: Type.Array(
      Type.Object({ agreementId: Id, code: Type.String(), debtorName: Type.String(), on: DayText }),
    ),
    visits: Type.Array(
      Type.Object({ id: Id, debtorId: Id, debtorName: Type.String(), startsAt: InstantText }),
    ),
    feedback: Type.Array(Feedback),
  }),
  refusals: [],
})

export const answerFeedback = endpoint({
  method: 'POST',
  path: '/feedback/:feedbackId/answer',
  summary: 'I have read it; with or without words of mine',
  ask: Type.Object({ feedbackId: Id, answer: Type.String({ maxLength: 1000 }) }),
  reply: Nothing,
  refusals: ['unknown-feedback'],
})

export const listGoals = endpoint({
  method: 'GET',
  path: '/goals',
  summary: 'Each agent’s goal of this month, and what is still unread of what they were told',
  ask: Nothing,
  reply: Type.Object({
    month: DayText,
    items: Type.Array(
      Type.Object({
        agentId: Type.String(),
        name: Type.String(),
        goal: Nullable(Type.Object(goal)),
        unread: Type.Integer(),
        calls: Type.Array(
          Type.Object({ callId: Id, debtorName: Type.String(), closedAt: InstantText }),
        ),
      }),
    ),
  }),
  refusals: [],
})

export const setGoal = endpoint({
  method: 'PUT',
  path: '/agents/:agentId/goal',
  summary: 'What an agent and the supervisor want of this month',
  ask: Type.Object({ agentId: Type.String({ maxLength: 80 }), ...goal }),
  reply: Nothing,
  refusals: ['unknown-agent'],
})

export const giveFeedback = endpoint({
  method: 'POST',
  path: '/agents/:agentId/feedback',
  summary: 'Something to say to an agent of a call or of their work; they read and may answer',
  ask: Type.Object({
    agentId: Type.String({ maxLength: 80 }),
    callId: Type.Optional(Id),
    kind: OneOf(feedbackKinds),
    note: Type.String({ minLength: 2, maxLength: 2000 }),
  }),
  reply: Type.Object({ feedbackId: Id }),
  refusals: ['unknown-agent', 'unknown-call', 'not-to-oneself'],
})
