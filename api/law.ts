import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

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
