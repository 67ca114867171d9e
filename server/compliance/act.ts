import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { packsAt } from './applies.ts'
import { lastDay } from './debt-age.ts'
import type {
  Act,
  ActEvent,
  BlackoutRule,
  DeadlineRule,
  Duty,
  NoticeProofRule,
  PrerequisiteRule,
  Wait,
} from './duty.ts'
import type { ActorRole, Channel, DebtorKind, Profile } from './facts.ts'
import { holidayOn } from './holidays.ts'
import type { Pack, Packs } from './pack.ts'
import type { Basis } from './rule.ts'
import type { Words } from './words.ts'

/** An act that is no contact, and what it is judged by. */
export type ActFacts = {
  readonly act: Act
  readonly profile: Profile
  readonly debtorKind: DebtorKind
  readonly actorRole: ActorRole
  readonly sector: string | null
  /** Where the service is given, or where the person lives. */
  readonly jurisdiction: string
  readonly events: readonly {
    readonly kind: ActEvent
    readonly on: Day
    /** That it reached the person. */
    readonly isProven: boolean
    /** How a notice was sent; unknown is the one that needs most proof. */
    readonly channel?: Channel
  }[]
  /** The minute of the local day asked about; without it, some time of the day. */
  readonly minuteOfDay?: number
  readonly debt: { readonly dueOn: Day; readonly interruptedOn?: Day | null } | null
}

export type ActBlocker = {
  readonly ruleId: string
  readonly basis: Basis
  readonly reason: Words
  readonly place: string
  /** The first day on which this rule may let it be; null when something must happen first. */
  readonly from: Day | null
}

export type ActFindings = {
  readonly blockers: readonly ActBlocker[]
  /** The last day on which it is done in time, of the rule that is soonest. */
  readonly due: { readonly ruleId: string; readonly by: Day } | null
  readonly packVersions: Readonly<Record<string, string>>
}

/** May this be done on this day, and until when must it be done? */
export function decideAct(packs: Packs, facts: ActFacts, on: Day): ActFindings {
  const here = packsAt(packs, facts.jurisdiction)
  const said = dutiesFor(here, facts, on).flatMap(({ pack, duty }) => {
    const from = blockedUntil(duty, { facts, on, here })
    if (from === undefined) return []
    const isMissing = duty.kind === 'prerequisite' && from === null
    const reason = isMissing ? duty.missing : duty.message
    return [{ ruleId: duty.id, basis: duty.basis, reason, place: pack.id, from }]
  })
  return {
    blockers: said,
    due: soonest(here, facts, on),
    packVersions: Object.fromEntries(here.map(({ id, version }) => [id, version])),
  }
}

/** The first day on which nothing stands in the way; null when something must happen first. */
export function earliestDay(packs: Packs, facts: ActFacts, on: Day): Day | null {
  let day = on
  let asked = facts
  for (let step = 0; step < 100; step += 1) {
    const { blockers } = decideAct(packs, asked, day)
    if (blockers.length === 0) return day
    const froms = blockers.map(({ from }) => from)
    const last = latest(froms)
    if (last === null || !isAfter(last, day)) return last
    day = last
    asked = { ...facts, minuteOfDay: undefined }
  }
  return null
}

/** After how many years a place lets an act be done no more; null where nothing says. */
export function ageLimit(
  packs: Packs,
  facts: ActFacts,
  on: Day,
): { readonly ruleId: string; readonly years: number } | null {
  const duties = dutiesFor(packsAt(packs, facts.jurisdiction), facts, on)
  const limits = duties.flatMap(({ duty }) =>
    duty.kind === 'debt_age_of_act' ? [{ ruleId: duty.id, years: duty.years }] : [],
  )
  return limits.toSorted((a, b) => a.years - b.years)[0] ?? null
}

function dutiesFor(here: readonly Pack[], facts: ActFacts, on: Day) {
  const today = on.toString()
  const all = here.flatMap((pack) => (pack.duties ?? []).map((duty) => ({ pack, duty })))
  const applying = all.filter(({ duty }) => {
    const { scope, validity, profile } = duty
    const { from = '', to = '9999' } = validity
    return (
      'actions' in duty &&
      duty.actions.includes(facts.act) &&
      (scope.sectors?.includes(facts.sector ?? '') ?? true) &&
      (scope.actorRoles?.includes(facts.actorRole) ?? true) &&
      (scope.debtorKinds?.includes(facts.debtorKind) ?? true) &&
      (profile !== 'conservative' || facts.profile === 'conservative') &&
      from <= today &&
      today <= to
    )
  })
  const replaced = applying.flatMap(({ duty }) => duty.supersedes ?? [])
  return applying.filter(({ duty }) => !replaced.includes(duty.id))
}

type Asked = { readonly facts: ActFacts; readonly on: Day; readonly here: readonly Pack[] }

