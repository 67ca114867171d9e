import { type Day, dayAt, type Moment } from '../../kit/dates.ts'
import { packsAt, rulesFor } from '../compliance/applies.ts'
import { decide } from '../compliance/decide.ts'
import type { ContactFacts, Profile } from '../compliance/facts.ts'
import type { Blocker } from '../compliance/findings.ts'
import type { Packs } from '../compliance/pack.ts'
import { whereabouts } from '../compliance/places.ts'

/** What contacts are judged by: packs, with an agency's own among them, and its profile. */
export type Judge = { readonly packs: Packs; readonly profile: Profile }

/** Somebody of the plan, and what a contact through their best number is judged by. */
export type Planned = {
  readonly debtorId: string
  readonly name: string
  readonly call: ContactFacts
  readonly message: ContactFacts
}

export const ways = ['call', 'message'] as const
export type Way = (typeof ways)[number]

/** Whole hours of the office's clock in which somebody may be contacted, and why not in others. */
type Open = {
  readonly hours: readonly number[]
  readonly why: ReadonlyMap<string, Blocker>
  /** As often as the limits of a day allow, if there is any hour for it. */
  readonly attempts: number
}

export type Compared = {
  readonly debtorId: string
  readonly name: string
  readonly before: Readonly<Record<Way, Open>>
  readonly after: Readonly<Record<Way, Open>>
}

/** Nobody is contacted at night anywhere: what is not looked at is closed. */
export const hoursLookedAt = Array.from({ length: 17 }, (_, index) => index + 6)

/** The same person on the same day by two laws. */
export function compared(
  person: Planned,
  by: { readonly before: Judge; readonly after: Judge },
  when: { readonly day: Day; readonly zone: string },
): Compared {
  const at = momentsOf(when)
  const by2 = (judge: Judge) => ({
    call: open(judge, person.call, at),
    message: open(judge, person.message, at),
  })
  const { debtorId, name } = person
  return { debtorId, name, before: by2(by.before), after: by2(by.after) }
}

const momentsOf = ({ day, zone }: { readonly day: Day; readonly zone: string }): Moment[] =>
  hoursLookedAt.map((hour) =>
    day
      .toZonedDateTime({ timeZone: zone, plainTime: `${String(hour).padStart(2, '0')}:00` })
      .toInstant(),
  )

function open({ packs, profile }: Judge, facts: ContactFacts, at: readonly Moment[]): Open {
  const why = new Map<string, Blocker>()
  const judged = { ...facts, profile }
  const hours = hoursLookedAt.filter((_, index) => {
    const moment = at[index]
    const { blockers } = moment ? decide(packs, judged, moment) : { blockers: [] }
    for (const blocker of blockers) if (!why.has(blocker.ruleId)) why.set(blocker.ruleId, blocker)
    return blockers.length === 0
  })
  const first = at[hoursLookedAt.indexOf(hours[0] ?? -1)]
  return { hours, why, attempts: first ? attemptsOn(packs, judged, first) : 0 }
}

/** The least of the day's limits at every place where the person may be. */
function attemptsOn(packs: Packs, facts: ContactFacts, at: Moment): number {
  const caps = whereabouts(packs, facts, at)
    .places.flatMap(({ jurisdiction, zone }) =>
      rulesFor(packsAt(packs, jurisdiction), facts, dayAt(at, zone).toString()),
    )
    .filter((rule) => rule.kind === 'frequency_cap')
    .filter(({ period, count }) => 'calendar' in period && count.includes('attempt'))
  return Math.min(...caps.map(({ max }) => max), hoursLookedAt.length)
}

export type Side = Readonly<
  Record<
    Way,
    { readonly people: number; readonly attempts: number; readonly byHour: readonly number[] }
  >
>

export type LawEffect = {
  readonly people: number
  readonly before: Side
  readonly after: Side
  /** By calls: nobody left for them, fewer hours, more hours, someone who was not there before. */
  readonly lost: number
  readonly fewer: number
  readonly more: number
  readonly gained: number
  /** The rules that make the difference, those that touch most people first. */
  readonly rules: readonly { readonly blocker: Blocker; readonly people: number }[]
  readonly examples: readonly Compared[]
}

/** What a change of law does to a day's people. */
export function lawEffect(all: readonly Compared[]): LawEffect {
  const kinds = Map.groupBy(all, change)
  const count = (kind: Change) => kinds.get(kind)?.length ?? 0
  const some = (kind: Change, most: number) => (kinds.get(kind) ?? []).slice(0, most)
  return {
    people: all.length,
    before: sideOf(all.map(({ before }) => before)),
    after: sideOf(all.map(({ after }) => after)),
    lost: count('lost'),
    fewer: count('fewer'),
    more: count('more'),
    gained: count('gained'),
    rules: rulesOf(all),
    examples: [...some('lost', 2), ...some('gained', 2), ...some('fewer', 2), ...some('more', 1)],
  }
}

type Change = 'lost' | 'gained' | 'fewer' | 'more' | 'same'

function change({ before, after }: Compared): Change {
  const hours = (side: Compared['before']) => side.call.hours.length + side.message.hours.length
  const [was, is] = [hours(before), hours(after)]
  const tries = (side: Compared['before']) => side.call.attempts + side.message.attempts
  if (was === is && tries(before) === tries(after)) return 'same'
  if (is === 0) return 'lost'
  if (was === 0) return 'gained'
  if (was !== is) return is < was ? 'fewer' : 'more'
  return tries(after) < tries(before) ? 'fewer' : 'more'
}

const sideOf = (sides: readonly Compared['before'][]): Side => ({
  call: count(sides.map(({ call }) => call)),
  message: count(sides.map(({ message }) => message)),
})

const count = (all: readonly Open[]) => ({
  people: all.filter(({ hours }) => hours.length > 0).length,
  attempts: all.reduce((sum, { attempts }) => sum + attempts, 0),
  byHour: hoursLookedAt.map((hour) => all.filter(({ hours }) => hours.includes(hour)).length),
})

/** Rules that refuse on one side and not on the other. */
function rulesOf(all: readonly Compared[]) {
  const found = new Map<string, { blocker: Blocker; people: number }>()
  for (const person of all) {
    for (const blocker of differing(person)) {
      const known = found.get(blocker.ruleId) ?? { blocker, people: 0 }
      found.set(blocker.ruleId, { blocker: known.blocker, people: known.people + 1 })
    }
  }
  return [...found.values()].sort((a, b) => b.people - a.people).slice(0, 20)
}

/** What refuses this person by one law only, each rule once. */
export function differing({ before, after }: Compared): Blocker[] {
  const found = ways.flatMap((way) => {
    const [was, is] = [before[way].why, after[way].why]
    return [
      ...[...is.values()].filter(({ ruleId }) => !was.has(ruleId)),
      ...[...was.values()].filter(({ ruleId }) => !is.has(ruleId)),
    ]
  })
  return found.filter(
    ({ ruleId }, index) => found.findIndex((one) => one.ruleId === ruleId) === index,
  )
}
