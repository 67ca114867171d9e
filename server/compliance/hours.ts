import { type Day, dayAt, isEarlier, type Moment } from '../../kit/dates.ts'
import { packsAt, rulesFor } from './applies.ts'
import { decide, nextAllowedAt } from './decide.ts'
import type { ContactFacts } from './facts.ts'
import type { Packs } from './pack.ts'
import { type Place, whereabouts } from './places.ts'
import type { WindowRule } from './rule.ts'
import { type Interval, openOn } from './windows.ts'

/** Only when and where: without what has happened, which may be otherwise by then. */
export const withoutHistory = (facts: ContactFacts): ContactFacts => ({
  ...facts,
  history: [],
  optOuts: [],
  holds: [],
  debts: [],
})

/** The first moment from `at` on at which the hours are open everywhere; null: none is known. */
export const nextOpenHours = (packs: Packs, facts: ContactFacts, at: Moment): Moment | null =>
  nextAllowedAt(packs, withoutHistory(facts), at)

export const areHoursOpen = (packs: Packs, facts: ContactFacts, at: Moment): boolean =>
  decide(packs, withoutHistory(facts), at).blockers.length === 0

/**
 * The hours of a day in which every place is open, in the order of the day. The day is that of
 * `zone`; empty when the whole day is closed or somewhere is not known.
 */
export function openHours(
  packs: Packs,
  facts: ContactFacts,
  day: Day,
  zone: string,
): readonly Interval[] {
  const start = day.toZonedDateTime(zone).toInstant()
  const end = day.add({ days: 1 }).toZonedDateTime(zone).toInstant()
  const { places, isComplete } = whereabouts(packs, facts, start)
  if (!isComplete) return []
  return places.reduce<readonly Interval[]>(
    (open, place) => hoursOfPlace(packs, facts, place, { start, end }).reduce(common, open),
    [{ start, end }],
  )
}

/** One list of open hours for each rule about hours there. */
function hoursOfPlace(
  packs: Packs,
  facts: ContactFacts,
  { jurisdiction, zone }: Place,
  within: Interval,
): Interval[][] {
  const first = dayAt(within.start, zone)
  const days = [first, first.add({ days: 1 })]
  const here = packsAt(packs, jurisdiction)
  return rulesFor(here, facts, first.toString())
    .filter((rule): rule is WindowRule => rule.kind === 'contact_window')
    .filter(({ effect }) => effect !== 'warn')
    .map((rule) =>
      days.flatMap((day) => openOn(rule, day, { zone, packs: here, profile: facts.profile })),
    )
}

/** What two lists of hours share. */
const common = (some: readonly Interval[], others: readonly Interval[]): readonly Interval[] =>
  some.flatMap((one) =>
    others.flatMap((other) => {
      const start = isEarlier(one.start, other.start) ? other.start : one.start
      const end = isEarlier(one.end, other.end) ? one.end : other.end
      return isEarlier(start, end) ? [{ start, end }] : []
    }),
  )