/** Undefined: nothing against it. Null: something must happen first. */
function blockedUntil(duty: Duty, asked: Asked): Day | null | undefined {
  switch (duty.kind) {
    case 'prerequisite':
      return waiting(duty, asked)
    case 'proof_of_notice':
      return unproven(duty, asked)
    case 'action_blackout':
      return closed(duty, asked)
    case 'debt_age_of_act': {
      const { debt } = asked.facts
      return debt && isAfter(asked.on, lastDay(debt, duty.years)) ? null : undefined
    }
    default:
      return undefined
  }
}

/** The longest wait of all; each counts from the first such event. */
function waiting(rule: PrerequisiteRule, asked: Asked): Day | null | undefined {
  const froms = rule.waits
    .map((wait) => ({ wait, from: freeFrom(wait, asked) }))
    .filter(({ wait, from }) => from !== null || !wait.isWhereKnown)
    .map(({ from }) => from)
  const last = latest(froms)
  return last === null || isBefore(asked.on, last) ? last : undefined
}

/** The latest of some days; null when one of them is not known, or when there are none. */
function latest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null)
  if (known.length < days.length) return null
  return known.reduce<Day | null>((last, day) => (last && !isAfter(day, last) ? last : day), null)
}

/** Every notice that was given is one that proves nothing. */
function unproven({ channels }: NoticeProofRule, { facts, on }: Asked): null | undefined {
  const notices = facts.events
    .filter(({ kind }) => kind === 'notice_delivered')
    .filter((notice) => !isAfter(notice.on, on))
  const counts = notices.some(
    ({ isProven, channel }) => isProven || (channel !== undefined && !channels.includes(channel)),
  )
  return notices.length === 0 || counts ? undefined : null
}

function freeFrom({ after, days, needsProof }: Wait, { facts, on }: Asked): Day | null {
  const overdue = { kind: 'became_overdue', on: facts.debt?.dueOn, isProven: true } as const
  const [first] = [...facts.events, overdue]
    .filter(({ kind }) => kind === after)
    .filter(({ isProven }) => isProven || !needsProof)
    .flatMap((event) => event.on ?? [])
    .filter((day) => !isAfter(day, on))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
  return first?.add({ days: days + 1 }) ?? null
}

function closed(rule: BlackoutRule, { facts, on, here }: Asked): Day | undefined {
  const isOpen = (day: Day): boolean => {
    const isHoliday = (one: Day) => holidayOn(here, one, facts.profile) !== undefined
    const eve = rule.isClosedOnHolidayEve && isHoliday(day.add({ days: 1 }))
    return (rule.hours[day.dayOfWeek - 1] ?? []).length > 0 && !isHoliday(day) && !eve
  }
  const minute = facts.minuteOfDay
  const hours = rule.hours[on.dayOfWeek - 1] ?? []
  const isNow =
    minute === undefined || hours.some(({ start, end }) => start <= minute && minute < end)
  if (isOpen(on) && isNow) return undefined
  const isLaterToday = minute !== undefined && hours.some(({ start }) => minute < start)
  let next = isNow || isLaterToday ? on : on.add({ days: 1 })
  for (let ahead = 0; ahead < 30 && !isOpen(next); ahead += 1) next = next.add({ days: 1 })
  return next
}

function soonest(here: readonly Pack[], facts: ActFacts, on: Day): ActFindings['due'] {
  const due = dutiesFor(here, facts, on).flatMap(({ duty }) => {
    if (duty.kind !== 'deadline') return []
    const trigger = facts.events.find(({ kind }) => kind === duty.after)
    return trigger ? [{ ruleId: duty.id, by: lastDayOf(duty, trigger.on, here, facts) }] : []
  })
  return due.reduce<ActFindings['due']>(
    (first, one) => (first === null || isBefore(one.by, first.by) ? one : first),
    null,
  )
}

/** Days to the end of February in a common year. */
const beforeMarch = 59

/**
 * Calendar days after the event's own; or business days, the first of them after the event. What is
 * owed after a year's end has its day in the calendar: 29 February moves it for nobody.
 */
function lastDayOf(
  rule: DeadlineRule,
  event: Day,
  here: readonly Pack[],
  { profile }: ActFacts,
): Day {
  if (rule.count === 'calendar') {
    const day = event.add({ days: rule.days })
    const isMoved = rule.after === 'year_ended' && day.inLeapYear && rule.days > beforeMarch
    return isMoved ? day.add({ days: 1 }) : day
  }
  let day = event
  for (let counted = 0; counted < rule.days; ) {
    day = day.add({ days: 1 })
    const isBusiness = day.dayOfWeek < 6 && holidayOn(here, day, profile) === undefined
    if (isBusiness) counted += 1
  }
  return day
}
