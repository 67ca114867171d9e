import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Facts, Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

/** What facts say of the moment that a person is in: never of who somebody is. */
export const circumstances = [
  'forgot',
  'tight-month',
  'lost-income',
  'disputes',
  'promises-not-fitted',
  'unreachable',
  'good-payer',
] as const
export type Circumstance = (typeof circumstances)[number]

/** What happened on a day, as our records keep it, from which a circumstance follows. */
export const signs = [
  'said-forgot',
  'paid-just-after',
  'said-tight',
  'date-moved',
  'paid-in-part',
  'budget-told',
  'said-lost-income',
  'proved-lost-income',
  'hardship-noted',
  'dispute-open',
  'said-disputes',
  'said-paid',
  'promise-broken',
  'agreement-broken',
  'promise-kept',
  'agreement-kept',
  'tried',
  'answered',
  'paid-on-time',
  'paid-late',
  'first-paid',
] as const
export type SignKind = (typeof signs)[number]

/** Why somebody corrects what the facts say; a closed list, so that no diagnosis is written. */
export const correctionReasons = [
  'person-said',
  'document-seen',
  'record-wrong',
  'over-now',
] as const

/** How an agreement was to be paid. */
export const arrangements = [
  'cash-with-discount',
  'cash-in-full',
  'date-moved',
  'entry-and-parts',
  'equal-parts',
  'own-rhythm',
] as const
export type Arrangement = (typeof arrangements)[number]

/** What to put on the table first: a way to pay, or what comes before any. */
export const ways = [...arrangements, 'first-payment', 'statement-first'] as const
export type Way = (typeof ways)[number]

export const tones = [
  'light',
  'welcoming',
  'listening',
  'plain-facts',
  'small-steps',
  'brief',
  'thankful',
] as const
export type Tone = (typeof tones)[number]

export const spokenChannels = ['voice', 'whatsapp', 'sms', 'email'] as const
export type SpokenChannel = (typeof spokenChannels)[number]

export const situationParts = ['when', 'channel', 'tone', 'way'] as const
export type SituationPart = (typeof situationParts)[number]
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export const overrideReasons = ['person-asked', 'person-known', 'tried-before'] as const

const Note = Type.Optional(Type.String({ maxLength: 200 }))

export const ProfileCorrection = Type.Object({
  id: Id,
  circumstance: OneOf(circumstances),
  does: OneOf(['holds', 'left-out']),
  reason: OneOf(correctionReasons),
  note: Type.String(),
  on: DayText,
  by: Type.String(),
  untilOn: DayText,
})

export const HeldCircumstance = Type.Object({
  circumstance: OneOf(circumstances),
  years: Nullable(Type.Integer({ description: 'Of a good payer: whole years since the first' })),
  evidence: Type.Array(
    Type.Object({
      sign: OneOf(signs),
      count: Type.Integer(),
      fromOn: DayText,
      toOn: DayText,
    }),
  ),
  untilOn: Nullable(DayText),
  correction: Nullable(ProfileCorrection),
})

/** The strongest first. */
export const Profile = Type.Object({
  held: Type.Array(HeldCircumstance),
  leftOut: Type.Array(ProfileCorrection),
})

const Because = Type.Object({ reason: Type.String(), facts: Facts })

export const SituationOverride = Type.Object({
  id: Id,
  part: OneOf(situationParts),
  choice: Type.String(),
  because: OneOf(overrideReasons),
  note: Type.String(),
  on: DayText,
  by: Type.String(),
  untilOn: DayText,
})

/** When, how and with what first, each with its reasons; what somebody changed says who. */
export const Situation = Type.Object({
  when: Nullable(
    Type.Object({
      from: InstantText,
      to: InstantText,
      isNow: Type.Boolean(),
      zone: Type.String(),
      because: Type.Array(Because),
    }),
  ),
  channel: Type.Object({ choice: OneOf(spokenChannels), because: Type.Array(Because) }),
  tone: Type.Object({ choice: OneOf(tones), because: Type.Array(Because) }),
  way: Type.Object({
    choice: OneOf(ways),
    next: Type.Array(OneOf(ways)),
    because: Type.Array(Because),
  }),
  overrides: Type.Array(SituationOverride),
})

/** What past cases were compared in; the first four are the nearest. */
export const nearnesses = [
  'same-all',
  'value-near',
  'age-near',
  'any-kind',
  'any-circumstance',
  'any-case',
] as const

