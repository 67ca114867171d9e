import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { LineWords, playbookGroups } from './playbook.ts'
import { DayText, Nullable, OneOf } from './shapes.ts'

// What the calls came to in which something was said or prepared. It shows what goes together; what
// causes what, only a test tells.

const Share = Type.Object({
  successes: Type.Integer(),
  tries: Type.Integer(),
  share: Type.Number(),
  low: Type.Number(),
  high: Type.Number(),
  isFew: Type.Boolean({ description: 'So few that the next ones may turn it round' }),
})

const Came = {
  deal: Share,
  nextStep: Share,
}

export const readWhatWorks = endpoint({
  method: 'GET',
  path: '/reports/what-works',
  summary: 'After which sentences, questions and preparation something was agreed, and how often',
  ask: Type.Object({
    days: Type.Optional(
      Type.String({ pattern: '^(7|30|90|180)$', examples: ['30'], description: 'Back from today' }),
    ),
    agentId: Type.Optional(Type.String({ maxLength: 100, description: 'Agents see their own' })),
  }),
  reply: Type.Object({
    fromOn: DayText,
    toOn: DayText,
    all: Type.Object(Came),
    prepared: Type.Object(Came),
    unprepared: Type.Object(Came),
    lines: Type.Array(
      Type.Object({
        place: Type.String(),
        lineId: Type.String(),
        group: OneOf(playbookGroups),
        words: Nullable(LineWords),
        ...Came,
        concrete: Nullable(Share),
      }),
    ),
    agents: Type.Array(Type.Object({ agentId: Type.String(), name: Type.String(), ...Came }), {
      description: 'Of the supervision only',
    }),
  }),
  refusals: [],
})
