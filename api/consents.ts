import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Id, InstantText, Nothing, Nullable, OneOf, ShortText } from './shapes.ts'

/** `creditor` is leave for one creditor to make contact, whatever lists the number is on. */
export const consentChannels = ['voice', 'sms', 'whatsapp', 'email', 'creditor'] as const
export const consentWays = ['call', 'message', 'portal', 'letter', 'in-person'] as const

export const listConsents = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/consents',
  summary: 'What the person authorised and took back, newest first; the first of a channel counts',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        channel: OneOf(consentChannels),
        creditorId: Nullable(Id),
        creditorName: Nullable(Type.String()),
        isGiven: Type.Boolean(),
        way: OneOf(consentWays),
        evidence: Type.String(),
        byName: Type.String(),
        at: InstantText,
      }),
    ),
    creditors: Type.Array(Type.Object({ id: Id, name: Type.String() }), {
      description: 'To whom something is owed',
    }),
  }),
  refusals: ['unknown-debtor'],
})

export const recordConsent = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/consents',
  summary: 'The person authorises a channel, or takes it back; by what way, and in which words',
  ask: Type.Object({
    debtorId: Id,
    channel: OneOf(consentChannels),
    creditorId: Type.Optional(Id),
    isGiven: Type.Boolean(),
    way: OneOf(consentWays),
    evidence: ShortText,
    callId: Type.Optional(Id),
  }),
  reply: Nothing,
  refusals: ['unknown-debtor', 'unknown-creditor', 'creditor-missing'],
})