export const Cases = Type.Object({
  nearness: OneOf(nearnesses),
  circumstance: Nullable(OneOf(circumstances)),
  debtKind: Type.String({ description: "The product, as the creditor's file names it; or ''" }),
  count: Type.Integer({ description: 'Past agreements that were compared' }),
  isFew: Type.Boolean(),
  ways: Type.Array(
    Type.Object({
      arrangement: OneOf(arrangements),
      closed: Type.Integer(),
      kept: Type.Integer(),
      share: Type.Number(),
      low: Type.Number(),
      high: Type.Number(),
      isFew: Type.Boolean(),
    }),
  ),
})

const Study = Type.Object({
  portfolioId: Nullable(Id),
  profile: Profile,
  situation: Situation,
  cases: Nullable(Cases),
})

export const readProfile = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/profile',
  summary: 'What facts say of the moment of this person, what is recommended, and cases like it',
  ask: Type.Object({ debtorId: Id, portfolioId: Type.Optional(Id) }),
  reply: Study,
  refusals: ['unknown-debtor'],
})

export const readCallProfile = endpoint({
  method: 'GET',
  path: '/calls/:callId/profile',
  summary: 'The same, for the person and the portfolio of a call',
  ask: Type.Object({ callId: Id }),
  reply: Study,
  refusals: ['unknown-call', 'not-your-call', 'identity-not-verified'],
})

export const correctProfile = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/profile/corrections',
  summary: 'Somebody knows better than the facts: a circumstance holds, or does not, for a time',
  ask: Type.Object({
    debtorId: Id,
    portfolioId: Id,
    circumstance: OneOf(circumstances),
    does: OneOf(['holds', 'left-out']),
    reason: OneOf(correctionReasons),
    note: Note,
    untilOn: Type.Optional(DayText),
  }),
  reply: Type.Object({ correctionId: Id }),
  refusals: ['unknown-debtor', 'sensitive-words', 'day-out-of-range'],
})

export const undoCorrection = endpoint({
  method: 'DELETE',
  path: '/profile-corrections/:correctionId',
  summary: 'The correction counts no more: the facts speak again',
  ask: Type.Object({ correctionId: Id }),
  reply: Nothing,
  refusals: ['unknown-correction'],
})

export const overrideSituation = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/situation/overrides',
  summary: 'Somebody decides otherwise than was recommended; kept with who and why',
  ask: Type.Object({
    debtorId: Id,
    portfolioId: Id,
    part: OneOf(situationParts),
    choice: Type.String({ maxLength: 40, examples: ['light'] }),
    because: OneOf(overrideReasons),
    note: Note,
  }),
  reply: Type.Object({ overrideId: Id }),
  refusals: ['unknown-debtor', 'sensitive-words', 'choice-not-known'],
})

export const undoOverride = endpoint({
  method: 'DELETE',
  path: '/situation-overrides/:overrideId',
  summary: 'What was recommended counts again',
  ask: Type.Object({ overrideId: Id }),
  reply: Nothing,
  refusals: ['unknown-override'],
})

/** Years of age in which people are counted together. */
export const ageGroups = ['under-25', '25-39', '40-59', '60-up', 'unknown'] as const

const GroupCount = Type.Object({
  code: Type.String({ description: 'A circumstance, a tone or a way' }),
  count: Type.Integer(),
  share: Type.Number(),
  low: Type.Number(),
  high: Type.Number(),
  differs: Type.Boolean({ description: 'The share of all lies outside what this one may be' }),
})

const FairnessGroup = Type.Object({
  name: Type.String({ description: 'A state (SP), an age group, or all' }),
  people: Type.Integer(),
  isTooSmall: Type.Boolean({ description: 'So few that nothing is shown of them' }),
  circumstances: Type.Array(GroupCount),
  tones: Type.Array(GroupCount),
  ways: Type.Array(GroupCount),
})

export const readFairness = endpoint({
  method: 'GET',
  path: '/reports/fairness',
  summary: 'How circumstances and recommendations fall on regions and ages, in a sample of people',
  ask: Type.Object({ portfolioId: Type.Optional(Id) }),
  reply: Type.Object({
    sampled: Type.Integer(),
    ofAll: Type.Integer(),
    all: FairnessGroup,
    byRegion: Type.Array(FairnessGroup),
    byAge: Type.Array(FairnessGroup),
  }),
  refusals: [],
})
