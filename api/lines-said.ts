import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Place } from './playbook.ts'
import { Id, Nothing, Nullable, OneOf } from './shapes.ts'

// Which sentences were said in a call, and what kind of answer they got.

export const saidAnswers = ['concrete', 'vague', 'silent'] as const

const LineId = Type.String({ pattern: '^[\\w.-]{1,120}$', examples: ['listen.on-behalf'] })

export const listLinesSaid = endpoint({
  method: 'GET',
  path: '/calls/:callId/lines-said',
  summary: 'The sentences that were tapped as said in this call',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({
    items: Type.Array(Type.Object({ lineId: Type.String(), answer: Nullable(OneOf(saidAnswers)) })),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const sayLine = endpoint({
  method: 'POST',
  path: '/calls/:callId/lines-said',
  summary: 'This sentence was said; told twice, it counts once. The answer may be told later',
  ask: Type.Object({
    callId: Id,
    lineId: LineId,
    place: Place,
    answer: Type.Optional(OneOf(saidAnswers)),
  }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call', 'unknown-place'],
})

export const unsayLine = endpoint({
  method: 'POST',
  path: '/calls/:callId/lines-said/:lineId/undo',
  summary: 'It was not said after all',
  ask: Type.Object({ callId: Id, lineId: LineId }),
  reply: Nothing,
  refusals: ['unknown-call', 'not-your-call', 'call-closed'],
})
