import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { type ActBlocker, type ActFacts, ageLimit, decideAct } from '../compliance/act.ts'
import { lastDay } from '../compliance/debt-age.ts'
import type { Act } from '../compliance/duty.ts'
import type { ActorRole, Channel, DebtorKind, Profile } from '../compliance/facts.ts'
import type { Packs } from '../compliance/pack.ts'
import { type OwnRuleName, ownRules } from './own-rules.ts'

/** What may follow from a debt besides contact. */
export const measureActs = [
  'negativate',
  'protest',
  'suspend_service',
  'terminate_contract',
  'sue',
] as const satisfies readonly Act[]
export type MeasureAct = (typeof measureActs)[number]

export type CaseItem = {
  readonly id: string
  readonly dueOn: Day
  readonly isOpen: boolean
  /** In an agreement that is open. */
  readonly isAgreed: boolean
  /** Marked as paid, double, somebody else's or disputed. */
  readonly isMarked: boolean
  readonly interruptedOn: Day | null
}

/** One contract of one person, and whatever an act about it is judged by. */
export type Case = {
  readonly debtorKind: DebtorKind
  readonly actorRole: ActorRole
  readonly profile: Profile
  readonly sector: string | null
  /** Every place where the person or the service may be; at least one. */
  readonly jurisdictions: readonly string[]
  /** Reasons of pauses in force. */
  readonly holds: readonly string[]
  readonly items: readonly CaseItem[]
  readonly suspendedOn: Day | null
}

/** A notice that arrived. */
export type Told = {
  readonly on: Day
  readonly isProven: boolean
  readonly channel?: Channel
}

export type Verdict = {
  /** Empty: it may be done on that day. */
  readonly blockers: readonly ActBlocker[]
  /** The first day on which nothing is against it; null when something must happen first. */
  readonly earliestOn: Day | null
  /** That day, if a notice were proven to have arrived on the day asked about. */
  readonly ifToldOn: Day | null
  /** The items that it would be about, and the day the oldest of them was due. */
  readonly itemIds: readonly string[]
  readonly dueOn: Day | null
  readonly packVersions: Readonly<Record<string, string>>
}

type Asked = { readonly packs: Packs; readonly about: Case; readonly act: MeasureAct }

/** May this be done on a day, and from when? Every place where the person may be must let it. */
export function verdict(asked: Asked, told: readonly Told[], on: Day): Verdict {
  const now = judged(asked, told, on)
  const earliestOn = earliest(asked, told, on)
  const ifTold = earliestOn ?? earliest(asked, [...told, { on, isProven: true }], on)
  return { ...now, earliestOn, ifToldOn: ifTold }
}

function earliest(asked: Asked, told: readonly Told[], on: Day): Day | null {
  let day = on
  for (let step = 0; step < 60; step += 1) {
    const { blockers } = judged(asked, told, day)
    if (blockers.length === 0) return day
    for (const { from } of blockers) {
      if (from === null) return null
      if (isAfter(from, day)) day = from
    }
  }
  return null
}

function judged(asked: Asked, told: readonly Told[], on: Day) {
  const { about, packs } = asked
  const { items, barred } = chosen(asked, on)
  const oldest = (items[0] ?? barred[0])?.dueOn ?? null
  const debt = oldest && { dueOn: oldest, interruptedOn: clockOf(asked, items[0] ?? barred[0]) }
  // No notice helps what is too old: the age alone is told.
  const isOnlyBarred = items.length === 0 && oldest !== null
  const heard = isOnlyBarred ? [{ on: oldest, isProven: true }] : told
  const events = eventsOf(about, heard)
  const places = about.jurisdictions.map((jurisdiction) =>
    decideAct(packs, { ...factsAt(asked, jurisdiction), events, debt }, on),
  )
  const law = distinct(places.flatMap(({ blockers }) => blockers))
  const owns = ownBlockers(
    asked,
    { told: heard, isMissing: law.some(({ from }) => from === null) },
    on,
  )
  return {
    blockers: [...law, ...owns],
    itemIds: items.map(({ id }) => id),
    dueOn: items[0]?.dueOn ?? null,
    packVersions: Object.assign({}, ...places.map(({ packVersions }) => packVersions)),
  }
}

const factsAt = ({ about, act }: Asked, jurisdiction: string): ActFacts => ({
  act,
  profile: about.profile,
  debtorKind: about.debtorKind,
  actorRole: about.actorRole,
  sector: about.sector,
  jurisdiction,
  events: [],
  debt: null,
})

/** A register counts from the day a debt was due, whatever interrupted it (CDC art. 43 §1). */
const clockOf = ({ act }: Asked, item: CaseItem | undefined): Day | null =>
  act === 'negativate' ? null : (item?.interruptedOn ?? null)

/** Overdue, open, in no agreement and not marked; apart those that are too old for this act. */
function chosen(asked: Asked, on: Day) {
  const usable = overdue(asked.about, on).filter(({ isAgreed, isMarked }) => !isAgreed && !isMarked)
  const years = asked.about.jurisdictions.flatMap(
    (jurisdiction) => ageLimit(asked.packs, factsAt(asked, jurisdiction), on)?.years ?? [],
  )
  const isInTime = (item: CaseItem) => {
    if (years.length === 0) return true
    const aged = { dueOn: item.dueOn, interruptedOn: clockOf(asked, item) }
    return !isAfter(on, lastDay(aged, Math.min(...years)))
  }
  return { items: usable.filter(isInTime), barred: usable.filter((item) => !isInTime(item)) }
}

/** The oldest first. */
const overdue = ({ items }: Case, on: Day): CaseItem[] =>
  items
    .filter(({ isOpen, dueOn }) => isOpen && isBefore(dueOn, on))
    .toSorted((a, b) => (isBefore(a.dueOn, b.dueOn) ? -1 : 1))

const eventsOf = ({ suspendedOn }: Case, told: readonly Told[]): ActFacts['events'] => [
  ...told.map((one) => ({ kind: 'notice_delivered', ...one }) as const),
  ...(suspendedOn ? [{ kind: 'service_suspended', on: suspendedOn, isProven: true } as const] : []),
]

const stoppingHolds = ['deceased', 'disputed', 'complaint', 'lawyer']
const toldActs: readonly MeasureAct[] = ['negativate', 'suspend_service', 'terminate_contract']

function ownBlockers(
  { about, act }: Asked,
  { told, isMissing }: { readonly told: readonly Told[]; readonly isMissing: boolean },
  on: Day,
): ActBlocker[] {
  const late = overdue(about, on)
  const free = late.filter(({ isAgreed }) => !isAgreed)
  const isTold = told.some((one) => !isAfter(one.on, on))
  const broken: (OwnRuleName | false)[] = [
    late.length === 0 && 'nothing-overdue',
    late.length > 0 && free.length === 0 && 'agreed',
    free.length > 0 && free.every(({ isMarked }) => isMarked) && 'marked',
    about.holds.some((hold) => stoppingHolds.includes(hold)) && 'held',
    toldActs.includes(act) && !isTold && !isMissing && 'untold',
  ]
  return broken.flatMap((name) =>
    name === false ? [] : [{ ...ownRules[name], place: 'ALL', from: null }],
  )
}

/** The same rule of the same place is said once, with its latest day. */
function distinct(blockers: readonly ActBlocker[]): ActBlocker[] {
  const byRule = new Map<string, ActBlocker>()
  for (const one of blockers) {
    const known = byRule.get(one.ruleId)
    const isLater = !known || one.from === null || (known.from && isAfter(one.from, known.from))
    if (isLater) byRule.set(one.ruleId, one)
  }
  return [...byRule.values()]
}
