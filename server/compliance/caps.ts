import { type Day, dayAt, isEarlier, type Moment } from '../../kit/dates.ts'
import { type Channel, type ContactEvent, type EventKind, familyOf } from './facts.ts'
import type { Pack } from './pack.ts'
import { remembered } from './remembered.ts'
import type { CapRule, CountedBy, GapRule, Scope, SpreadRule } from './rule.ts'
import { blocked, type Situation, type Verdict } from './verdict.ts'

type Counting = {
  readonly scope: Scope
  readonly by: CountedBy
  readonly count: readonly EventKind[]
  readonly countChannels?: readonly Channel[]
}

/** No more than so many in a period, and so many days from one to the next. */
export function frequencyCap(rule: CapRule, situation: Situation): Verdict | undefined {
  const { period, max, alsoRollingDays, daysApart } = rule
  const counted = countedEvents(rule, situation)
  if (counted.length < max && daysApart === undefined) return undefined
  const ends = [
    'calendar' in period
      ? fullUntil(counted, max, calendarPeriod(period.calendar, situation))
      : fullFor(counted, max, period.rollingDays, situation),
    alsoRollingDays === undefined ? undefined : fullFor(counted, max, alsoRollingDays, situation),
    daysApart === undefined ? undefined : restUntil(counted, daysApart, situation),
  ].filter((end) => end !== undefined)
  const last = ends.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds).at(-1)
  return last && blocked(last)
}

type Period = { readonly start: Moment; readonly end: Moment }

const fullUntil = (counted: readonly ContactEvent[], max: number, { start, end }: Period) =>
  counted.filter(({ at }) => !isEarlier(at, start)).length >= max ? end : undefined

function fullFor(counted: readonly ContactEvent[], max: number, days: number, { at }: Situation) {
  const length = { hours: days * 24 }
  const within = counted.filter((event) => isEarlier(at.subtract(length), event.at))
  return within.at(-max)?.at.add(length) // when it has aged out, one less than the most is left
}

function restUntil(
  counted: readonly ContactEvent[],
  daysApart: number,
  { at, zone = 'UTC' }: Situation,
): Moment | undefined {
  const last = counted.at(-1)
  if (!last) return undefined
  const next = dayAt(last.at, zone).add({ days: daysApart })
  const until = next.toZonedDateTime(zone).toInstant()
  return isEarlier(at, until) ? until : undefined
}

/** So many minutes between one and the next; the minute itself is far enough. */
export function minimumGap(rule: GapRule, situation: Situation): Verdict | undefined {
  const last = countedEvents(rule, situation).at(-1)
  const until = last?.at.add({ minutes: rule.minutes })
  return until && isEarlier(situation.at, until) ? blocked(until) : undefined
}

/** Once there was contact in a week, the week stays with the channels of that contact. */
export function channelSpread(rule: SpreadRule, situation: Situation): Verdict | undefined {
  const contacts = countedEvents({ scope: rule.scope, by: 'debtor', count: rule.after }, situation)
  if (contacts.length === 0) return undefined
  const { start, end } = calendarPeriod('week', situation)
  const within = contacts.filter(({ at }) => !isEarlier(at, start))
  const used = [...new Set(within.map(({ channel }) => familyOf(channel)))].slice(0, rule.max)
  const isOther = !used.includes(familyOf(situation.facts.channel))
  return used.length >= rule.max && isOther ? blocked(end) : undefined
}

/** What happened before the moment and is counted together, the oldest first. */
export function countedEvents(counting: Counting, { facts, at }: Situation): ContactEvent[] {
  const { scope, by, count, countChannels } = counting
  return facts.history
    .filter((event) => !isEarlier(at, event.at))
    .filter(({ kind }) => count.includes(kind))
    .filter(({ channel }) => !countChannels || countChannels.includes(channel))
    .filter(({ purpose }) => !purpose || !scope.purposes || scope.purposes.includes(purpose))
    .filter(({ debtId }) => by !== 'debt' || (debtId ?? facts.debtId) === facts.debtId)
    .filter((event) => by !== 'channel' || familyOf(event.channel) === familyOf(facts.channel))
    .filter(({ contactPointId }) => {
      return (
        by !== 'contact_point' || (contactPointId ?? facts.contactPointId) === facts.contactPointId
      )
    })
    .sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds)
}

/** The local day, week (from Monday) or month that the moment is in; the end is outside. */
const calendarPeriod = (unit: Unit, { day, zone = 'UTC', packs }: Situation): Period =>
  periodOnce(packs, `${unit} ${day.toString()} ${zone}`, () => {
    const first = firstOf[unit](day)
    return {
      start: first.toZonedDateTime(zone).toInstant(),
      end: first.add(lengths[unit]).toZonedDateTime(zone).toInstant(),
    }
  })

const periodOnce = remembered<readonly Pack[], Period>()

type Unit = 'day' | 'week' | 'month'
const lengths = { day: { days: 1 }, week: { days: 7 }, month: { months: 1 } } as const
const firstOf: Readonly<Record<Unit, (day: Day) => Day>> = {
  day: (day) => day,
  week: (day) => day.subtract({ days: day.dayOfWeek - 1 }),
  month: (day) => day.with({ day: 1 }),
}
