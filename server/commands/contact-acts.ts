import { type Static, Type } from 'typebox'
import { InstantText, Locale, OneOf } from '../../api/shapes.ts'
import { type Day, dayAt, day as dayFrom, moment } from '../../kit/dates.ts'
import { type ActFacts, decideAct, earliestDay } from '../compliance/act.ts'
import { type ActEvent, acts } from '../compliance/duty.ts'
import { actorRoles, channels, debtorKinds, profiles } from '../compliance/facts.ts'
import { zonesAt } from '../compliance/places.ts'
import { packsInForce } from '../law/packs.gateway.ts'
import { lineCommand, wrong } from './command.ts'
import { decideCharge, decideDialing } from './contact-limits.ts'

// `contact decide` for acts that are no contact: to list, cut off, protest, hand on.

const DayOrInstant = Type.Union([Type.String({ format: 'date' }), InstantText])
const MaybeDay = Type.Optional(DayOrInstant)

/** The names under which a line may tell the day of an event. */
const toldAs = {
  noticeDeliveredOn: 'notice_delivered',
  noticeDeliveredAt: 'notice_delivered',
  noticeSentOn: 'notice_delivered',
  noticeOn: 'notice_delivered',
  notifiedOn: 'notice_delivered',
  suspendedOn: 'service_suspended',
  serviceSuspendedOn: 'service_suspended',
  paidOn: 'payment_cleared',
  paymentClearedOn: 'payment_cleared',
  fullPaymentOn: 'payment_cleared',
  fullPaymentClearedOn: 'payment_cleared',
  clearedOn: 'payment_cleared',
  firstInstalmentPaidOn: 'first_instalment_cleared',
  firstInstalmentClearedOn: 'first_instalment_cleared',
  requestedOn: 'data_requested',
} as const satisfies Record<string, ActEvent>
type ToldAs = keyof typeof toldAs
const names = Object.keys(toldAs) as ToldAs[]
const toldDays = Object.fromEntries(names.map((name) => [name, MaybeDay])) as Record<
  ToldAs,
  typeof MaybeDay
>

const Place = Type.Union([Type.String(), Type.Object({ jurisdiction: Type.String() })])

const ActLine = Type.Object({
  action: OneOf(acts),
  at: MaybeDay,
  profile: Type.Optional(OneOf(profiles)),
  debtorKind: Type.Optional(OneOf(debtorKinds)),
  actorRole: Type.Optional(OneOf(actorRoles)),
  sector: Type.Optional(Type.String()),
  creditorSector: Type.Optional(Type.String()),
  serviceAddress: Type.Optional(Place),
  address: Type.Optional(Place),
  jurisdiction: Type.Optional(Type.String()),
  locale: Type.Optional(Locale),
  ...toldDays,
  /** Without it a delivery that is told counts as proven. */
  proofOfDelivery: Type.Optional(Type.Boolean()),
  noticeChannel: Type.Optional(OneOf(channels)),
  history: Type.Optional(
    Type.Array(
      Type.Object({
        at: DayOrInstant,
        kind: Type.String(),
        channel: Type.Optional(OneOf(channels)),
        proofOfDelivery: Type.Optional(Type.Boolean()),
      }),
    ),
  ),
  dueOn: MaybeDay,
  dueDate: MaybeDay,
  debt: Type.Optional(Type.Object({ dueDate: MaybeDay, dueOn: MaybeDay, interruptedOn: MaybeDay })),
  daysOverdue: Type.Optional(Type.Integer({ minimum: 0, maximum: 36_500 })),
  interruptedOn: MaybeDay,
})
type Line = Static<typeof ActLine>

const decideActLine = lineCommand({
  name: 'contact decide',
  ask: ActLine,
  answer: (line) => {
    const events = eventsOf(line)
    const on = line.at === undefined ? events.at(-1)?.on : dayIn(line.at, line)
    if (!on) return wrong('missing-field', 'at is missing: add the day that is asked about', 'at')
    return told(line, factsOf(line, events, on), on)
  },
})

