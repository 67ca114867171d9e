import { type Day, day } from '../../kit/dates.ts'
import {
  type Fit,
  fields,
  list,
  misfit,
  optional,
  type Reader,
  text,
  whole,
} from '../../kit/fields.ts'
import { placeOf } from '../../kit/places.ts'
import { type Channel, channels } from '../compliance/facts.ts'
import type { Packs } from '../compliance/pack.ts'
import type { Problem } from '../compliance/shape.ts'
import { type Week, week } from '../compliance/week.ts'

/** A channel that we may choose not to use: not the one by which people reach us. */
export type OwnChannel = Exclude<Channel, 'portal'>

/** Hours of an agency's own, in the customer's time; days that are not named are closed. */
export type OwnHours = {
  /** `ALL`, a country, a state, or a municipality by its IBGE code. */
  readonly place: string
  readonly channels: readonly OwnChannel[]
  /** As packs write it: `{ "mon-fri": "09:00-18:00" }`. */
  readonly days: Readonly<Record<string, string>>
}

/** A municipality by its IBGE code, `BR-SP-3550308`, and the name that addresses give it. */
export type Town = { readonly code: string; readonly city: string }

/** `on` is one day, `2026-12-24`, or a day of every year, `12-24`. */
export type ClosedDay = { readonly on: string; readonly name: string; readonly place: string }

/**
 * How much stricter than the law an agency works. There is no field here that could allow a contact
 * which the law refuses: each becomes a rule on top, and rules only ever refuse.
 */
export type Tightenings = {
  /** Municipalities with hours or days of their own here, known by the city of an address. */
  readonly towns: readonly Town[]
  readonly hours: readonly OwnHours[]
  readonly closedDays: readonly ClosedDay[]
  readonly channelsOff: readonly OwnChannel[]
  readonly callsPerDayMax: number | null
  readonly callsPerWeekMax: number | null
  readonly messagesPerDayMax: number | null
  readonly messagesPerWeekMax: number | null
  readonly contactsPerWeekMax: number | null
  readonly minutesBetweenCalls: number | null
  readonly daysAfterConversation: number | null
}

export const noTightening: Tightenings = {
  towns: [],
  hours: [],
  closedDays: [],
  channelsOff: [],
  callsPerDayMax: null,
  callsPerWeekMax: null,
  messagesPerDayMax: null,
  messagesPerWeekMax: null,
  contactsPerWeekMax: null,
  minutesBetweenCalls: null,
  daysAfterConversation: null,
}

/** Channels by which a person reaches us are always open. */
export const stoppable = channels.filter((one): one is OwnChannel => one !== 'portal')

/** Weeks are the last seven times 24 hours. */
export const readTightenings = (isPlace: (code: string) => boolean): Reader<Tightenings> =>
  fields({
    towns: optional(
      list(fields({ code: townCode, city: text(/^\S.{0,79}$/, 'write its name') })),
      [],
    ),
    hours: list(fields({ place: place(isPlace), channels: list(channel, 1), days: readDays })),
    closedDays: list(
      fields({ on: closedOn, name: text(/^\S.{0,79}$/, 'write its name'), place: place(isPlace) }),
    ),
    channelsOff: list(channel),
    callsPerDayMax: optional(whole(1, 50), null),
    callsPerWeekMax: optional(whole(1, 200), null),
    messagesPerDayMax: optional(whole(1, 50), null),
    messagesPerWeekMax: optional(whole(1, 200), null),
    contactsPerWeekMax: optional(whole(1, 400), null),
    minutesBetweenCalls: optional(whole(1, 10_080), null),
    daysAfterConversation: optional(whole(1, 365), null),
  })

/** A place that packs or maps know. */
export const isKnownPlace =
  (packs: Packs) =>
  (code: string): boolean =>
    packs.has(code) || placeOf(code) !== undefined

const place =
  (isPlace: (code: string) => boolean): Reader<string> =>
  (value, field) =>
    typeof value === 'string' && isPlace(value)
      ? { ok: true, value }
      : misfit(value, field, 'write ALL, or a place such as BR, BR-SP or BR-SP-3550308')

const townCode: Reader<string> = (value, field) =>
  typeof value === 'string' && /^BR-[A-Z]{2}-\d{7}$/.test(value) && placeOf(value)
    ? { ok: true, value }
    : misfit(value, field, 'write a state and seven digits, such as BR-SP-3550308')

const channel: Reader<OwnChannel> = (value, field) => {
  const found = stoppable.find((one) => one === value)
  return found
    ? { ok: true, value: found }
    : misfit(value, field, `write one of ${stoppable.join(', ')}`)
}

/** A day that exists, in that year or in a leap year. */
const closedOn: Reader<string> = (value, field) => {
  const found = typeof value === 'string' ? /^(?:(\d{4})-)?(\d\d)-(\d\d)$/.exec(value) : null
  const isThere = found !== null && exists(`${found[1] ?? '2024'}-${found[2]}-${found[3]}`)
  return isThere && typeof value === 'string'
    ? { ok: true, value }
    : misfit(value, field, 'write a day as 2026-12-24, or 12-24 for every year')
}

function exists(text: string): boolean {
  try {
    return day(text).toString() === text
  } catch {
    return false
  }
}

const readDays: Reader<Readonly<Record<string, string>>> = (value, field) => {
  const problems: Problem[] = []
  week(value, field, problems)
  const [first] = problems
  if (first) return misfit(value, first.at, `write ${first.remedy}`)
  return { ok: true, value: value as Readonly<Record<string, string>> } satisfies Fit<unknown>
}

/** The open spans of each day, Monday first. */
export const weekOf = ({ days }: OwnHours): Week => week(days, 'days', [])

/** The year of a day that does not come back; null: every year. */
export const yearOf = ({ on }: ClosedDay): number | null =>
  on.length === 10 ? Number(on.slice(0, 4)) : null

export const monthAndDay = ({ on }: ClosedDay): { month: number; day: number } => {
  const found: Day = day(on.length === 10 ? on : `2024-${on}`)
  return { month: found.month, day: found.day }
}
