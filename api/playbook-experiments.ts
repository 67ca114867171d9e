import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Place, PlaybookChange } from './playbook.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

// Two ways of saying, heard by two parts of the people or of the agents.

export const experimentUnits = ['agent', 'person'] as const
export const experimentMeasures = ['deal', 'next-step', 'kept'] as const
export const experimentVerdicts = ['too-early', 'cannot-tell', 'variant', 'usual'] as const
export const experimentStates = ['running', 'due', 'closed', 'stopped'] as const

const Share = Type.Object({
  successes: Type.Integer(),
  tries: Type.Integer(),
  share: Type.Number(),
  low: Type.Number(),
  high: Type.Number(),
  isFew: Type.Boolean(),
})

const Difference = Type.Object({
  difference: Type.Number(),
  low: Type.Number(),
  high: Type.Number(),
})

const Arm = Type.Object({
  units: Type.Integer({ description: 'People, or agents, that were drawn into it' }),
  calls: Type.Integer(),
  success: Share,
  harm: Share,
})

const experiment = {
  id: Id,
  name: Type.String(),
  place: Nullable(Type.String()),
  unit: OneOf(experimentUnits),
  measure: OneOf(experimentMeasures),
  sharePct: Type.Integer(),
  usualVersion: Type.Integer(),
  variantVersion: Type.Integer(),
  startsOn: DayText,
  endsOn: DayText,
  startedBy: Type.String(),
  state: OneOf(experimentStates),
  endedAt: Nullable(InstantText),
  endedBy: Nullable(Type.String()),
  applied: Nullable(OneOf(['usual', 'variant'])),
  endReason: Nullable(Type.String()),
}

export const listExperiments = endpoint({
  method: 'GET',
  path: '/playbook/experiments',
  summary: 'Tests of other words, the newest first',
  ask: Nothing,
  reply: Type.Object({ items: Type.Array(Type.Object(experiment)) }),
  refusals: [],
})

export const readExperiment = endpoint({
  method: 'GET',
  path: '/playbook/experiments/:experimentId',
  summary: 'What came of each arm, by how they were drawn, with what the numbers cannot tell yet',
  ask: Type.Object({ experimentId: Id }),
  reply: Type.Object({
    ...experiment,
    changes: Type.Array(PlaybookChange),
    arms: Type.Object({ usual: Arm, variant: Arm }),
    difference: Nullable(Difference),
    harmDifference: Difference,
    verdict: OneOf(experimentVerdicts),
  }),
  refusals: ['unknown-experiment'],
})

export const startExperiment = endpoint({
  method: 'POST',
  path: '/playbook/experiments',
  summary: 'The draft is heard by a part of all, beside what is in force',
  ask: Type.Object({
    name: Type.String({ minLength: 3, maxLength: 120 }),
    place: Type.Optional(Place),
    unit: OneOf(experimentUnits),
    measure: OneOf(experimentMeasures),
    sharePct: Type.Integer({ minimum: 10, maximum: 90 }),
    endsOn: DayText,
    revision: Type.Integer({ minimum: 0, maximum: 1e9 }),
    reason: Type.String({ minLength: 3, maxLength: 500 }),
  }),
  reply: Type.Object({ experimentId: Id }),
  refusals: [
    'unknown-place',
    'changed-meanwhile',
    'nothing-changed',
    'playbook-not-fit',
    'experiment-running',
    'date-in-the-past',
  ],
})

export const closeExperiment = endpoint({
  method: 'POST',
  path: '/playbook/experiments/:experimentId/close',
  summary: 'The test ends; the variant, when it is applied, becomes the next version',
  ask: Type.Object({
    experimentId: Id,
    apply: OneOf(['usual', 'variant']),
    reason: Type.String({ minLength: 3, maxLength: 500 }),
  }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['unknown-experiment', 'experiment-ended', 'playbook-not-fit'],
})
