import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, InstantText, Locale, Nothing, Nullable, OneOf } from './shapes.ts'

// The law that an agency works by: the packs, its profile, and how much stricter it is.

export const lawProfiles = ['conservative', 'statutory'] as const

/** Channels that an agency may leave unused, or give hours of its own. */
export const ownChannels = [
  'voice_manual',
  'voice_dialer',
  'voice_prerecorded',
  'voice_ai',
  'voicemail',
  'sms',
  'whatsapp',
  'other_im',
  'push',
  'email',
  'letter',
  'visit',
] as const

const place = Type.String({
  minLength: 2,
  maxLength: 20,
  description: 'ALL, a country, a state or a municipality by its IBGE code: BR-SP-3550308',
  examples: ['ALL'],
})
const atMost = (maximum: number) => Nullable(Type.Integer({ minimum: 1, maximum }))

/** How much stricter than the law. Nothing in it can allow what the law refuses. */
export const Tightenings = Type.Object({
  towns: Type.Array(
    Type.Object({
      code: Type.String({ pattern: '^BR-[A-Z]{2}-\\d{7}$', examples: ['BR-SP-3550308'] }),
      city: Type.String({ minLength: 1, maxLength: 80 }),
    }),
    { maxItems: 500, description: 'Municipalities, known by the city of an address' },
  ),
  hours: Type.Array(
    Type.Object({
      place,
      channels: Type.Array(OneOf(ownChannels), { minItems: 1, maxItems: ownChannels.length }),
      days: Type.Record(Type.String(), Type.String({ maxLength: 100 }), {
        description: 'Such as { "mon-fri": "09:00-18:00" }; days not named are closed',
      }),
    }),
    { maxItems: 60 },
  ),
  closedDays: Type.Array(
    Type.Object({
      on: Type.String({
        pattern: '^(\\d{4}-)?\\d{2}-\\d{2}$',
        description: 'One day, or a day of every year',
        examples: ['12-24'],
      }),
      name: Type.String({ minLength: 1, maxLength: 80 }),
      place,
    }),
    { maxItems: 400 },
  ),
  channelsOff: Type.Array(OneOf(ownChannels), { maxItems: ownChannels.length }),
  callsPerDayMax: atMost(50),
  callsPerWeekMax: atMost(200),
  messagesPerDayMax: atMost(50),
  messagesPerWeekMax: atMost(200),
  contactsPerWeekMax: atMost(400),
  minutesBetweenCalls: atMost(10_080),
  daysAfterConversation: atMost(365),
})

const LawVersion = Type.Object({
  version: Type.Integer(),
  profile: OneOf(lawProfiles),
  tightenings: Tightenings,
  reason: Type.String(),
  decidedAt: Nullable(InstantText),
  decidedBy: Type.String(),
})

export const listLawVersions = endpoint({
  method: 'GET',
  path: '/law/versions',
  summary: 'How this agency keeps the law, the newest first; version 0 is the usual',
  ask: Nothing,
  reply: Type.Object({ items: Type.Array(LawVersion) }),
  refusals: [],
})

export const LawDraft = { profile: OneOf(lawProfiles), tightenings: Tightenings }

export const draftRefusals = ['invalid-tightening', 'looser-than-law'] as const

export const saveLaw = endpoint({
  method: 'POST',
  path: '/law/versions',
  summary: 'A new version of how this agency keeps the law; it counts at once',
  ask: Type.Object({
    ...LawDraft,
    reason: Type.String({ minLength: 3, maxLength: 500 }),
    basedOn: Type.Integer({ minimum: 0, maximum: 1e9 }),
  }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['changed-meanwhile', 'nothing-changed', ...draftRefusals],
})

export const bases = [
  'statute',
  'regulation',
  'binding_precedent',
  'case_law',
  'self_regulation',
  'platform_policy',
  'product_policy',
  'agency_policy',
] as const

/** What a rule does to the buttons that it speaks of. */
export const buttonEffects = [
  'warns',
  'opens-later',
  'waits',
  'stops',
  'stops-machines',
  'asks',
  'holds-words',
  'act-waits',
  'act-never',
  'task',
  'lowers-charge',
  'dialer',
] as const

export const lawButtons = ['call', 'message', 'email', 'letter', 'visit', 'act', 'dialer'] as const

export const ruleGroups = [
  'hours',
  'limits',
  'stops',
  'numbers',
  'words',
  'acts',
  'charges',
  'dialer',
] as const

const LawRule = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  group: OneOf(ruleGroups),
  basis: OneOf(bases),
  sentence: Type.String({ description: 'The rule in plain words, made from its data' }),
  reason: Type.String({ description: 'What is said where it refuses' }),
  about: Type.String(),
  channels: Type.Array(Type.String()),
  sectors: Type.Array(Type.String()),
  actorRoles: Type.Array(Type.String()),
  debtorKinds: Type.Array(Type.String()),
  from: Nullable(Type.String()),
  to: Nullable(Type.String()),
  isInForce: Type.Boolean({ description: 'Today, for the profile of this agency' }),
  isUncertain: Type.Boolean({ description: 'Law that only the conservative profile keeps' }),
  supersedes: Type.Array(Type.String()),
  week: Nullable(
    Type.Array(Type.Array(Type.Object({ from: Type.String(), to: Type.String() })), {
      description: 'Open hours of each day, Monday first',
    }),
  ),
  citations: Type.Array(
    Type.Object({
      instrument: Type.String(),
      provision: Nullable(Type.String()),
      source: Nullable(Type.String()),
      note: Nullable(Type.String()),
      verification: OneOf(['text', 'secondary', 'memory', 'disputed']),
      checkedOn: DayText,
    }),
  ),
  effect: OneOf(buttonEffects),
  buttons: Type.Array(OneOf(lawButtons)),
})

const reviews = ['fresh', 'soon', 'due', 'blocking'] as const

const LawPack = Type.Object({
  id: Type.String(),
  place: Type.String(),
  isOwn: Type.Boolean(),
  level: OneOf(['everywhere', 'country', 'state', 'town']),
  title: Type.String(),
  version: Type.String(),
  publishedOn: DayText,
  reviewBy: Nullable(DayText),
  review: OneOf(reviews),
  openQuestions: Type.Array(Type.String()),
  holidays: Type.Array(Type.Object({ name: Type.String(), level: Type.String() })),
  rules: Type.Array(LawRule),
})

export const readLaw = endpoint({
  method: 'GET',
  path: '/law',
  summary: 'Every rule that this agency works by, place by place, in plain words',
  ask: Type.Object({ locale: Locale }),
  reply: Type.Object({
    profile: OneOf(lawProfiles),
    version: Type.Integer(),
    countries: Type.Array(Type.String(), { description: 'Of the agency and its portfolios' }),
    packs: Type.Array(LawPack),
  }),
  refusals: [],
})

export const readLawReviews = endpoint({
  method: 'GET',
  path: '/law/reviews',
  summary: 'Packs of this agency’s countries that somebody has to look at again',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        id: Type.String(),
        title: Type.String(),
        reviewBy: DayText,
        review: OneOf(reviews),
      }),
    ),
  }),
  refusals: [],
})
