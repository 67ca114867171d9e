import {
  type Channel,
  collectingPurposes,
  type Purpose,
  proactivePurposes,
  textChannels,
  voiceChannels,
} from '../compliance/facts.ts'
import type { Holiday } from '../compliance/holidays.ts'
import { ownId, type Pack, type Packs } from '../compliance/pack.ts'
import type { CapRule, Rule } from '../compliance/rule.ts'
import type { Week } from '../compliance/week.ts'
import type { Words } from '../compliance/words.ts'
import * as words from './own-words.ts'
import {
  type ClosedDay,
  monthAndDay,
  stoppable,
  type Tightenings,
  weekOf,
  yearOf,
} from './tightening.ts'

/** An agency's own law: the version says when it was decided, and by whom. */
export type OwnLaw = {
  readonly version: number
  readonly tightenings: Tightenings
  /** The day of the decision. */
  readonly decidedOn: string
}

/** The packs of the program with the agency's own beside each place that it speaks of. */
export const withOwn = (packs: Packs, law: OwnLaw): Packs =>
  new Map([...packs, ...ownPacks(law).map((pack) => [pack.id, pack] as const)])

/**
 * An agency's tightenings as packs, one a place. Their rules supersede none, so that whatever they
 * say, no contact is allowed that was not allowed before.
 */
export function ownPacks({ version, tightenings, decidedOn }: OwnLaw): Pack[] {
  const places = [
    'ALL',
    ...tightenings.hours.map(({ place }) => place),
    ...tightenings.closedDays.map(({ place }) => place),
  ]
  return [...new Set(places)]
    .map((place): Pack => {
      const closed = tightenings.closedDays.filter((day) => day.place === place)
      const everywhere = place === 'ALL' ? rulesEverywhere(tightenings) : []
      return {
        id: ownId(place),
        version: String(version),
        publishedOn: decidedOn,
        reviewBy: '9999-12-31',
        title: place,
        holidays: [],
        rules: [
          ...hoursAt(place, tightenings),
          ...(closed.length > 0 ? [closedDays(place, closed)] : []),
          ...everywhere,
        ],
        openQuestions: [],
      }
    })
    .filter(({ rules }) => rules.length > 0)
}

const base = (id: string, message: Words) =>
  ({ id, basis: 'agency_policy', validity: {}, citations: [], message }) as const

const hoursAt = (place: string, { hours }: Tightenings): Rule[] =>
  hours.flatMap((one, index): Rule[] =>
    one.place !== place
      ? []
      : [
          {
            ...base(`OWN-HOURS-${index + 1}`, words.hoursWords),
            kind: 'contact_window',
            scope: { channels: one.channels, purposes: proactivePurposes },
            hours: weekOf(one),
            holidays: 'as_normal',
          },
        ],
  )

/** Whole days of the agency's own; the holidays of the place are its law's matter. */
const closedDays = (place: string, closed: readonly ClosedDay[]): Rule => ({
  ...base(place === 'ALL' ? 'OWN-CLOSED-DAYS' : `OWN-CLOSED-DAYS-${place}`, words.closedDayWords),
  kind: 'contact_window',
  scope: { channels: stoppable, purposes: proactivePurposes },
  hours: always,
  holidays: 'as_normal',
  closedOn: closed.map(holidayOf),
})

const always: Week = Array.from({ length: 7 }, () => [{ start: 0, end: 24 * 60 }])
const never: Week = Array.from({ length: 7 }, () => [])

function holidayOf(closed: ClosedDay): Holiday {
  const year = yearOf(closed)
  return {
    name: closed.name,
    level: 'municipal',
    on: { kind: 'date', ...monthAndDay(closed) },
    ...(year === null ? {} : { sinceYear: year, untilYear: year }),
  }
}

/** What the person asked for, a call at a time, is not counted as one that we chose. */
const chosen: readonly Purpose[] = ['collection', 'renegotiation_offer', 'identity_check']
const texts: readonly Channel[] = textChannels
const voices: readonly Channel[] = voiceChannels
const all: readonly Channel[] = [...voices, ...texts, 'email']
const day = { calendar: 'day' } as const
const week = { rollingDays: 7 } as const

function rulesEverywhere(own: Tightenings): Rule[] {
  return [
    ...off(own.channelsOff),
    ...cap('OWN-CALLS-DAY', own.callsPerDayMax, voices, 'calls-day', day),
    ...cap('OWN-CALLS-WEEK', own.callsPerWeekMax, voices, 'calls-week', week),
    ...cap('OWN-MESSAGES-DAY', own.messagesPerDayMax, texts, 'messages-day', day),
    ...cap('OWN-MESSAGES-WEEK', own.messagesPerWeekMax, texts, 'messages-week', week),
    ...cap('OWN-CONTACTS-WEEK', own.contactsPerWeekMax, all, 'contacts-week', week),
    ...gap(own.minutesBetweenCalls),
    ...rest(own.daysAfterConversation),
  ]
}

const off = (channels: readonly Channel[]): Rule[] =>
  channels.length === 0
    ? []
    : [
        {
          ...base('OWN-CHANNELS-OFF', words.channelOffWords),
          kind: 'contact_window',
          scope: { channels, purposes: proactivePurposes },
          hours: never,
          holidays: 'as_normal',
        },
      ]

const cap = (
  id: string,
  max: number | null,
  channels: readonly Channel[],
  what: Parameters<typeof words.capWords>[1],
  period: CapRule['period'],
): Rule[] =>
  max === null
    ? []
    : [
        {
          ...base(id, words.capWords(max, what)),
          kind: 'frequency_cap',
          scope: { channels, purposes: collectingPurposes },
          max,
          count: ['attempt'],
          countChannels: channels,
          by: 'debtor',
          period,
        },
      ]

const gap = (minutes: number | null): Rule[] =>
  minutes === null
    ? []
    : [
        {
          ...base('OWN-GAP', words.gapWords(minutes)),
          kind: 'minimum_gap',
          scope: { channels: voices, purposes: chosen },
          minutes,
          count: ['attempt'],
          countChannels: voices,
          by: 'debtor',
        },
      ]

const rest = (days: number | null): Rule[] =>
  days === null
    ? []
    : [
        {
          ...base('OWN-REST', words.restWords(days)),
          kind: 'cooldown',
          scope: { channels: all, purposes: chosen },
          after: 'conversation',
          days,
          by: 'debtor',
        },
      ]
