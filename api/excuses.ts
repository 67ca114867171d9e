import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { problemKinds } from './policies.ts'
import { DayText, Facts, Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

// Why somebody says that nothing was paid: heard, looked up, answered; never an accusation.

export const excuseNames = [
  'forgot',
  'lost-job',
  'illness',
  'salary-late',
  'already-paid',
  'payment-failed',
  'bill-never-came',
  'disagrees-amount',
  'does-not-recognise',
  'already-cancelled',
  'service-problem',
  'technician-never-came',
  'waiting-visit',
  'wants-discount',
  'wants-instalments',
  'partner-decides',
  'travelling',
  'bereavement',
  'too-many-debts',
  'thinks-scam',
  'will-pay-on-date',
  'refuses',
  'wrong-person',
  'talk-to-lawyer',
  'complaint-filed',
] as const
export type ExcuseName = (typeof excuseNames)[number]

/** `open` until somebody has seen something; after a while it says nothing any more. */
export const excuseStates = ['open', 'verified', 'unverified'] as const
export type ExcuseState = (typeof excuseStates)[number]

/** How the card was found. */
export const foundBy = ['tap', 'search', 'note', 'study'] as const

/** In what it was seen. */
export const seenIn = ['our-data', 'proof', 'creditor', 'person'] as const

/** What a reply did at once, and what the call came to after it. */
export const replyCame = ['went-on', 'did-not-help'] as const
export const replyFollowed = ['agreement', 'promise', 'callback', 'ended'] as const

/** What our data say of it: never that anybody lies. */
export const stands = ['confirms', 'does-not-confirm', 'unknown', 'context'] as const
export type Stand = (typeof stands)[number]

export const Rate = Type.Object({
  tries: Type.Integer(),
  won: Type.Integer({ description: 'Calls that ended in an agreement or a promise' }),
  sharePct: Type.Integer(),
  lowPct: Type.Integer(),
  highPct: Type.Integer(),
  isFew: Type.Boolean({ description: 'So few that the next ones may turn it round' }),
})

const Reply = Type.Object({
  lineId: Type.String(),
  words: Type.String(),
  rate: Rate,
})

export const ExcuseEffect = Type.Object({
  outcome: Nullable(Type.String()),
  stop: Nullable(Type.Object({ kind: Type.String(), days: Nullable(Type.Integer()) })),
  asksCreditor: Type.Boolean(),
  problem: Nullable(OneOf(problemKinds)),
})

const Card = Type.Object({
  excuse: OneOf(excuseNames),
  empathy: Type.Array(Type.String()),
  probe: Type.Array(Type.String()),
  proof: Type.Array(Type.String(), { description: 'Empty where nothing is asked for' }),
  replies: Type.Array(Reply),
  avoid: Type.Array(Type.String()),
  effect: ExcuseEffect,
})

const Likely = Type.Object({
  excuse: OneOf(excuseNames),
  mine: Type.Integer({ description: 'How often this person said it' }),
  sharePct: Nullable(Type.Integer({ description: 'Of what was heard in the portfolio' })),
  heard: Type.Integer({ description: 'How many were heard in the portfolio, to weigh the share' }),
})

const Proof = Type.Object({
  id: Id,
  name: Type.String(),
  byteCount: Type.Integer(),
  arrivedAt: InstantText,
  seenBy: Nullable(Type.String()),
})

const Question = Type.Object({
  id: Id,
  dueOn: DayText,
  askedBy: Type.String(),
  answer: Nullable(Type.String()),
  finding: Nullable(OneOf(['confirms', 'does-not-confirm', 'unknown'])),
})

export const SaidExcuse = Type.Object({
  id: Id,
  excuse: OneOf(excuseNames),
  state: OneOf(excuseStates),
  untilOn: DayText,
  heardAt: InstantText,
  heardBy: Type.String(),
  isOfThisCall: Type.Boolean(),
  seenIn: Nullable(OneOf(seenIn)),
  settledBy: Nullable(Type.String()),
  reviewWish: Nullable(OneOf(excuseStates)),
  isApplied: Type.Boolean({ description: 'What it leads to was done' }),
  proofs: Type.Array(Proof, { description: 'What the person sent by link' }),
  question: Nullable(Question),
  replies: Type.Array(Type.Object({ lineId: Type.String(), came: Nullable(OneOf(replyCame)) })),
})

export const readExcuses = endpoint({
  method: 'GET',
  path: '/calls/:callId/excuses',
  summary: 'Every card in the words of the person, the likely ones, and what was said before',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({
    cards: Type.Array(Card),
    likely: Type.Array(Likely),
    said: Type.Array(SaidExcuse),
    maySettle: Type.Boolean(),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const lookUpExcuse = endpoint({
  method: 'GET',
  path: '/calls/:callId/excuses/:excuse/evidence',
  summary: 'What our data say of it, with dates; nothing before identity is verified',
  ask: Type.Object({ callId: Id, excuse: OneOf(excuseNames) }),
  reply: Type.Object({
    isOpen: Type.Boolean(),
    items: Type.Array(Type.Object({ what: Type.String(), stand: OneOf(stands), facts: Facts })),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const hearExcuse = endpoint({
  method: 'POST',
  path: '/calls/:callId/excuses',
  summary: 'The person said so; the same again is the same',
  ask: Type.Object({ callId: Id, excuse: OneOf(excuseNames), foundBy: OneOf(foundBy) }),
  reply: Type.Object({ saidId: Id }),
  refusals: ['unknown-call', 'not-your-call', 'call-closed'],
})

export const withdrawExcuse = endpoint({
  method: 'DELETE',
  path: '/excuses/:saidId',
  summary: 'Tapped by mistake: it counts no more',
  ask: Type.Object({ saidId: Id }),
  reply: Nothing,
  refusals: ['unknown-excuse', 'excuse-applied'],
})

export const sayReply = endpoint({
  method: 'PUT',
  path: '/excuses/:saidId/replies',
  summary: 'This reply was said, and what it did at once, if that is known',
  ask: Type.Object({
    saidId: Id,
    lineId: Type.String({ minLength: 1, maxLength: 80, examples: ['forgot.reply-1'] }),
    came: Nullable(OneOf(replyCame)),
  }),
  reply: Nothing,
  refusals: ['unknown-excuse', 'unknown-reply'],
})

export const settleExcuse = endpoint({
  method: 'PUT',
  path: '/excuses/:saidId/state',
  summary: 'What was seen of it; who may not decide asks a supervisor',
  ask: Type.Object({ saidId: Id, state: OneOf(excuseStates), seenIn: OneOf(seenIn) }),
  reply: Type.Object({ isAsked: Type.Boolean({ description: 'A supervisor will decide' }) }),
  refusals: ['unknown-excuse', 'excuse-over'],
})

export const applyExcuse = endpoint({
  method: 'POST',
  path: '/excuses/:saidId/effect',
  summary: 'What it leads to, now: the pause, and the question to the creditor',
  ask: Type.Object({ saidId: Id }),
  reply: Type.Object({ untilOn: Nullable(DayText) }),
  refusals: ['unknown-excuse', 'excuse-over', 'nothing-follows'],
})
