import { Type } from 'typebox'
import { PointEvidence, pointProvenances, pointWays } from './contact-points.ts'
import { endpoint } from './endpoint.ts'
import {
  DayText,
  Id,
  InstantText,
  type Locale,
  Nothing,
  Nullable,
  OneOf,
  ShortText,
} from './shapes.ts'

/** How people like to be spoken to: a word of their own language (B1.4). */
export const treatments = ['você', 'o senhor', 'a senhora', 'usted', 'tú', 'vos'] as const
export type Treatment = (typeof treatments)[number]

/** English has one word for everybody. */
export const treatmentsOf: Readonly<Record<Locale, readonly Treatment[]>> = {
  'pt-BR': ['você', 'o senhor', 'a senhora'],
  es: ['usted', 'tú', 'vos'],
  en: [],
}

export const setAddressing = endpoint({
  method: 'PUT',
  path: '/debtors/:debtorId/addressing',
  summary: 'How this person likes to be called and spoken to',
  ask: Type.Object({
    debtorId: Id,
    preferredName: Nullable(Type.String({ maxLength: 80 })),
    treatment: Nullable(OneOf(treatments)),
  }),
  reply: Nothing,
  refusals: ['unknown-debtor', 'treatment-of-another-language', 'nothing-to-correct'],
})

export const Address = Type.Object({
  id: Id,
  street: Nullable(Type.String()),
  city: Nullable(Type.String()),
  state: Nullable(Type.String()),
  postalCode: Nullable(Type.String()),
  provenance: Type.String(),
  givenBy: Nullable(Type.String({ description: 'The creditor whose file or contract said it' })),
  way: Nullable(OneOf(pointWays)),
  givenOn: Nullable(DayText),
  callId: Nullable(Id),
  evidence: Nullable(Type.String()),
  byName: Nullable(Type.String()),
  notedAt: InstantText,
  confirmedOn: Nullable(DayText),
  leftOn: Nullable(DayText),
  leftBecause: Nullable(Type.String()),
})

export const listAddresses = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/addresses',
  summary: 'Where this person lives and has lived, each with who said so',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({ items: Type.Array(Address) }),
  refusals: ['unknown-debtor'],
})

export const addAddress = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/addresses',
  summary: 'Where this person lives, with who gave it; those before may be left behind',
  ask: Type.Object({
    debtorId: Id,
    street: Type.Optional(ShortText),
    city: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    state: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
    postalCode: Type.Optional(Type.String({ minLength: 1, maxLength: 12 })),
    provenance: OneOf(pointProvenances),
    ...PointEvidence,
    isMove: Type.Boolean({ description: 'The person lives here now, and at no address before' }),
  }),
  reply: Type.Object({ addressId: Id }),
  refusals: [
    'unknown-debtor',
    'address-too-short',
    'invalid-postal-code',
    'unknown-state',
    'postal-code-of-another-state',
    'evidence-missing',
    'given-in-the-future',
  ],
})

export const leaveAddress = endpoint({
  method: 'POST',
  path: '/addresses/:addressId/left',
  summary: 'Nobody is there any more; the line stays, and is used for nothing',
  ask: Type.Object({ addressId: Id, why: ShortText }),
  reply: Nothing,
  refusals: ['unknown-address', 'nothing-to-correct'],
})
