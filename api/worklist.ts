import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { BestHours } from './numbers.ts'
import { DayText, Facts, Id, InstantText, Nothing, Nullable } from './shapes.ts'

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
  hours: Nullable(BestHours),
  asksOnlyWho: Type.Boolean({ description: 'Only to find out who answers, in neutral words' }),
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
  refusals: [
    'worklist-empty',
    'nobody-may-be-called-now',
    'another-call-open',
    'on-a-break',
    'rest-granted',
    'work-day-full',
    'playbook-not-read',
    'needs-certificate',
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
