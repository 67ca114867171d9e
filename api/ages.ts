import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, Nothing, Nullable, OneOf, ShortText } from './shapes.ts'

export const interruptionKinds = ['acknowledgement', 'protest', 'court-order'] as const

const Evidence = Type.String({ minLength: 3, maxLength: 500 })

export const readAge = endpoint({
  method: 'GET',
  path: '/debt-items/:itemId/age',
  summary: 'Until when the law lets an item be asked for, and what began its years anew',
  ask: Type.Object({ itemId: Id }),
  reply: Type.Object({
    lastDayOn: Nullable(DayText),
    isBarred: Type.Boolean(),
    interruption: Nullable(
      Type.Object({
        id: Id,
        kind: OneOf(interruptionKinds),
        onDay: DayText,
        evidence: Type.String(),
        recordedBy: Type.String(),
      }),
    ),
  }),
  refusals: ['unknown-item'],
})

export const interruptItem = endpoint({
  method: 'POST',
  path: '/debt-items/:itemId/interruptions',
  summary: 'The years of an item begin anew, once: acknowledgement, protest or court order',
  ask: Type.Object({
    itemId: Id,
    kind: OneOf(interruptionKinds),
    onDay: DayText,
    evidence: Evidence,
  }),
  reply: Nothing,
  refusals: [
    'unknown-item',
    'item-not-open',
    'already-interrupted',
    'interruption-out-of-time',
    'day-out-of-time',
  ],
})

export const withdrawInterruption = endpoint({
  method: 'DELETE',
  path: '/interruptions/:interruptionId',
  summary: 'It did not interrupt the years after all',
  ask: Type.Object({ interruptionId: Id, reason: ShortText }),
  reply: Nothing,
  refusals: ['unknown-interruption'],
})

export const listAging = endpoint({
  method: 'GET',
  path: '/aging',
  summary: 'Items that grow too old to be asked for within so many days, the soonest first',
  ask: Type.Object({
    creditorId: Type.Optional(Id),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 365 })),
  }),
  reply: Type.Object({
    count: Type.Integer(),
    items: Type.Array(
      Type.Object({
        itemId: Id,
        debtorId: Id,
        debtorName: Type.String(),
        creditorName: Type.String(),
        contract: Type.String(),
        invoice: Type.String(),
        currency: Type.String(),
        originalCents: Type.Integer(),
        lastDayOn: DayText,
        daysLeft: Type.Integer(),
      }),
    ),
  }),
  refusals: [],
})
