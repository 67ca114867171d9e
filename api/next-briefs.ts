import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Facts, Id, InstantText, Nullable } from './shapes.ts'

/** So much of a person as may be read while there is no connection; nobody is dialed from it. */
export const NextBrief = Type.Object({
  debtorId: Id,
  portfolioId: Id,
  name: Type.String(),
  creditorName: Nullable(Type.String()),
  currency: Type.String(),
  asksOnlyWho: Type.Boolean({ description: 'Nothing of the debt: only who answers is asked' }),
  totalCents: Nullable(Type.Integer()),
  items: Type.Array(
    Type.Object({
      id: Id,
      title: Type.String(),
      dueOn: DayText,
      daysLate: Type.Integer(),
      totalCents: Type.Integer(),
    }),
  ),
  lastPromise: Nullable(
    Type.Object({ dueOn: DayText, amountCents: Type.Integer(), state: Type.String() }),
  ),
  history: Type.Array(
    Type.Object({
      id: Id,
      at: InstantText,
      what: Type.String(),
      actorName: Type.String(),
      facts: Facts,
    }),
  ),
})

export const readNextBriefs = endpoint({
  method: 'GET',
  path: '/worklist/next-briefs',
  summary: 'The next five of the list who may be called now, to read even without connection',
  ask: Type.Object({ portfolioId: Type.Optional(Id) }),
  reply: Type.Object({ keptAt: InstantText, items: Type.Array(NextBrief) }),
  refusals: [],
})
