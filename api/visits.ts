import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { sharedChannels } from './messages.ts'
import {
  DayText,
  Id,
  InstantText,
  LongText,
  Nothing,
  Nullable,
  OneOf,
  ShortText,
} from './shapes.ts'
import { PermitAnswer } from './worklist.ts'

// Offices that receive people, and the visits booked there.

export const visitStates = ['booked', 'came', 'missed', 'cancelled'] as const
export const visitResults = ['payment', 'agreement', 'promise', 'talk', 'other'] as const
export const slotLengths = [15, 20, 30, 45, 60] as const

const ClockText = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['08:30'] })

const OpenSpan = Type.Object({
  weekday: Type.Integer({ minimum: 1, maximum: 7, description: '1 is Monday' }),
  from: ClockText,
  to: ClockText,
})
const ClosedDay = Type.Object({ on: DayText, name: Type.String({ maxLength: 80 }) })

const officeGiven = {
  name: ShortText,
  address: ShortText,
  mapUrl: Nullable(Type.String({ maxLength: 500 })),
  place: Type.String({ maxLength: 20, description: 'Where it is: BR-SC' }),
  creditorId: Nullable(Id),
  slotMinutes: Type.Unsafe<number>({ type: 'integer', enum: [...slotLengths] }),
  capacity: Type.Integer({ minimum: 1, maximum: 50 }),
  hours: Type.Array(OpenSpan, { maxItems: 40 }),
  closedDays: Type.Array(ClosedDay, { maxItems: 100 }),
  keepsHolidays: Type.Boolean(),
  bring: Type.String({ maxLength: 500 }),
}

export const Office = Type.Object({
  id: Id,
  ...officeGiven,
  creditorName: Nullable(Type.String()),
  zone: Type.String(),
  state: OneOf(['open', 'closed']),
  version: Type.Integer(),
})

export const listOffices = endpoint({
  method: 'GET',
  path: '/offices',
  summary: 'Where people are received; of one portfolio, those that receive its people',
  ask: Type.Object({ portfolioId: Type.Optional(Id) }),
  reply: Type.Object({ items: Type.Array(Office) }),
  refusals: [],
})

const officeRefusals = [
  'unknown-state',
  'map-link-unsafe',
  'hours-overlap',
  'never-open',
  'unknown-creditor',
] as const

export const openOffice = endpoint({
  method: 'POST',
  path: '/offices',
  summary: 'A place where people are received, with its hours and how many at a time',
  ask: Type.Object(officeGiven),
  reply: Type.Object({ officeId: Id }),
  refusals: [...officeRefusals],
})

export const setOffice = endpoint({
  method: 'PUT',
  path: '/offices/:officeId',
  summary: 'Other hours, other room; visits that were booked stand',
  ask: Type.Object({
    officeId: Id,
    ...officeGiven,
    state: OneOf(['open', 'closed']),
    version: Type.Integer({ description: 'The version that was in sight' }),
  }),
  reply: Nothing,
  refusals: ['unknown-office', 'changed-meanwhile', ...officeRefusals],
})

export const listSlots = endpoint({
  method: 'GET',
  path: '/offices/:officeId/slots',
  summary: 'The slots of the next days, on the clock of the office, each with the room left',
  ask: Type.Object({
    officeId: Id,
    from: Type.Optional(DayText),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 31 })),
  }),
  reply: Type.Object({
    zone: Type.String(),
    days: Type.Array(
      Type.Object({
        day: DayText,
        slots: Type.Array(
          Type.Object({
            startsAt: InstantText,
            clock: Type.String(),
            left: Type.Integer(),
          }),
        ),
      }),
    ),
  }),
  refusals: ['unknown-office'],
})

export const Visit = Type.Object({
  id: Id,
  officeId: Id,
  officeName: Type.String(),
  address: Type.String(),
  mapUrl: Nullable(Type.String()),
  zone: Type.String(),
  debtorId: Id,
  debtorName: Type.String(),
  portfolioId: Id,
  creditorName: Type.String(),
  startsAt: InstantText,
  endsAt: InstantText,
  day: DayText,
  clock: Type.String(),
  bring: Type.String(),
  note: Nullable(Type.String()),
  state: OneOf(visitStates),
  bookedBy: Type.String(),
  cameOf: Nullable(OneOf(visitResults)),
  agreementId: Nullable(Id),
  paymentId: Nullable(Id),
  reason: Nullable(Type.String()),
  isFollowed: Type.Boolean(),
})

