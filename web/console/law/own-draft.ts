import type { Static } from 'typebox'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { listLawVersions, Tightenings as Shape } from '../../../api/law.ts'

export type Version = ReplyOf<typeof listLawVersions>['items'][number]

export type Draft = Pick<Version, 'profile' | 'tightenings'> & { readonly basedOn: number }

export type Tightenings = Static<typeof Shape>
export type OwnHours = Tightenings['hours'][number]
export type ClosedDay = Tightenings['closedDays'][number]
export type OwnChannel = OwnHours['channels'][number]

export const numbers = [
  'callsPerDayMax',
  'callsPerWeekMax',
  'messagesPerDayMax',
  'messagesPerWeekMax',
  'contactsPerWeekMax',
  'minutesBetweenCalls',
  'daysAfterConversation',
] as const

/** How far a number may go; the server says where the law is stricter already. */
export const mosts: Readonly<Record<(typeof numbers)[number], number>> = {
  callsPerDayMax: 50,
  callsPerWeekMax: 200,
  messagesPerDayMax: 50,
  messagesPerWeekMax: 200,
  contactsPerWeekMax: 400,
  minutesBetweenCalls: 10_080,
  daysAfterConversation: 365,
}

/** The rows of days that the form shows; other ways of writing a week are kept as they came. */
export const dayRows = ['mon-fri', 'sat', 'sun'] as const
export type DayRow = (typeof dayRows)[number]

export const isSimple = ({ days }: OwnHours): boolean =>
  Object.entries(days).every(
    ([name, hours]) => dayRows.some((row) => row === name) && !hours.includes(','),
  )

/** `08:00-18:00` → its two ends; nothing while closed. */
export function ends(days: OwnHours['days'], row: DayRow): readonly [from: string, to: string] {
  const [from = '', to = ''] = (days[row] ?? '').split('-')
  return [from, to]
}

/** A row with one of its ends typed; without both, the day is closed. */
export function withEnds(
  days: OwnHours['days'],
  row: DayRow,
  [from, to]: readonly [string, string],
): OwnHours['days'] {
  const { [row]: _old, ...rest } = days
  return from === '' && to === '' ? rest : { ...rest, [row]: `${from}-${to}` }
}

/** Whether every hour has both its ends, in order, and every day its date and name. */
export const isWhole = ({ hours, closedDays, towns }: Tightenings): boolean =>
  hours.every(
    ({ days, channels }) => channels.length > 0 && Object.values(days).every(hasBothEnds),
  ) &&
  closedDays.every(({ on, name }) => /^(\d{4}-)?\d{2}-\d{2}$/.test(on) && name.trim() !== '') &&
  towns.every(({ code, city }) => /^BR-[A-Z]{2}-\d{7}$/.test(code) && city.trim() !== '')

const hasBothEnds = (hours: string): boolean =>
  hours.split(', ').every((span) => /^\d\d:\d\d-\d\d:\d\d$/.test(span))

/** States by the first two figures of their municipalities' codes, as IBGE numbers them. */
const states: Readonly<Record<string, string>> = {
  11: 'RO',
  12: 'AC',
  13: 'AM',
  14: 'RR',
  15: 'PA',
  16: 'AP',
  17: 'TO',
  21: 'MA',
  22: 'PI',
  23: 'CE',
  24: 'RN',
  25: 'PB',
  26: 'PE',
  27: 'AL',
  28: 'SE',
  29: 'BA',
  31: 'MG',
  32: 'ES',
  33: 'RJ',
  35: 'SP',
  41: 'PR',
  42: 'SC',
  43: 'RS',
  50: 'MS',
  51: 'MT',
  52: 'GO',
  53: 'DF',
}

/** `3550308` → `BR-SP-3550308`; nothing while it is no code of a Brazilian municipality. */
export function townCode(digits: string): string | undefined {
  const state = states[digits.slice(0, 2)]
  return state && /^\d{7}$/.test(digits) ? `BR-${state}-${digits}` : undefined
}
