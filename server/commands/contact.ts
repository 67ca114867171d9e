import { type Static, Type } from 'typebox'
import { InstantText, Locale, OneOf } from '../../api/shapes.ts'
import { type Day, dayAt, day as dayFrom, type Moment, moment } from '../../kit/dates.ts'
import {
  actorRoles,
  type Channel,
  type ContactEvent,
  type ContactFacts,
  type ContactPoint,
  callerIds,
  channels,
  debtorKinds,
  eventKinds,
  type Listing,
  type OptOut,
  profiles,
  provenances,
  purposes,
} from '../compliance/facts.ts'
import { packs } from '../compliance/packs.ts'
import { type PermitDecision, permit } from '../compliance/permit.ts'
import { zonesAt } from '../compliance/places.ts'
import { type LineCommand, lineCommand } from './command.ts'
import { decideOther } from './contact-acts.ts'

const phoneTypes = ['personal', 'home', 'workplace', 'third_party', 'unknown'] as const
const rightParties = ['confirmed', 'unverified', 'wrong'] as const

const Phone = Type.Object({
  e164: Type.String({ pattern: '^\\+[1-9]\\d{6,14}$' }),
  provenance: Type.Optional(OneOf(provenances)),
  type: Type.Optional(OneOf(phoneTypes)),
  rightParty: Type.Optional(OneOf(rightParties)),
})

/** What may stand in a history and changes nothing about whether a contact may be made. */
const otherKinds = [
  'payment_cleared',
  'first_instalment_cleared',
  'notice_delivered',
  'service_suspended',
  'agreement_breached',
  'validation_notice_sent',
] as const

const Event = Type.Object({
  at: InstantText,
  channel: Type.Optional(OneOf(channels)),
  /** The number that it happened on, when it was another one. */
  phone: Type.Optional(Type.String()),
  kind: OneOf([
    ...eventKinds,
    ...otherKinds,
    'channel_opt_out',
    'cease_request',
    'debt_acknowledged',
    'agreement_signed',
    'list_registered',
  ]),
  /** The list of a registration; without it, every list. */
  listId: Type.Optional(Type.String()),
  debtId: Type.Optional(Type.String()),
})

const DateText = Type.String({ format: 'date' })

const Ask = Type.Object({
  at: InstantText,
  channel: OneOf(channels),
  purpose: Type.Optional(OneOf(purposes)),
  profile: Type.Optional(OneOf(profiles)),
  debtorKind: Type.Optional(OneOf(debtorKinds)),
  creditorSector: Type.Optional(Type.String()),
  actorRole: Type.Optional(OneOf(actorRoles)),
  phone: Type.Optional(Phone),
  address: Type.Optional(
    Type.Object({
      jurisdiction: Type.String(),
      confirmed: Type.Optional(Type.Boolean()),
      confirmedOn: Type.Optional(DateText),
    }),
  ),
  history: Type.Optional(Type.Array(Event)),
  debt: Type.Optional(
    Type.Object({
      id: Type.Optional(Type.String()),
      dueDate: Type.Optional(DateText),
      interruptedOn: Type.Optional(DateText),
    }),
  ),
  content: Type.Optional(
    Type.Object({
      mentionsDebt: Type.Optional(Type.Boolean()),
      findings: Type.Optional(Type.Array(Type.String())),
    }),
  ),
  lists: Type.Optional(Type.Array(Type.Object({ listId: Type.String(), registeredOn: DateText }))),
  authorisedChannels: Type.Optional(Type.Array(OneOf(channels))),
  consumerAuthorised: Type.Optional(Type.Boolean()),
  callerId: Type.Optional(OneOf(callerIds)),
  locale: Type.Optional(Locale),
})

type Line = Static<typeof Ask>

const decideContact = lineCommand({
  name: 'contact decide',
  ask: Ask,
  answer: (line) => {
    const at = moment(line.at)
    return told(permit(packs, factsOf(line, at), at), line.locale ?? 'pt-BR')
  },
})

/** May we contact this person, here, now, through this number? The same rules as the console's. */
export const contactDecide: LineCommand = {
  ...decideContact,
  answer: (input) => {
    const { action = 'contact' } = (input ?? {}) as { action?: unknown }
    if (action === 'contact') return decideContact.answer(input)
    return decideOther(String(action), input)
  },
}

