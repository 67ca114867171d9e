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

export const PageLink = Type.Object({
  id: Id,
  madeAt: InstantText,
  madeBy: Type.String(),
  expiresAt: InstantText,
  firstOpenedAt: Nullable(InstantText),
  state: OneOf(['live', 'locked', 'expired', 'revoked']),
})

export const listPageLinks = endpoint({
  method: 'GET',
  path: '/agreements/:agreementId/page-links',
  summary: "The addresses of the person's own page that were made for an agreement",
  ask: Type.Object({ agreementId: Id }),
  reply: Type.Object({ items: Type.Array(PageLink) }),
  refusals: [],
})

export const makePageLink = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/page-links',
  summary: "A new address of the person's own page, told this once, with a text to send it by",
  ask: Type.Object({ agreementId: Id }),
  reply: Type.Object({ address: Type.String(), expiresAt: InstantText, text: Type.String() }),
  refusals: ['unknown-agreement'],
})

export const revokePageLinks = endpoint({
  method: 'DELETE',
  path: '/agreements/:agreementId/page-links',
  summary: 'Every address made for this agreement opens nothing any more',
  ask: Type.Object({ agreementId: Id }),
  reply: Type.Object({ count: Type.Integer() }),
  refusals: ['unknown-agreement'],
})
