import { Type } from 'typebox'
import { complaintFilters } from './complaints.ts'
import { endpoint } from './endpoint.ts'
import { Nothing, Nullable } from './shapes.ts'

export const countComplaints = endpoint({
  method: 'GET',
  path: '/complaints/count',
  summary:
    'How many cases ask for attention now: of this person, or of all for who answers for all',
  ask: Nothing,
  reply: Type.Object({
    late: Type.Integer(),
    soon: Type.Integer({ description: 'Due today or within two working days' }),
    open: Type.Integer(),
    mine: Type.Integer(),
  }),
  refusals: [],
})

export const countComplaintCauses = endpoint({
  method: 'GET',
  path: '/complaint-causes',
  summary: 'How many cases name each cause, by creditor',
  ask: Type.Object({ days: Type.Optional(Type.Integer({ minimum: 1, maximum: 3660 })) }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        cause: Type.String(),
        creditorName: Nullable(Type.String()),
        open: Type.Integer(),
        closed: Type.Integer(),
      }),
    ),
  }),
  refusals: [],
})

export const downloadComplaints = endpoint({
  method: 'GET',
  path: '/complaints.csv',
  summary: 'The cases as a file',
  ask: Type.Object(complaintFilters),
  reply: Nothing,
  refusals: [],
})