function factsOf(line: Line, at: Moment): ContactFacts {
  const { channel, history = [], address, content } = line
  return {
    permitId: 'asked-on-the-command-line',
    debtorId: 'debtor',
    contactPointId: line.phone?.e164 ?? 'contact-point',
    debtorKind: line.debtorKind ?? 'consumer',
    actorRole: line.actorRole ?? 'third_party_collector',
    ...(line.creditorSector === undefined ? {} : { creditorSector: line.creditorSector }),
    purpose: line.purpose ?? 'collection',
    channel,
    profile: line.profile ?? 'conservative',
    contactPoint: pointOf(line),
    addresses: address
      ? [{ jurisdiction: address.jurisdiction, confirmedOn: confirmedOn(address, at) }]
      : [],
    history: history.flatMap((event) => eventOf(event, channel)),
    optOuts: history.flatMap((event) => optOutOf(event, channel)),
    holds: [],
    debts: debtsOf(line),
    listings: listingsOf(line),
    ...known({
      debtId: line.debt?.id,
      content: content && { ...content, mentionsDebt: content.mentionsDebt ?? false },
      authorisedChannels: line.authorisedChannels,
      isAuthorised: line.consumerAuthorised,
      callerId: line.callerId,
    }),
  }
}

/** Without what is undefined: it is not known, and so is not weighed. */
const known = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>

function listingsOf({ lists = [], history = [], address }: Line): Listing[] {
  const [zone = 'UTC'] = zonesAt(packs, address?.jurisdiction ?? '')
  const named = lists.map(({ listId, registeredOn }) => ({ listId, since: dayFrom(registeredOn) }))
  const told = history
    .filter(({ kind }) => kind === 'list_registered')
    .flatMap(({ at, listId }) => {
      const since = dayAt(moment(at), zone)
      return (listId === undefined ? everyList : [listId]).map((one) => ({ listId: one, since }))
    })
  return [...named, ...told]
}

const everyList = [...packs.values()]
  .flatMap(({ rules }) => rules)
  .flatMap((rule) => (rule.kind === 'suppression_list' ? [rule.listId] : []))

function eventOf(event: Static<typeof Event>, asked: Channel): ContactEvent[] {
  const kind = eventKinds.find((one) => one === event.kind)
  const where = known({ contactPointId: event.phone, debtId: event.debtId })
  return kind ? [{ kind, at: moment(event.at), channel: event.channel ?? asked, ...where }] : []
}

/** Whose it is and where it came from; what the line does not say is not known. */
function pointOf({ phone }: Line): ContactPoint {
  const type = phone?.type ?? 'unknown'
  return {
    kind: phone ? 'phone' : 'address',
    value: phone?.e164 ?? '',
    provenance: phone?.provenance ?? 'unknown',
    holder: type === 'personal' || type === 'home' ? 'debtor' : type,
    rightParty: phone?.rightParty ?? 'unverified',
    state: 'alive',
  }
}

/** An address said to be confirmed, without a day, is taken as confirmed on the day asked about. */
function confirmedOn(address: NonNullable<Line['address']>, at: Moment): Day | null {
  if (address.confirmedOn !== undefined) return dayFrom(address.confirmedOn)
  const [zone = 'UTC'] = zonesAt(packs, address.jurisdiction)
  return address.confirmed ? dayAt(at, zone) : null
}

function optOutOf(event: Static<typeof Event>, channel: Channel): OptOut[] {
  const at = moment(event.at)
  if (event.kind === 'cease_request') return [{ channel: 'all', at }]
  return event.kind === 'channel_opt_out' ? [{ channel: event.channel ?? channel, at }] : []
}

/** The first acknowledgement after the due day interrupts, and no later one does. */
function debtsOf({ debt, history = [], address }: Line): ContactFacts['debts'] {
  const { dueDate } = debt ?? {}
  if (!debt || dueDate === undefined) return []
  const [zone = 'UTC'] = zonesAt(packs, address?.jurisdiction ?? '')
  const acknowledged = history
    .filter(({ kind }) => kind === 'debt_acknowledged' || kind === 'agreement_signed')
    .map(({ at }) => dayAt(moment(at), zone).toString())
    .concat(debt.interruptedOn ?? [])
    .filter((on) => on > dueDate)
    .sort()[0]
  const interruptedOn = acknowledged === undefined ? null : dayFrom(acknowledged)
  return [{ dueOn: dayFrom(dueDate), interruptedOn }]
}

function told(decision: PermitDecision, locale: Static<typeof Locale>): object {
  const { outcome, places, packVersions } = decision
  const next = decision.ok ? null : decision.nextAllowedAt
  const zone = places[0]?.zone ?? 'UTC'
  return {
    outcome,
    blockers: (decision.ok ? [] : decision.blockers).map(({ ruleId, basis, reason, place }) => ({
      ruleId,
      basis,
      reason: reason[locale],
      place,
    })),
    warnings: decision.warnings.map(({ ruleId, reason }) => ({ ruleId, reason: reason[locale] })),
    requirements: decision.requirements.map(({ ruleId, what }) => ({ ruleId, what: what[locale] })),
    nextAllowedAt: next?.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' }) ?? null,
    places,
    packVersions,
  }
}
