import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf, ShortText } from './shapes.ts'

/** Who gave a contact point. What it may be used for follows from it. */
export const pointProvenances = [
  'consumer_provided',
  'creditor_contract',
  'guarantor_provided',
  'reference_person',
  'bureau_enriched',
  'public_search',
] as const
export const pointHolders = ['debtor', 'workplace', 'third_party', 'unknown'] as const
/** By what way somebody told us. */
export const pointWays = [
  'call',
  'message',
  'portal',
  'contract',
  'bureau',
  'letter',
  'in-person',
] as const

/** How we know: without it nobody can say later who gave a number. */
export const PointEvidence = {
  way: Type.Optional(OneOf(pointWays)),
  givenOn: Type.Optional(DayText),
  callId: Type.Optional(Id),
  evidence: Type.Optional(ShortText),
}

export const addContactPoint = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/contact-points',
  summary: 'A new way to reach this person, with who gave it',
  ask: Type.Object({
    debtorId: Id,
    kind: OneOf(['phone', 'email']),
    value: ShortText,
    provenance: OneOf(pointProvenances),
    holder: OneOf(pointHolders),
    ...PointEvidence,
    note: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  reply: Type.Object({ contactPointId: Id }),
  refusals: [
    'unknown-debtor',
    'invalid-phone',
    'invalid-email',
    'already-known',
    'evidence-missing',
    'given-in-the-future',
    'wrong-person-stays',
  ],
})

export const readContactStory = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/contact-points/story',
  summary: 'Where each contact point came from and what became of it, the oldest first',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        contactPointId: Id,
        happened: OneOf([
          'noted',
          'given-again',
          'corrected',
          'confirmed',
          'answered',
          'left',
          'returned',
          'purged',
        ]),
        provenance: Type.String(),
        holder: Type.String(),
        state: OneOf(['alive', 'dead', 'do-not-contact']),
        stateReason: Nullable(Type.String()),
        rightParty: OneOf(['confirmed', 'unverified', 'wrong']),
        way: OneOf([...pointWays, 'file', 'rule', 'unsaid']),
        givenOn: Nullable(DayText),
        givenBy: Nullable(Type.String()),
        fileName: Nullable(Type.String()),
        importId: Nullable(Id),
        importLine: Nullable(Type.Integer()),
        callId: Nullable(Id),
        evidence: Nullable(Type.String()),
        why: Nullable(Type.String()),
        byName: Type.String(),
        at: InstantText,
      }),
    ),
  }),
  refusals: ['unknown-debtor'],
})

export const correctContactPoint = endpoint({
  method: 'PUT',
  path: '/contact-points/:contactPointId/facts',
  summary: 'What is known of a contact point is put right, with why; the line before stays',
  ask: Type.Object({
    contactPointId: Id,
    provenance: OneOf(pointProvenances),
    holder: OneOf(pointHolders),
    ...PointEvidence,
    why: ShortText,
  }),
  reply: Nothing,
  refusals: [
    'unknown-contact-point',
    'nothing-to-correct',
    'evidence-missing',
    'given-in-the-future',
  ],
})

export const confirmContactPoint = endpoint({
  method: 'POST',
  path: '/contact-points/:contactPointId/confirmation',
  summary: 'The person said that this contact point is good to use',
  ask: Type.Object({ contactPointId: Id, ...PointEvidence }),
  reply: Nothing,
  refusals: [
    'unknown-contact-point',
    'evidence-missing',
    'given-in-the-future',
    'wrong-person-stays',
  ],
})
