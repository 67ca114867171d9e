import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import {
  DayText,
  Id,
  InstantText,
  ListOf,
  Nothing,
  Nullable,
  OneOf,
  Paging,
  ShortText,
} from './shapes.ts'

export const stopChannels = ['voice', 'sms', 'whatsapp', 'email'] as const
export const stopDoors = [
  'call',
  'person-page',
  'message',
  'public-page',
  'own-page',
  'system',
] as const
export const liftGrounds = [
  'person-asked',
  'mistake',
  'settled',
  'document-seen',
  'mandate-ended',
  'identity-verified',
] as const

/** What a kind of stop is: the policy that the server holds, for screens to show. */
export const StopKind = Type.Object({
  code: Type.String(),
  reach: OneOf(['person', 'channel', 'workplace', 'contact-point']),
  days: Nullable(Type.Object({ usual: Type.Integer(), max: Type.Integer() })),
  stops: Type.Array(Type.String()),
  liftedBy: OneOf(['agent', 'supervisor']),
  representative: Nullable(OneOf(['lawyer', 'estate'])),
  outcome: Nullable(Type.String()),
  say: Type.String({ description: "What to say now, in the person's language" }),
})

export const PlacedStop = Type.Object({
  id: Id,
  kind: Type.String(),
  channel: Nullable(OneOf(stopChannels)),
  contact: Nullable(Type.String()),
  untilOn: Nullable(DayText),
  evidence: Type.String(),
  door: OneOf(stopDoors),
  protocol: Nullable(Type.String()),
  representative: Nullable(Type.Object({ name: Type.String(), registration: Type.String() })),
  placedAt: InstantText,
  placedBy: Type.String(),
  isInForce: Type.Boolean(),
  mayLift: Type.Boolean(),
  grounds: Type.Array(OneOf(liftGrounds)),
  liftedAt: Nullable(InstantText),
  liftedBy: Nullable(Type.String()),
  liftedFor: Nullable(Type.String()),
  liftEvidence: Nullable(Type.String()),
})

const Hours = Type.Record(Type.String({ pattern: '^[a-z]{3}(-[a-z]{3})?$' }), Type.String())

export const listStops = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/stops',
  summary: 'What this person, or a fact about them, told us to stop; and the hours that suit them',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({
    kinds: Type.Array(StopKind, { description: 'Those that may be placed by hand' }),
    stops: Type.Array(PlacedStop),
    hours: Nullable(
      Type.Object({
        hours: Hours,
        notedAt: InstantText,
        notedBy: Type.String(),
        door: Type.String(),
      }),
    ),
  }),
  refusals: ['unknown-debtor'],
})

export const placeStop = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/stops',
  summary: 'Stop: what waited leaves in the same moment, and every door refuses from now on',
  ask: Type.Object({
    debtorId: Id,
    kind: Type.String({ maxLength: 40, examples: ['hardship'] }),
    channel: Type.Optional(OneOf(stopChannels)),
    untilOn: Type.Optional(DayText),
    evidence: ShortText,
    door: OneOf(['call', 'person-page', 'message']),
    callId: Type.Optional(Id),
  }),
  reply: Type.Object({ stopId: Id }),
  refusals: [
    'unknown-debtor',
    'unknown-stop-kind',
    'stop-not-by-hand',
    'stop-needs-channel',
    'stop-needs-contact-point',
    'stop-day-past',
    'stop-too-long',
  ],
})

export const recordWrongPerson = endpoint({
  method: 'POST',
  path: '/contact-points/:contactPointId/wrong-person',
  summary: 'Somebody else answers there: dead at once, with a protocol for whoever said so',
  ask: Type.Object({
    contactPointId: Id,
    door: OneOf(['call', 'person-page', 'message']),
    evidence: ShortText,
    callId: Type.Optional(Id),
  }),
  reply: Type.Object({ protocol: Type.String() }),
  refusals: ['unknown-contact-point'],
})

export const liftStop = endpoint({
  method: 'POST',
  path: '/stops/:stopId/lifting',
  summary: 'Somebody who may lifts a stop, with what was heard or seen',
  ask: Type.Object({ stopId: Id, ground: OneOf(liftGrounds), evidence: ShortText }),
  reply: Nothing,
  refusals: ['unknown-stop', 'ground-not-enough', 'complaint-still-open'],
})

export const nameRepresentative = endpoint({
  method: 'PUT',
  path: '/stops/:stopId/representative',
  summary: 'The lawyer, or who looks after the estate, who is spoken with instead',
  ask: Type.Object({
    stopId: Id,
    name: ShortText,
    registration: Type.String({ maxLength: 60 }),
    phone: Type.Optional(Type.String({ maxLength: 40 })),
    email: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  reply: Nothing,
  refusals: ['unknown-stop', 'no-representative', 'invalid-phone', 'invalid-email'],
})

export const setPreferredHours = endpoint({
  method: 'PUT',
  path: '/debtors/:debtorId/preferred-hours',
  summary: 'The hours that suit the person, in their own time; null when any lawful hour does',
  ask: Type.Object({
    debtorId: Id,
    hours: Nullable(Hours),
    door: OneOf(['call', 'person-page', 'message']),
  }),
  reply: Type.Object({
    isEverOpen: Type.Boolean({ description: 'Whether the law leaves any of these hours' }),
  }),
  refusals: ['unknown-debtor', 'hours-not-understood', 'no-hours-left'],
})

const month = Type.Optional(Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }))

export const listProtocols = endpoint({
  method: 'GET',
  path: '/wrong-person-protocols',
  summary: 'Who said "I am not this person" in a month, and what that stopped',
  ask: Type.Object({ month, ...Paging }),
  reply: Type.Object({
    months: Type.Array(
      Type.Object({
        month: Type.String(),
        byAgents: Type.Integer(),
        byPage: Type.Integer(),
        numbers: Type.Integer(),
      }),
    ),
    ...ListOf(
      Type.Object({
        id: Id,
        protocol: Type.String(),
        contact: Type.String(),
        debtorId: Nullable(Id),
        door: OneOf(stopDoors),
        saidAt: InstantText,
        notedBy: Type.String(),
        withdrawnAt: Nullable(InstantText),
        people: Type.Integer({ description: "People's records in which the number died" }),
        callbacks: Type.Integer(),
        plans: Type.Integer(),
      }),
    ).properties,
  }),
  refusals: [],
})

export const downloadProtocols = endpoint({
  method: 'GET',
  path: '/wrong-person-protocols.csv',
  summary: 'The same as a file',
  ask: Type.Object({ month }),
  reply: Nothing,
  refusals: [],
})
