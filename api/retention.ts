import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, Nothing, OneOf } from './shapes.ts'

export const keptRecords = [
  'contacts',
  'budgets',
  'notes',
  'identity',
  'import-files',
  'page-visits',
  'access-lines',
] as const

export const readRetention = endpoint({
  method: 'GET',
  path: '/retention',
  summary: 'How long each kind of record stays and why, what tonight would remove, what nights did',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        record: OneOf(keptRecords),
        days: Type.Integer(),
        usualDays: Type.Integer(),
        minDays: Type.Integer(),
        maxDays: Type.Integer(),
        isChosen: Type.Boolean(),
        due: Type.Integer({ description: 'Would go tonight' }),
        held: Type.Integer({ description: 'Past its time, and under a legal hold' }),
        rules: Type.Array(
          Type.Object({
            id: Type.String(),
            basis: Type.String(),
            message: Type.Record(Type.String(), Type.String()),
          }),
        ),
      }),
    ),
    runs: Type.Array(
      Type.Object({
        id: Id,
        onDay: DayText,
        record: OneOf(keptRecords),
        removed: Type.Integer(),
        days: Type.Integer(),
      }),
    ),
  }),
  refusals: [],
})

export const setRetention = endpoint({
  method: 'PUT',
  path: '/retention/:record',
  summary: 'Another time for a kind of record, within what the law bounds',
  ask: Type.Object({
    record: OneOf(keptRecords),
    days: Type.Integer({ minimum: 1, maximum: 3660 }),
  }),
  reply: Nothing,
  refusals: ['outside-legal-time'],
})
