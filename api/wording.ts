import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf, ShortText } from './shapes.ts'

/** What is never said to somebody who owes, by kind. */
export const wordCategories = [
  'C-THREAT',
  'C-FALSE-LEGAL',
  'C-IMPERSONATE',
  'C-THIRD-PARTY',
  'C-RIDICULE',
  'C-PUBLIC',
  'C-VOICEMAIL',
  'C-FALSE-AMOUNT',
  'C-FALSE-CREDIT',
  'C-URGENCY',
  'C-SERVICE-CUT',
  'C-PRESCRIBED',
  'C-WHY',
  'C-PAY-DIVERT',
  'C-NO-ID',
  'C-VULNERABLE',
  'C-NO-OPT-OUT',
] as const

// The check of words: what may be said, to whom, and what counsel has signed.

export const wordingAudiences = ['right_party', 'third_party', 'voicemail', 'unknown'] as const
/** `note` is read by us alone: only what judges a person is a finding. */
export const wordingPlaces = ['note', 'message'] as const
export const refusedPlaces = ['note', 'reason', 'message', 'template', 'notice'] as const
const Locale = OneOf(['pt-BR', 'es'] as const)

export const WordFinding = Type.Object({
  category: OneOf(wordCategories),
  match: Type.String(),
  start: Type.Integer({ description: 'In UTF-16 units, the end not included' }),
  end: Type.Integer(),
  why: Type.String(),
  rewrite: Type.Optional(Type.String({ description: 'What may be said in its place' })),
})

export const checkWords = endpoint({
  method: 'POST',
  path: '/wording/check',
  summary: 'May these words be said to whoever may hear them? Nothing is kept',
  ask: Type.Object({
    text: Type.String({ maxLength: 8000 }),
    locale: Type.Optional(Locale),
    audience: Type.Optional(OneOf(wordingAudiences)),
    place: Type.Optional(OneOf(wordingPlaces)),
  }),
  reply: Type.Object({ isFine: Type.Boolean(), findings: Type.Array(WordFinding) }),
  refusals: [],
})

export const noticeActs = [
  'negativate',
  'protest',
  'suspend_service',
  'terminate_contract',
  'assign_debt',
  'sue',
] as const

export const Exemption = Type.Object({
  id: Id,
  act: OneOf(noticeActs),
  locale: Locale,
  text: Type.String(),
  textHash: Type.String({ description: 'SHA-256 of the text, in hexadecimal' }),
  categories: Type.Array(OneOf(wordCategories)),
  basis: Type.String(),
  signedBy: Type.String(),
  signedAs: Type.String(),
  untilOn: DayText,
  enteredAt: InstantText,
  enteredBy: Type.String(),
  isInForce: Type.Boolean(),
  endedAt: Nullable(InstantText),
  endedBy: Nullable(Type.String()),
  endReason: Nullable(Type.String()),
})

export const listExemptions = endpoint({
  method: 'GET',
  path: '/wording/exemptions',
  summary: 'Notices that counsel signed, the newest first',
  ask: Nothing,
  reply: Type.Object({ items: Type.Array(Exemption) }),
  refusals: [],
})

export const signExemption = endpoint({
  method: 'POST',
  path: '/wording/exemptions',
  summary: 'Counsel lets this very text pass, until a day',
  ask: Type.Object({
    act: OneOf(noticeActs),
    locale: Locale,
    text: Type.String({ minLength: 20, maxLength: 8000 }),
    basis: ShortText,
    signedBy: ShortText,
    signedAs: ShortText,
    untilOn: DayText,
  }),
  reply: Type.Object({ exemptionId: Id }),
  refusals: ['date-in-the-past', 'nothing-to-exempt', 'words-never-pass', 'already-signed'],
})

export const endExemption = endpoint({
  method: 'POST',
  path: '/wording/exemptions/:exemptionId/end',
  summary: 'The notice needs to be signed anew before it is sent again',
  ask: Type.Object({ exemptionId: Id, reason: ShortText }),
  reply: Nothing,
  refusals: ['unknown-exemption'],
})

export const listRefusedWords = endpoint({
  method: 'GET',
  path: '/wording/refusals',
  summary: 'Words that were not let through, by week, place and kind, of the last eight weeks',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        weekOn: DayText,
        place: OneOf(refusedPlaces),
        category: OneOf(wordCategories),
        count: Type.Integer(),
        example: Type.String(),
      }),
    ),
  }),
  refusals: [],
})
