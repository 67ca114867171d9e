import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Locale, Nothing, Nullable, OneOf } from './shapes.ts'

export const evidenceForms = ['json', 'pdf'] as const

const Hash = Type.String({ description: 'SHA-256 in hexadecimal' })

export const EvidencePack = Type.Object({
  id: Id,
  debtorId: Id,
  debtorName: Type.String(),
  fromOn: DayText,
  toOn: DayText,
  locale: Type.String(),
  state: OneOf(['waiting', 'ready', 'failed']),
  askedAt: InstantText,
  askedBy: Type.String(),
  doneCount: Type.Integer(),
  entryCount: Nullable(Type.Integer()),
  headHash: Nullable(Hash),
  sealsFit: Nullable(
    Type.Boolean({ description: 'False: something differs from what was sealed' }),
  ),
  sealedCount: Type.Integer({ description: 'Entries that are in the seal of their day' }),
  madeAt: Nullable(InstantText),
})

export const listEvidence = endpoint({
  method: 'GET',
  path: '/evidence',
  summary: 'The evidence packs of a person, or of everybody, the newest first',
  ask: Type.Object({ debtorId: Type.Optional(Id) }),
  reply: Type.Object({ items: Type.Array(EvidencePack) }),
  refusals: [],
})

export const askEvidence = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/evidence',
  summary: 'Gather every contact, decision, text and wish of a person in a period; a job does it',
  ask: Type.Object({ debtorId: Id, fromOn: DayText, toOn: DayText, locale: Locale }),
  reply: Type.Object({ packId: Id }),
  refusals: ['unknown-debtor', 'period-without-days', 'period-in-the-future'],
})

export const downloadEvidence = endpoint({
  method: 'GET',
  path: '/evidence/:packId/:form',
  summary: 'A pack as JSON with its chain, or as a tagged PDF that holds the JSON; noted',
  ask: Type.Object({ packId: Id, form: OneOf(evidenceForms) }),
  reply: Type.Object({}, { description: 'The file itself' }),
  refusals: ['unknown-pack'],
})

export const listSeals = endpoint({
  method: 'GET',
  path: '/seals',
  summary: 'The daily seals over decisions, history, texts and acceptances, the newest first',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        day: DayText,
        n: Type.Integer(),
        recordCount: Type.Integer(),
        sealHash: Hash,
        sealedAt: InstantText,
      }),
    ),
  }),
  refusals: [],
})

export const checkSeal = endpoint({
  method: 'POST',
  path: '/seals/:day/check',
  summary: 'Whether a day is still as it was sealed',
  ask: Type.Object({ day: DayText }),
  reply: Type.Object({
    fits: Type.Boolean(),
    alteredCount: Type.Integer(),
    missingCount: Type.Integer(),
    lateCount: Type.Integer({ description: 'Written after the day was sealed' }),
    removedCount: Type.Integer({ description: 'With words that a law made us remove' }),
  }),
  refusals: ['unknown-seal'],
})
