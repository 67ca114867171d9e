import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable } from './shapes.ts'

export const listYearly = endpoint({
  method: 'GET',
  path: '/yearly-statements',
  summary: 'The yearly discharge statements of each service: due when, issued how many',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        creditorId: Id,
        creditorName: Type.String(),
        year: Type.Integer(),
        people: Type.Integer(),
        dueOn: DayText,
        daysLeft: Type.Integer(),
        batch: Nullable(
          Type.Object({
            id: Id,
            total: Type.Integer(),
            issued: Type.Integer(),
            known: Type.Integer(),
            refused: Type.Record(Type.String(), Type.Integer()),
            begunAt: InstantText,
            begunBy: Type.String(),
            endedAt: Nullable(InstantText),
          }),
        ),
      }),
    ),
  }),
  refusals: [],
})

export const issueYearlyBatch = endpoint({
  method: 'POST',
  path: '/creditors/:creditorId/yearly-statements',
  summary: 'Issue the statements of a year for every person of a creditor, in the background',
  ask: Type.Object({
    creditorId: Id,
    year: Type.Integer({ minimum: 2000, maximum: 2100 }),
  }),
  reply: Type.Object({ batchId: Id }),
  refusals: ['unknown-creditor', 'not-a-service', 'year-not-over', 'batch-under-way'],
})