function told({ action, locale = 'pt-BR' }: Line, facts: ActFacts, on: Day): object {
  const { blockers, due, packVersions } = decideAct(packsInForce(), facts, on)
  const isDuty = blockers.length === 0 && due !== null
  return {
    outcome: blockers.length > 0 ? 'block' : isDuty ? 'deadline' : 'allow',
    blockers: blockers.map(({ ruleId, basis, reason, place }) => ({
      ruleId,
      basis,
      reason: reason[locale],
      place,
    })),
    warnings: [],
    requirements: isDuty ? [{ ruleId: due.ruleId, what: action }] : [],
    nextAllowedAt: null,
    earliest: earliestDay(packsInForce(), facts, on)?.toString() ?? null,
    dueBy: due?.by.toString() ?? null,
    places: [{ jurisdiction: facts.jurisdiction }],
    packVersions,
  }
}

function factsOf(line: Line, events: ActFacts['events'], on: Day): ActFacts {
  return {
    act: line.action,
    profile: line.profile ?? 'conservative',
    debtorKind: line.debtorKind ?? 'consumer',
    actorRole: line.actorRole ?? 'third_party_collector',
    sector: line.sector ?? line.creditorSector ?? null,
    jurisdiction: jurisdictionOf(line),
    events,
    ...(line.at?.includes('T') ? { minuteOfDay: minuteOf(line.at, line) } : {}),
    debt: debtOf(line, on),
  }
}

/** What is told to have happened, the oldest first. */
function eventsOf(line: Line): ActFacts['events'] {
  const { noticeChannel, proofOfDelivery = true, history = [] } = line
  const named = names.flatMap((name) => {
    const text = line[name]
    return text === undefined ? [] : [{ kind: toldAs[name], at: text, channel: noticeChannel }]
  })
  return [...history, ...named]
    .filter((event): event is typeof event & { kind: ActEvent } => kinds.has(event.kind))
    .map((event) => ({
      kind: event.kind,
      on: dayIn(event.at, line),
      isProven: ('proofOfDelivery' in event ? event.proofOfDelivery : undefined) ?? proofOfDelivery,
      ...(event.channel === undefined ? {} : { channel: event.channel }),
    }))
    .sort((a, b) => (a.on.toString() < b.on.toString() ? -1 : 1))
}

const kinds: ReadonlySet<string> = new Set(Object.values(toldAs))

function debtOf(line: Line, on: Day): ActFacts['debt'] {
  const { debt = {}, daysOverdue } = line
  const dueText = line.dueOn ?? line.dueDate ?? debt.dueOn ?? debt.dueDate
  const interrupted = line.interruptedOn ?? debt.interruptedOn
  const interruptedOn = interrupted === undefined ? null : dayIn(interrupted, line)
  if (dueText !== undefined) return { dueOn: dayIn(dueText, line), interruptedOn }
  return daysOverdue === undefined
    ? null
    : { dueOn: on.subtract({ days: daysOverdue }), interruptedOn }
}

function jurisdictionOf({ serviceAddress, address, jurisdiction }: Line): string {
  const place = serviceAddress ?? address ?? jurisdiction ?? 'BR'
  return typeof place === 'string' ? place : place.jurisdiction
}

const zoneOf = (line: Line): string => zonesAt(packsInForce(), jurisdictionOf(line))[0] ?? 'UTC'

/** A day as written, or the day of an instant at the place asked about. */
const dayIn = (text: string, line: Line): Day =>
  text.includes('T') ? dayAt(moment(text), zoneOf(line)) : dayFrom(text)

function minuteOf(text: string, line: Line): number {
  const { hour, minute } = moment(text).toZonedDateTimeISO(zoneOf(line))
  return hour * 60 + minute
}

/** The other actions of the command: acts, charges, dialing in numbers. */
export function decideOther(action: string, input: unknown): unknown {
  if (action === 'charge') return decideCharge.answer(input)
  if (action === 'dial_pacing') return decideDialing.answer(input)
  if ((acts as readonly string[]).includes(action)) return decideActLine.answer(input)
  const known = ['contact', 'charge', 'dial_pacing', ...acts].join(', ')
  return wrong('unknown-action', `action is ${JSON.stringify(action)}: use ${known}`, 'action')
}
