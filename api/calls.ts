import { Type } from 'typebox'
import { Debtor, StatementItem } from './debtors.ts'
import { endpoint } from './endpoint.ts'
import {
  DayText,
  Facts,
  Id,
  InstantText,
  LongText,
  Nothing,
  Nullable,
  OneOf,
  PositiveCents,
} from './shapes.ts'

export const callStates = ['preparing', 'dialing', 'talking', 'wrapping', 'closed'] as const
export const steps = ['prepare', 'open', 'verify', 'listen', 'offer', 'close'] as const

/** Why a contact may not be made now; words are in the three languages of the product. */
export const PermitAnswer = Type.Object({
  isAllowed: Type.Boolean(),
  blockers: Type.Array(
    Type.Object({
      ruleId: Type.String(),
      basis: Type.String(),
      reason: Type.Record(Type.String(), Type.String()),
      place: Nullable(Type.String()),
    }),
  ),
  nextAllowedAt: Nullable(InstantText),
  closesAt: Nullable(InstantText),
  attemptsToday: Type.Integer(),
  attemptsMax: Type.Integer(),
  zone: Nullable(Type.String()),
})

export const WorklistRow = Type.Object({
  debtorId: Id,
  portfolioId: Id,
  name: Type.String(),
  document: Type.String(),
  creditorName: Type.String(),
  portfolioName: Type.String(),
  currency: Type.String(),
  balanceCents: Type.Integer(),
  daysLate: Type.Integer(),
  score: Type.Integer(),
  reasons: Type.Array(Type.Object({ reason: Type.String(), points: Type.Integer(), facts: Facts })),
  callbackAt: Nullable(InstantText),
  heldBy: Nullable(Type.String()),
  permit: PermitAnswer,
})

export const readWorklist = endpoint({
  method: 'GET',
  path: '/worklist',
  summary: "Today's people in the order to contact them, each with why it is there",
  ask: Type.Object({
    portfolioId: Type.Optional(Id),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  }),
  reply: Type.Object({
    day: DayText,
    plannedAt: Nullable(InstantText),
    waiting: Type.Integer(),
    doneToday: Type.Integer(),
    items: Type.Array(WorklistRow),
  }),
  refusals: [],
})

export const openNextCall = endpoint({
  method: 'POST',
  path: '/worklist/next',
  summary: 'Open the next person who may be contacted now and is not with another agent',
  ask: Type.Object({ portfolioId: Type.Optional(Id) }),
  reply: Type.Object({ callId: Id }),
  refusals: ['worklist-empty', 'nobody-may-be-called-now', 'another-call-open'],
})

export const openCall = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/calls',
  summary: 'Open this person; the same agent gets the call that is already open',
  ask: Type.Object({ debtorId: Id, portfolioId: Type.Optional(Id) }),
  reply: Type.Object({ callId: Id }),
  refusals: ['unknown-debtor', 'nothing-owed', 'with-another-agent', 'another-call-open'],
})

export const currentCall = endpoint({
  method: 'GET',
  path: '/calls/current',
  summary: 'The call that this agent has open, if any',
  ask: Nothing,
  reply: Type.Object({ callId: Nullable(Id), debtorName: Nullable(Type.String()) }),
  refusals: [],
})

/** What an agent types before the call is closed; kept as it is typed. */
export const Draft = Type.Object({
  step: OneOf(steps),
  note: Type.String({ maxLength: 4000 }),
  outcome: Nullable(Type.String({ maxLength: 10 })),
  fields: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 1000 })),
})

export const OutcomeNode = Type.Object({
  code: Type.String(),
  group: OneOf(['no-contact', 'third-party', 'right-party', 'provider']),
  label: Type.Record(Type.String(), Type.String()),
  answered: Type.Boolean(),
  rightParty: Type.Boolean(),
  productive: Type.Boolean(),
  promise: Type.Boolean(),
  isFinal: Type.Boolean(),
  asks: Type.Array(
    Type.Object({
      name: Type.String(),
      kind: OneOf(['text', 'day', 'moment', 'cents', 'choice', 'phone']),
      choices: Type.Array(Type.String()),
      isRequired: Type.Boolean(),
    }),
  ),
  needsConfirmation: Type.Boolean(),
})

