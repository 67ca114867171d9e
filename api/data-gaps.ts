import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { caseFacts } from './preparation.ts'
import { Id, InstantText, ListOf, Nothing, OneOf, Paging } from './shapes.ts'

export const listDataGaps = endpoint({
  method: 'GET',
  path: '/data-gaps',
  summary: 'Cases that lack what a good call needs, the largest balance first',
  ask: Type.Object({
    portfolioId: Type.Optional(Id),
    missing: Type.Optional(OneOf(caseFacts)),
    ...Paging,
  }),
  reply: ListOf(
    Type.Object({
      debtorId: Id,
      portfolioId: Id,
      name: Type.String(),
      document: Type.String({ description: 'Masked' }),
      creditorName: Type.String(),
      portfolioName: Type.String(),
      currency: Type.String(),
      scorePct: Type.Integer(),
      missing: Type.Array(OneOf(caseFacts)),
      balanceCents: Type.Integer(),
      foundAt: InstantText,
    }),
  ),
  refusals: [],
})

export const countDataGaps = endpoint({
  method: 'GET',
  path: '/data-gaps/counts',
  summary: 'How many cases lack each thing',
  ask: Type.Object({ portfolioId: Type.Optional(Id) }),
  reply: Type.Object({
    cases: Type.Integer(),
    items: Type.Array(Type.Object({ missing: OneOf(caseFacts), count: Type.Integer() })),
  }),
  refusals: [],
})

export const downloadDataGaps = endpoint({
  method: 'GET',
  path: '/portfolios/:portfolioId/data-gaps.csv',
  summary: 'What is missing, for the creditor to fill in; the file comes back through the import',
  ask: Type.Object({ portfolioId: Id }),
  reply: Nothing,
  refusals: ['unknown-portfolio'],
})
