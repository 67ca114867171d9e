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
  holdReasons,
  type Listing,
  type OptOut,
  profiles,
  provenances,
  purposes,
} from '../compliance/facts.ts'
import { zonesAt } from '../compliance/places.ts'
import { packsInForce } from '../law/packs.gateway.ts'
import { check } from '../wording/check.ts'
import { countedIn, Metrics } from './contact-limits.ts'

// One line of `contact decide` about a contact, and the facts that it tells.

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

/** An offer to somebody who may renegotiate and buy at once is an offer. */
const offersOfNewProducts = 'renegotiation_offer_new_product'

export const ContactLine = Type.Object({
  at: InstantText,
  channel: OneOf(channels),
  purpose: Type.Optional(OneOf([...purposes, offersOfNewProducts])),
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
  holds: Type.Optional(
    Type.Array(
      Type.Object({
        reason: OneOf(holdReasons),
        untilOn: Type.Optional(Type.Union([DateText, Type.Null()])),
      }),
    ),
  ),
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
      /** The words themselves, which are then looked through. */
      text: Type.Optional(Type.String({ maxLength: 20_000 })),
    }),
  ),
  lists: Type.Optional(Type.Array(Type.Object({ listId: Type.String(), registeredOn: DateText }))),
  authorisedChannels: Type.Optional(Type.Array(OneOf(channels))),
  consumerAuthorised: Type.Optional(Type.Boolean()),
  callerId: Type.Optional(OneOf(callerIds)),
  /** What the whole operation dialed, for a contact by a machine. */
  metrics: Type.Optional(Metrics),
  locale: Type.Optional(Locale),
})

type Line = Static<typeof ContactLine>

export function factsOf(line: Line, at: Moment): ContactFacts {
  const { channel, history = [], address, holds = [], purpose = 'collection' } = line
  return {
    permitId: 'asked-on-the-command-line',
    debtorId: 'debtor',
    contactPointId: line.phone?.e164 ?? 'contact-point',
    debtorKind: line.debtorKind ?? 'consumer',
    actorRole: line.actorRole ?? 'third_party_collector',
    ...(line.creditorSector === undefined ? {} : { creditorSector: line.creditorSector }),
    purpose: purpose === offersOfNewProducts ? 'marketing' : purpose,
    channel,
    profile: line.profile ?? 'conservative',
    contactPoint: pointOf(line),
    addresses: address
      ? [{ jurisdiction: address.jurisdiction, confirmedOn: confirmedOn(address, at) }]
      : [],
    history: history.flatMap((event) => eventOf(event, channel)),
    optOuts: history.flatMap((event) => optOutOf(event, channel)),
    holds: holds.map(({ reason, untilOn = null }) => ({
      reason,
      untilOn: untilOn === null ? null : dayFrom(untilOn),
    })),
    debts: debtsOf(line),
    listings: listingsOf(line),
    ...known({
      debtId: line.debt?.id,
      content: contentOf(line),
      authorisedChannels: line.authorisedChannels,
      isAuthorised: line.consumerAuthorised,
      callerId: line.callerId,
      dialing: line.metrics && {
        country: (address?.jurisdiction ?? 'BR').slice(0, 2),
        counted: countedIn(line.metrics),
        isAuthenticated: line.metrics.isAuthenticated ?? false,
      },
    }),
  }
}

/** Without what is undefined: it is not known, and so is not weighed. */
const known = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>

function contentOf({ content, locale, channel }: Line): ContactFacts['content'] {
  if (!content) return undefined
  const { text, mentionsDebt = false, findings = [] } = content
  if (text === undefined) return { mentionsDebt, findings }
  const audience = channel === 'voicemail' ? 'voicemail' : 'right_party'
  const found = check({ text, locale: locale === 'es' ? 'es' : 'pt-BR', audience })
  return { mentionsDebt, findings: [...findings, ...found.map(({ category }) => category)] }
}

function listingsOf({ lists = [], history = [], address }: Line): Listing[] {
  const [zone = 'UTC'] = zonesAt(packsInForce(), address?.jurisdiction ?? '')
  const named = lists.map(({ listId, registeredOn }) => ({ listId, since: dayFrom(registeredOn) }))
  const told = history
    .filter(({ kind }) => kind === 'list_registered')
    .flatMap(({ at, listId }) => {
      const since = dayAt(moment(at), zone)
      return (listId === undefined ? everyList() : [listId]).map((one) => ({ listId: one, since }))
    })
  return [...named, ...told]
}

const everyList = (): string[] =>
  [...packsInForce().values()]
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
  const [zone = 'UTC'] = zonesAt(packsInForce(), address.jurisdiction)
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
  const [zone = 'UTC'] = zonesAt(packsInForce(), address?.jurisdiction ?? '')
  const acknowledged = history
    .filter(({ kind }) => kind === 'debt_acknowledged' || kind === 'agreement_signed')
    .map(({ at }) => dayAt(moment(at), zone).toString())
    .concat(debt.interruptedOn ?? [])
    .filter((on) => on > dueDate)
    .sort()[0]
  const interruptedOn = acknowledged === undefined ? null : dayFrom(acknowledged)
  return [{ dueOn: dayFrom(dueDate), interruptedOn }]
}