export const ScriptStep = Type.Object({
  step: OneOf(steps),
  say: Type.Array(Type.String()),
  ask: Type.Array(Type.String()),
  avoid: Type.Array(Type.String()),
})

/** Everything on the call screen, in one answer. Amounts are null until identity is verified. */
export const Brief = Type.Object({
  call: Type.Object({
    id: Id,
    state: OneOf(callStates),
    debtorId: Id,
    portfolioId: Id,
    openedAt: InstantText,
    briefSeenAt: Nullable(InstantText),
    verifiedAt: Nullable(InstantText),
    isThirdParty: Type.Boolean(),
    dialedAt: Nullable(InstantText),
    hungUpAt: Nullable(InstantText),
    draft: Draft,
    draftVersion: Type.Integer(),
  }),
  debtor: Debtor,
  creditorName: Type.String(),
  portfolioName: Type.String(),
  currency: Type.String(),
  speaks: Type.String({ description: "The debtor's language" }),
  canPix: Type.Boolean(),
  authority: Type.String(),
  identityFields: Type.Array(OneOf(['birthOn', 'documentEnd', 'postalCode', 'name'])),
  permits: Type.Array(Type.Object({ contactPointId: Id, answer: PermitAnswer })),
  areAmountsOpen: Type.Boolean(),
  itemCount: Type.Integer(),
  totalCents: Nullable(Type.Integer()),
  items: Type.Array(StatementItem, { description: 'Empty until identity is verified' }),
  pastAgreements: Type.Array(
    Type.Object({
      id: Id,
      code: Type.String(),
      state: Type.String(),
      totalCents: Nullable(Type.Integer()),
      paidCents: Nullable(Type.Integer()),
      acceptedOn: DayText,
      endReason: Nullable(Type.String()),
    }),
  ),
  openAgreementId: Nullable(Id),
  lastPromise: Nullable(
    Type.Object({ dueOn: DayText, state: Type.String(), amountCents: Nullable(Type.Integer()) }),
  ),
  script: Type.Array(ScriptStep),
  thirdPartyScript: Type.Array(Type.String()),
  outcomes: Type.Array(OutcomeNode),
  history: Type.Array(
    Type.Object({
      id: Id,
      at: InstantText,
      what: Type.String(),
      actorName: Type.String(),
      facts: Facts,
    }),
  ),
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
  summary: 'The agent has seen the brief; dialing opens',
  ask: Type.Object({ callId: Id }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call', 'call-closed'],
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
  }),
  refusals: [
    'unknown-call',
    'not-your-call',
    'call-closed',
    'brief-not-seen',
    'unknown-contact-point',
    'already-dialing',
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
    'callback-outside-hours',
    'callback-in-the-past',
    'callback-too-far',
    'promise-incomplete',
  ],
})

export const checkCallback = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/callback-hours',
  summary: 'The allowed hours of the next days, in the zone of this person',
  ask: Type.Object({ debtorId: Id, contactPointId: Type.Optional(Id) }),
  reply: Type.Object({
    zone: Type.String(),
    days: Type.Array(
      Type.Object({
        day: DayText,
        windows: Type.Array(Type.Object({ from: InstantText, to: InstantText })),
      }),
    ),
  }),
  refusals: ['unknown-debtor', 'place-unknown'],
})

export const listCallbacks = endpoint({
  method: 'GET',
  path: '/callbacks',
  summary: 'Callbacks that wait for this agent or the team',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        id: Id,
        debtorId: Id,
        portfolioId: Id,
        name: Type.String(),
        at: InstantText,
        isOverdue: Type.Boolean(),
        isMine: Type.Boolean(),
      }),
    ),
  }),
  refusals: [],
})
