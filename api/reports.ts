import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, ListOf, Nullable, OneOf, Paging } from './shapes.ts'

export const todayNumbers = [
  'attempts',
  'answered',
  'rightParty',
  'promises',
  'agreements',
  'received',
  'refusedContacts',
] as const

const Numbers = Type.Object({
  attempts: Type.Integer(),
  answered: Type.Integer(),
  rightParty: Type.Integer(),
  promises: Type.Integer(),
  agreements: Type.Integer(),
  agreedCents: Type.Integer(),
  received: Type.Integer(),
  receivedCents: Type.Integer(),
  refusedContacts: Type.Integer(),
})

export const readToday = endpoint({
  method: 'GET',
  path: '/reports/day',
  summary: "A day's work: by agent, by portfolio and in all, in each currency",
  ask: Type.Object({ day: Type.Optional(DayText), portfolioId: Type.Optional(Id) }),
  reply: Type.Object({
    day: DayText,
    currencies: Type.Array(
      Type.Object({
        currency: Type.String(),
        agreedCents: Type.Integer(),
        receivedCents: Type.Integer(),
      }),
    ),
    total: Numbers,
    byAgent: Type.Array(
      Type.Object({ agentId: Nullable(Type.String()), name: Type.String(), numbers: Numbers }),
    ),
    byPortfolio: Type.Array(
      Type.Object({
        portfolioId: Id,
        name: Type.String(),
        currency: Type.String(),
        numbers: Numbers,
      }),
    ),
  }),
  refusals: [],
})

export const listPeopleBehind = endpoint({
  method: 'GET',
  path: '/reports/day/people',
  summary: 'The people behind a number',
  ask: Type.Object({
    number: OneOf(todayNumbers),
    day: Type.Optional(DayText),
    portfolioId: Type.Optional(Id),
    agentId: Type.Optional(Type.String({ maxLength: 80 })),
    ...Paging,
  }),
  reply: ListOf(
    Type.Object({
      debtorId: Id,
      name: Type.String(),
      at: InstantText,
      agentName: Nullable(Type.String()),
      portfolioName: Nullable(Type.String()),
      currency: Nullable(Type.String()),
      what: Type.String(),
      cents: Nullable(Type.Integer()),
    }),
  ),
  refusals: [],
})

export const readPortfolioStanding = endpoint({
  method: 'GET',
  path: '/reports/portfolios',
  summary: 'How each portfolio stands: debtors, open, agreed and received',
  ask: Type.Object({}),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        portfolioId: Id,
        name: Type.String(),
        creditorName: Type.String(),
        currency: Type.String(),
        debtors: Type.Integer(),
        openCents: Type.Integer(),
        openAgreements: Type.Integer(),
        keptAgreements: Type.Integer(),
        brokenAgreements: Type.Integer(),
        receivedCents: Type.Integer(),
      }),
    ),
  }),
  refusals: [],
})
