import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { draftRefusals, LawDraft } from './law.ts'
import { DayText, Id, Nullable } from './shapes.ts'

// What a change of the law would do to the people of the next day, before it counts.

const ByHour = Type.Object({
  people: Type.Integer(),
  attempts: Type.Integer({ description: 'As often as the limits of a day allow' }),
  byHour: Type.Array(Type.Integer(), { description: 'People open at 06:00, 07:00 … 22:00' }),
})
const Side = Type.Object({ call: ByHour, message: ByHour })
const Hours = Type.Object({
  call: Type.Array(Type.Integer()),
  message: Type.Array(Type.Integer()),
})
const Reason = Type.Object({
  ruleId: Type.String(),
  basis: Type.String(),
  reason: Type.Record(Type.String(), Type.String()),
})

export const LawEffect = Type.Object({
  day: DayText,
  peopleInAll: Type.Integer({ description: 'Everybody who owes something' }),
  looked: Type.Integer({ description: 'How many of them were looked at: all, or a sample' }),
  people: Type.Integer({ description: 'Those of them who are on the plan of that day' }),
  before: Side,
  after: Side,
  lost: Type.Integer(),
  fewer: Type.Integer(),
  more: Type.Integer(),
  gained: Type.Integer(),
  rules: Type.Array(Type.Object({ why: Reason, people: Type.Integer() })),
  examples: Type.Array(
    Type.Object({
      debtorId: Id,
      name: Type.String(),
      before: Hours,
      after: Hours,
      why: Type.Array(Reason),
    }),
  ),
})

export const previewLaw = endpoint({
  method: 'POST',
  path: '/law/effects',
  summary: 'What a draft would change for the next day’s people; nothing is written',
  ask: Type.Object(LawDraft),
  reply: LawEffect,
  refusals: draftRefusals,
})

export const tryPack = endpoint({
  method: 'POST',
  path: '/law/files',
  summary: 'What is wrong in a file of rules, or what it would change; nothing is written',
  ask: Type.Object({
    name: Type.String({ minLength: 1, maxLength: 200 }),
    text: Type.String({ maxLength: 900_000 }),
  }),
  reply: Type.Object({
    problems: Type.Array(
      Type.Object({
        file: Type.String(),
        at: Type.String(),
        found: Type.String(),
        remedy: Type.String(),
      }),
    ),
    change: Nullable(
      Type.Object({
        packId: Type.String(),
        title: Type.String(),
        from: Nullable(Type.String()),
        to: Type.String(),
        added: Type.Array(Type.String()),
        removed: Type.Array(Type.String()),
        changed: Type.Array(
          Type.Object({ ruleId: Type.String(), fields: Type.Array(Type.String()) }),
        ),
        fields: Type.Array(Type.String()),
        needsVersion: Type.Boolean(),
      }),
    ),
    effect: Nullable(LawEffect),
  }),
  refusals: [],
})
