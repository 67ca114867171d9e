import { partsOfDay } from '../../api/profiles.ts'
import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type BestHours, weekdays } from '../outreach/best-hours.ts'
import { dayParts } from '../stops/preferred-hours.ts'
import { type Because, changedBy, type Override } from './because.ts'

/** Half-open. */
export type Span = { readonly from: Moment; readonly to: Moment }

export type When = Span & {
  readonly isNow: boolean
  readonly zone: string
  readonly because: readonly Because[]
}

type WhenFacts = {
  readonly bestHours: BestHours | null
  readonly windows: readonly Span[]
  readonly hasPreferredHours: boolean
  readonly zone: string
  readonly now: Moment
}

/** Hours of the person's own day. */
type Hours = { readonly from: number; readonly to: number; readonly weekday: string | null }

/**
 * The next lawful time to call: where somebody asked for a part of the day, there; else in the
 * hours in which the person tends to answer; else as soon as the law opens. Null while no window
 * is known.
 */
export function when(facts: WhenFacts, by: Override | undefined): When | null {
  const part = partsOfDay.find((one) => one === by?.choice)
  if (by && part) {
    const [from, to] = dayParts[part]
    const chosen = within(facts, { from, to, weekday: null })
    if (chosen) return at(facts, chosen, [changedBy(by)])
  }
  const { bestHours, hasPreferredHours } = facts
  const asked: Because[] = hasPreferredHours ? [{ reason: 'hours-asked', facts: {} }] : []
  const isHabit = bestHours !== null && bestHours.answered >= answersMin
  const answered = isHabit ? within(facts, hoursOf(bestHours)) : undefined
  if (answered && bestHours) return at(facts, answered, [...asked, answersAt(bestHours)])
  const [first] = facts.windows
  if (!first) return null
  return at(facts, first, asked.length > 0 ? asked : [{ reason: 'law-opens', facts: {} }])
}

/** One answer is no habit: nobody waits for a day because of it. */
const answersMin = 2

const hoursOf = ({ fromHour, toHour, weekday }: BestHours): Hours => ({
  from: fromHour,
  to: toHour,
  weekday,
})

const answersAt = ({ fromHour, toHour, weekday, answered, tried }: BestHours): Because => ({
  reason: 'answers-at',
  facts: { fromHour, toHour, weekday, answered, tried },
})

const at = ({ zone, now }: WhenFacts, span: Span, because: readonly Because[]): When => ({
  ...span,
  isNow: !isEarlier(now, span.from) && isEarlier(now, span.to),
  zone,
  because,
})

/** The first of the open hours that falls on these hours of the person's day. */
function within({ windows, zone }: WhenFacts, hours: Hours): Span | undefined {
  for (const window of windows) {
    const local = window.from.toZonedDateTimeISO(zone)
    const isDay = hours.weekday === null || weekdays[local.dayOfWeek - 1] === hours.weekday
    const atHour = (hour: number) =>
      (hour === 24
        ? local.startOfDay().add({ days: 1 })
        : local.startOfDay().with({ hour })
      ).toInstant()
    const from = later(window.from, atHour(hours.from))
    const to = earlier(window.to, atHour(hours.to))
    if (isDay && isEarlier(from, to)) return { from, to }
  }
  return undefined
}

const later = (a: Moment, b: Moment): Moment => (isEarlier(a, b) ? b : a)
const earlier = (a: Moment, b: Moment): Moment => (isEarlier(a, b) ? a : b)
