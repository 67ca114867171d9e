import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf, ShortText } from './shapes.ts'

/** What a contract gave its person, and what it will (E0.4, C6.1). */
export const serviceKinds = [
  'sold-as',
  'active-since',
  'used-days',
  'suspended-days',
  'speed',
  'usage',
  'benefits',
  'next-improvement',
] as const
export type ServiceKind = (typeof serviceKinds)[number]

export const serviceSources = ['file', 'erp', 'agent', 'person'] as const

/** What is known now, with who said it and of which day it is. */
export const ServiceFact = Type.Object({
  kind: OneOf(serviceKinds),
  value: Type.String({ description: 'A day, a number of days, `sale` or `service`, or words' }),
  source: OneOf(serviceSources),
  sourceName: Type.String({ description: 'The file, or the person who wrote it down' }),
  asOf: DayText,
  notedAt: InstantText,
})

export const listServiceFacts = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/service-facts',
  summary: 'What each contract of this person gave, with its source and day',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        debtId: Id,
        contract: Type.String(),
        product: Nullable(Type.String()),
        creditorName: Type.String(),
        facts: Type.Array(ServiceFact),
      }),
    ),
  }),
  refusals: ['unknown-debtor'],
})

export const noteServiceFact = endpoint({
  method: 'POST',
  path: '/debts/:debtId/service-facts',
  summary: 'Somebody told what the service gave; what was known before stays in the history',
  ask: Type.Object({
    debtId: Id,
    kind: OneOf(serviceKinds),
    value: ShortText,
    source: OneOf(['agent', 'person', 'erp']),
    asOf: Type.Optional(DayText),
    callId: Type.Optional(Id),
  }),
  reply: Nothing,
  refusals: [
    'unknown-debt',
    'unreadable-service-fact',
    'nothing-to-correct',
    'given-in-the-future',
  ],
})

export const nameProduct = endpoint({
  method: 'PUT',
  path: '/debts/:debtId/product',
  summary: 'What was bought, where the file did not say',
  ask: Type.Object({ debtId: Id, product: ShortText }),
  reply: Nothing,
  refusals: ['unknown-debt', 'nothing-to-correct'],
})
