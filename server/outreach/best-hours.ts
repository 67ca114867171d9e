import type { Moment } from '../../kit/dates.ts'

/** What one dialing of a number came to, as far as the number is concerned. */
export const reaches = [
  'right-party',
  'someone',
  'wrong-person',
  'machine',
  'silent',
  'busy',
  'gone',
] as const
export type Reached = (typeof reaches)[number]

export type Try = {
  readonly contactPointId: string
  readonly at: Moment
  readonly reached: Reached
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Two hours of the person's own day in which the right person answered, and how often. */
export type BestHours = {
  readonly fromHour: number
  readonly toHour: number
  /** The day of the week, once it shows in at least two answers; null before. */
  readonly weekday: (typeof weekdays)[number] | null
  readonly answered: number
  readonly tried: number
}

const bandHours = 2

/** The first hour of the band of two hours that a moment falls in, where the person is. */
export const bandOf = (at: Moment, zone: string): number => {
  const { hour } = at.toZonedDateTimeISO(zone)
  return hour - (hour % bandHours)
}

const weekdayOf = (at: Moment, zone: string) =>
  weekdays[at.toZonedDateTimeISO(zone).dayOfWeek - 1] ?? 'mon'

/**
 * When this person tends to answer: the band of hours with the best rate, one answer alone
 * counting for less than several. Nothing is guessed: without an answer there is no best hour.
 */
export function bestHours(tries: readonly Try[], zone: string): BestHours | null {
  const best = bestOf(tries, (at) => bandOf(at, zone))
  if (!best) return null
  const { key: fromHour, answered, tried } = best
  const day = bestOf(tries, (at) => weekdayOf(at, zone))
  const weekday = day && day.answered >= 2 && day.answered > day.ofAll / 2 ? day.key : null
  return { fromHour, toHour: fromHour + bandHours, weekday, answered, tried }
}

type Counted<Key> = {
  readonly key: Key
  readonly answered: number
  readonly tried: number
  readonly ofAll: number
}

function bestOf<Key extends string | number>(
  tries: readonly Try[],
  keyOf: (at: Moment) => Key,
): Counted<Key> | undefined {
  const isAnswer = ({ reached }: Try) => reached === 'right-party'
  const ofAll = tries.filter(isAnswer).length
  const keys = [...new Set(tries.filter(isAnswer).map(({ at }) => keyOf(at)))]
  const counted = keys.map((key) => {
    const here = tries.filter(({ at }) => keyOf(at) === key)
    return { key, answered: here.filter(isAnswer).length, tried: here.length, ofAll }
  })
  return counted.sort(inOrder)[0]
}

/** A rate that few tries pull to the middle; then more answers, then the earlier. */
const rate = ({ answered, tried }: Counted<unknown>): number => (answered + 0.5) / (tried + 2)

const inOrder = <Key extends string | number>(a: Counted<Key>, b: Counted<Key>): number =>
  rate(b) - rate(a) || b.answered - a.answered || (a.key < b.key ? -1 : 1)