export const listVisits = endpoint({
  method: 'GET',
  path: '/visits',
  summary: 'Who comes on a day, by the hour; and who of earlier days nobody wrote down',
  ask: Type.Object({ day: Type.Optional(DayText), officeId: Type.Optional(Id) }),
  reply: Type.Object({
    day: DayText,
    before: DayText,
    after: DayText,
    items: Type.Array(Visit),
    unrecorded: Type.Array(Visit),
  }),
  refusals: [],
})

export const listVisitsOf = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/visits',
  summary: 'The visits of a person, the newest first',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({ items: Type.Array(Visit) }),
  refusals: [],
})

const booking = {
  officeId: Id,
  startsAt: InstantText,
  bring: Type.Optional(Type.String({ maxLength: 500 })),
  note: Type.Optional(LongText),
}
const slotRefusals = [
  'unknown-office',
  'visit-in-the-past',
  'visit-too-far',
  'office-closed-then',
  'slot-taken',
] as const
const bookingRefusals = [...slotRefusals, 'visit-booked-already', 'office-of-another'] as const

export const bookVisit = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/visits',
  summary: 'This person comes to an office at that hour; the room is held',
  ask: Type.Object({ debtorId: Id, portfolioId: Id, ...booking }),
  reply: Type.Object({ visitId: Id }),
  refusals: ['unknown-debtor', ...bookingRefusals],
})

export const bookVisitInCall = endpoint({
  method: 'POST',
  path: '/calls/:callId/visit',
  summary: 'Book a visit with whoever is on the line; another one that waits is moved',
  ask: Type.Object({ callId: Id, ...booking }),
  reply: Type.Object({ visitId: Id }),
  refusals: [
    'unknown-call',
    'not-your-call',
    'call-closed',
    'third-party-on-the-line',
    ...bookingRefusals,
  ],
})

export const moveVisit = endpoint({
  method: 'POST',
  path: '/visits/:visitId/move',
  summary: 'Another hour, or another office; the room of the first is free again',
  ask: Type.Object({ visitId: Id, officeId: Id, startsAt: InstantText }),
  reply: Nothing,
  refusals: ['unknown-visit', 'visit-ended', ...slotRefusals, 'office-of-another'],
})

export const endVisit = endpoint({
  method: 'POST',
  path: '/visits/:visitId/end',
  summary: 'They came, and what came of it; did not come; or it was called off',
  ask: Type.Object({
    visitId: Id,
    to: OneOf(['came', 'missed', 'cancelled']),
    cameOf: Type.Optional(OneOf(visitResults)),
    reason: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  reply: Nothing,
  refusals: [
    'unknown-visit',
    'visit-ended',
    'visit-not-yet',
    'missing-field',
    'no-agreement-made',
    'no-payment-found',
  ],
})

export const listVisitWays = endpoint({
  method: 'GET',
  path: '/visits/:visitId/ways',
  summary: 'Through which contact a reminder of the visit may be sent now, and from when if not',
  ask: Type.Object({ visitId: Id, occasion: OneOf(['asked', 'ours']) }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        channel: OneOf(sharedChannels),
        contactPointId: Id,
        value: Type.String(),
        permit: PermitAnswer,
      }),
    ),
  }),
  refusals: ['unknown-visit'],
})

export const sendVisit = endpoint({
  method: 'POST',
  path: '/visits/:visitId/messages',
  summary: 'Ask, at the last second, whether where and when may be sent; the text is kept',
  ask: Type.Object({
    visitId: Id,
    channel: OneOf(sharedChannels),
    contactPointId: Id,
    occasion: OneOf(['asked', 'ours']),
  }),
  reply: Type.Object({
    permit: PermitAnswer,
    messageId: Nullable(Id),
    link: Nullable(Type.String({ description: "Opens the agent's own app" })),
  }),
  refusals: ['unknown-visit', 'visit-ended', 'unknown-contact-point'],
})
