import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Id, InstantText, Nullable, OneOf } from './shapes.ts'

/** One time somebody said yes to an agreement. */
export const Acceptance = Type.Object({
  channel: Type.String(),
  byWhom: OneOf(['debtor', 'guarantor', 'representative']),
  heardBy: Nullable(Type.String()),
  acceptedAt: InstantText,
  acceptedText: Type.String(),
  textHash: Type.String({ description: 'SHA-256 of the text, in hexadecimal' }),
  policyVersion: Type.Integer(),
  termsVersion: Type.Integer(),
})

export const listAcceptances = endpoint({
  method: 'GET',
  path: '/agreements/:agreementId/acceptances',
  summary: 'Who said yes to an agreement, when, how, and to which words',
  ask: Type.Object({ agreementId: Id }),
  reply: Type.Object({ items: Type.Array(Acceptance) }),
  refusals: [],
})
