import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type Channel, type ContactEvent, type EventKind, familyOf } from './facts.ts'
import type { CapRule, CountedBy, GapRule, Scope, SpreadRule } from './pack.ts'
import { blocked, type Situation, type Verdict } from './verdict.ts'

type Counting = {
  readonly scope: Scope
  readonly by: CountedBy
  readonly count: readonly EventKind[]
  readonly countChannels?: readonly Channel[]
}

/** No more than so many in the last days, or in the calendar's day, week or month. */
export function frequencyCap(rule: CapRule, situation: Situation): Verdict | undefined {
  const { period, max } = rule
  const counted = countedEvents(rule, situation)
  if (counted.length < max) return undefined
  if ('calendar' in period) {
    const { start, end } = calendarPeriod(period.calendar, situation)
    const within = counted.filter(({ at }) => !isEarlier(at, start))
    return within.length >= max ? blocked(end) : undefined
  }
  const length = { hours: period.rollingDays * 24 }
  const start = situation.at.subtract(length)
  const within = counted.filter(({ at }) => isEarlier(start, at))
  const makesRoom = within.at(-max) // when it has aged out, one less than the most is left
  return makesRoom ? blocked(makesRoom.at.add(length)) : undefined
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
    .filter((event) => by !== 'channel' || familyOf(event.channel) === familyOf(facts.channel))
    .filter(({ contactPointId }) => {
      return (
        by !== 'contact_point' || (contactPointId ?? facts.contactPointId) === facts.contactPointId
      )
    })
    .sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds)
}

/** The local day, week (from Monday) or month that the moment is in; the end is outside. */
function calendarPeriod(
  unit: 'day' | 'week' | 'month',
  { day: today, zone = 'UTC' }: Situation,
): { readonly start: Moment; readonly end: Moment } {
  const first = {
    day: today,
    week: today.subtract({ days: today.dayOfWeek - 1 }),
    month: today.with({ day: 1 }),
  }[unit]
  const next = first.add({ day: { days: 1 }, week: { days: 7 }, month: { months: 1 } }[unit])
  return {
    start: first.toZonedDateTime(zone).toInstant(),
    end: next.toZonedDateTime(zone).toInstant(),
  }
}
