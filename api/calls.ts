import { Type } from 'typebox'
import { Brief, Draft } from './brief.ts'
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
import { PermitAnswer } from './worklist.ts'

export const openCall = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/calls',
  summary: 'Open this person; the same agent gets the call that is already open',
  ask: Type.Object({ debtorId: Id, portfolioId: Type.Optional(Id) }),
  reply: Type.Object({ callId: Id }),
  refusals: [
    'unknown-debtor',
    'nothing-owed',
    'with-another-agent',
    'another-call-open',
    'on-a-break',
    'playbook-not-read',
    'needs-certificate',
  ],
})

export const currentCall = endpoint({
  method: 'GET',
  path: '/calls/current',
  summary: 'The call that this agent has open, if any',
  ask: Nothing,
  reply: Type.Object({ callId: Nullable(Id), debtorName: Nullable(Type.String()) }),
  refusals: [],
})

export const readBrief = endpoint({
  method: 'GET',
  path: '/calls/:callId/brief',
  summary: 'The prepared call: who, debts, script, history',
  ask: Type.Object({ callId: Id }),
  reply: Brief,
  refusals: ['unknown-call', 'not-your-call'],
})

export const seeBrief = endpoint({
  method: 'PUT',
  path: '/calls/:callId/brief-seen',
  summary: 'The agent has studied the brief; dialing opens',
  ask: Type.Object({
    callId: Id,
    excusesShown: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { maxItems: 20 }),
    ),
  }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call', 'call-closed', 'questions-not-chosen'],
})

export const skipStudy = endpoint({
  method: 'POST',
  path: '/calls/:callId/study-skip',
  summary: 'A supervisor lets a call go on without its study; who and why is kept with it',
  ask: Type.Object({ callId: Id, why: ShortText }),
  reply: Nothing,
  refusals: ['unknown-call', 'call-closed', 'already-prepared'],
})

export const dial = endpoint({
  method: 'POST',
  path: '/calls/:callId/dialing',
  summary: 'Ask again, at the last second, whether this number may be called; the answer is kept',
  ask: Type.Object({ callId: Id, contactPointId: Id }),
  reply: Type.Object({
    permit: PermitAnswer,
    attemptId: Nullable(Id),
    dialUrl: Nullable(Type.String()),
    permitSeconds: Type.Integer({ description: 'So long may the telephone be opened again on it' }),
  }),
  refusals: [
    'unknown-call',
    'not-your-call',
    'call-closed',
    'brief-not-seen',
    'questions-not-chosen',
    'unknown-contact-point',
    'already-dialing',
    'on-a-break',
  ],
})

export const hangUp = endpoint({
  method: 'POST',
  path: '/calls/:callId/hang-up',
  summary: 'The conversation is over; wrap-up begins',
  ask: Type.Object({ callId: Id }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call', 'call-closed', 'not-dialing'],
})

export const verifyIdentity = endpoint({
  method: 'POST',
  path: '/calls/:callId/identity',
  summary: 'What the person said, compared with what is on file; what is on file is not shown',
  ask: Type.Object({
    callId: Id,
    heard: Type.Object({
      birthOn: Type.Optional(DayText),
      documentEnd: Type.Optional(Type.String({ maxLength: 4 })),
      postalCode: Type.Optional(Type.String({ maxLength: 12 })),
      name: Type.Optional(Type.String({ maxLength: 200 })),
    }),
  }),
  reply: Type.Object({
    isVerified: Type.Boolean(),
    matches: Type.Record(Type.String(), Type.Boolean()),
    triesLeft: Type.Integer(),
  }),
  refusals: [
    'unknown-call',
    'not-your-call',
    'call-closed',
    'not-dialing',
    'too-many-tries',
    'too-few-answers',
  ],
})

export const setThirdParty = endpoint({
  method: 'PUT',
  path: '/calls/:callId/third-party',
  summary: 'Somebody else is on the line: the debt is hidden',
  ask: Type.Object({ callId: Id, isThirdParty: Type.Boolean() }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call', 'call-closed'],
})

export const leaveMessage = endpoint({
  method: 'POST',
  path: '/calls/:callId/messages-left',
  summary: 'A message was left in the words of the screen, which are kept',
  ask: Type.Object({ callId: Id, audience: OneOf(['third_party', 'voicemail']) }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call', 'call-closed', 'not-dialing'],
})

export const saveDraft = endpoint({
  method: 'PUT',
  path: '/calls/:callId/draft',
  summary: 'What is typed is kept at once; also tells that the agent is still there',
  ask: Type.Object({ callId: Id, draftVersion: Type.Integer(), draft: Draft }),
  reply: Type.Object({ draftVersion: Type.Integer() }),
  refusals: ['unknown-call', 'not-your-call', 'call-closed', 'changed-meanwhile'],
})

export const closeCall = endpoint({
  method: 'POST',
  path: '/calls/:callId/outcome',
  summary: 'The call ends with an outcome; what follows from it follows by itself',
  ask: Type.Object({
    callId: Id,
    outcome: Type.String({ maxLength: 10 }),
    note: LongText,
    fields: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 1000 })),
    callbackAt: Type.Optional(InstantText),
    promise: Type.Optional(
      Type.Object({
        dueOn: DayText,
        amountCents: PositiveCents,
        means: Type.String({ maxLength: 40 }),
      }),
    ),
    isConfirmed: Type.Optional(Type.Boolean()),
  }),
  reply: Type.Object({ nextAttemptAt: Nullable(InstantText) }),
  refusals: [
    'unknown-call',
    'not-your-call',
    'call-closed',
    'unknown-outcome',
    'missing-field',
    'needs-confirmation',
    'outcome-needs-a-call',
    'outcome-needs-identity',
    'no-agreement-made',
    'no-visit-booked',
    'no-cheque-asked',
    'too-few-offers',
    'callback-outside-hours',
    'callback-in-the-past',
    'callback-too-far',
    'promise-incomplete',
    'needs-entry',
    'contact-stopped',
  ],
})
