import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, OneOf } from './shapes.ts'

/** A promise without an agreement, as it stands today. */
export const promiseStandings = ['to-come', 'today', 'late', 'kept', 'broken'] as const

export const listPromises = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/promises',
  summary: 'What this person promised to pay without an agreement, and what became of it',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        id: Id,
        portfolioName: Type.String(),
        currency: Type.String(),
        dueOn: DayText,
        amountCents: Type.Integer(),
        arrivedCents: Type.Integer({ description: 'Paid since the promise was made' }),
        means: Type.String(),
        standing: OneOf(promiseStandings),
        madeAt: InstantText,
      }),
    ),
  }),
  refusals: [],
})
