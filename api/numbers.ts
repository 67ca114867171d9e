import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Facts, Id, InstantText, Nothing, Nullable, OneOf, ShortText } from './shapes.ts'

/** Two hours in which the right person answered, and how often. */
export const BestHours = Type.Object({
  fromHour: Type.Integer(),
  toHour: Type.Integer(),
  weekday: Nullable(OneOf(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
  answered: Type.Integer(),
  tried: Type.Integer(),
})

/** A number in its place, with why it stands there; points add up to the score. */
export const NumberRank = Type.Object({
  contactPointId: Id,
  score: Type.Integer(),
  reasons: Type.Array(Type.Object({ reason: Type.String(), points: Type.Integer(), facts: Facts })),
  hours: Nullable(BestHours),
})

export const rankNumbers = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/numbers',
  summary: 'Which number to dial first, and why; and the lists that hold any of them',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({
    items: Type.Array(NumberRank),
    hours: Nullable(BestHours),
    listings: Type.Array(
      Type.Object({ contactPointId: Id, listId: Type.String(), since: Type.String() }),
    ),
  }),
  refusals: ['unknown-debtor'],
})

export const NumberPolicy = Type.Object({
  goneTimes: Type.Integer({ minimum: 1, maximum: 5 }),
  silentTimes: Type.Integer({ minimum: 0, maximum: 60 }),
})

export const callerIds = ['identified', 'mobile', 'foreign', 'out_of_area', 'withheld'] as const

export const readNumberSettings = endpoint({
  method: 'GET',
  path: '/number-settings',
  summary: 'When a failing number is left alone, and which number people see when we call',
  ask: Nothing,
  reply: Type.Object({
    policy: NumberPolicy,
    version: Type.Integer({ description: '0 until somebody decides' }),
    decidedAt: Nullable(InstantText),
    decidedBy: Nullable(Type.String()),
    shown: Nullable(
      Type.Object({
        callerId: OneOf(callerIds),
        number: Nullable(Type.String()),
        notedAt: InstantText,
        notedBy: Type.String(),
      }),
    ),
  }),
  refusals: [],
})

export const setNumberPolicy = endpoint({
  method: 'PUT',
  path: '/number-settings/policy',
  summary: 'When a failing number is left alone; the version before stays',
  ask: Type.Object({ policy: NumberPolicy, version: Type.Integer() }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['changed-meanwhile', 'silence-too-short'],
})

export const setShownNumber = endpoint({
  method: 'PUT',
  path: '/number-settings/shown',
  summary: 'Which number people see when we call, as the telephone company has it',
  ask: Type.Object({ callerId: OneOf(callerIds), number: Type.Optional(ShortText) }),
  reply: Nothing,
  refusals: ['invalid-phone', 'number-missing'],
})
