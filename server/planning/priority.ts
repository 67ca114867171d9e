import { type Day, dayAt, daysBetween, isAfter, isEarlier, type Moment } from '../../kit/dates.ts'
import { type Decision, no, type RefusalFact, yes } from '../../kit/decision.ts'
import { type Cents, toWire, zero } from '../../kit/money.ts'

/** What is known of a person and one portfolio when the day is planned, or a row is asked about. */
export type WorkFacts = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly balance: Cents
  /** The oldest open item's day. */
  readonly oldestDueOn: Day
  readonly phone: 'confirmed' | 'untested' | 'failing' | 'none'
  readonly isOptedOut: boolean
  readonly isDeceased: boolean
  readonly isHeld: boolean
  /** Every open item is too old to be asked for. */
  readonly isTimeBarred: boolean
  readonly callbackAt: Moment | null
  /** From the last outcome: before that, calling again makes no sense. */
  readonly notBefore: Moment | null
  /** The day of the promise that still waits for its money. */
  readonly promiseDueOn: Day | null
  /** Of an open agreement: the day of its first unpaid instalment, and of a call to save it. */
  readonly agreement: { readonly nextDueOn: Day; readonly rescueUntilOn: Day | null } | null
  readonly hasBrokenAgreement: boolean
  readonly lastAttemptOn: Day | null
  readonly hasTalked: boolean
  readonly attemptsToday: number
  /** All is known that a good call needs. */
  readonly isComplete: boolean
  /** Booked from today on, or missed not long ago; followed once somebody talked about it. */
  readonly visit: {
    readonly state: 'booked' | 'missed'
    readonly at: Moment
    readonly isFollowed: boolean
  } | null
  readonly cheque: 'on-its-way' | 'came-back' | null
}

/** Points are a policy: they say what an office finds worth doing first. */
export type PriorityPolicy = {
  readonly attemptsPerDayMax: number
  readonly reminderDays: number
  readonly points: Readonly<Record<Reason, number>>
}

export type Reason =
  | 'callback-due'
  | 'callback-today'
  | 'agreement-rescue'
  | 'instalment-late'
  | 'instalment-reminder'
  | 'promise-due'
  | 'visit-reminder'
  | 'visit-missed'
  | 'cheque-came-back'
  | 'broken-agreement'
  | 'days-late'
  | 'balance'
  | 'never-contacted'
  | 'good-number'
  | 'new-number'
  | 'rested'
  | 'complete-case'

/** Why somebody is where they are on the list; the points add up to the score. */
export type Because = {
  readonly reason: Reason
  readonly points: number
  readonly facts: Readonly<Record<string, RefusalFact>>
}

export type Priority = { readonly score: number; readonly reasons: readonly Because[] }

/** What keeps somebody off today's list, the gravest first. */
export type OffTheList =
  | 'nothing-owed'
  | 'deceased'
  | 'opted-out'
  | 'on-hold'
  | 'time-barred'
  | 'no-phone'
  | 'agreement-in-order'
  | 'attempts-of-today-made'
  | 'callback-later'
  | 'promise-waiting'
  | 'visit-waiting'
  | 'cheque-on-its-way'
  | 'too-soon'

export const defaultPriority: PriorityPolicy = {
  attemptsPerDayMax: 3,
  reminderDays: 3,
  points: {
    'callback-due': 1000,
    'agreement-rescue': 900,
    'instalment-late': 800,
    'visit-reminder': 700,
    'callback-today': 600,
    'promise-due': 500,
    'cheque-came-back': 450,
    'visit-missed': 400,
    'instalment-reminder': 300,
    'broken-agreement': 200,
    'never-contacted': 150,
    balance: 150,
    'days-late': 100,
    'good-number': 100,
    'new-number': 40,
    rested: 50,
    'complete-case': 60,
  },
}

/** The moment, and the zone that the office keeps its days in. */
export type When = { readonly now: Moment; readonly zone: string }

/** How soon somebody is to be called and why, or what keeps the person off the list. */
export function priority(
  facts: WorkFacts,
  policy: PriorityPolicy,
  when: When,
): Decision<Priority, OffTheList> {
  const off = keptOff(facts, policy, when)
  if (off) return no(off)
  const reasons = sharesOf(facts, policy, when).flatMap(([reason, share, more = {}]): Because[] => {
    const points = Math.round(policy.points[reason] * share)
    return points === 0 ? [] : [{ reason, points, facts: more }]
  })
  reasons.sort((a, b) => b.points - a.points || byText(a.reason, b.reason))
  return yes({ score: reasons.reduce((sum, { points }) => sum + points, 0), reasons })
}

type Ranked = { readonly facts: WorkFacts; readonly priority: Priority }

/** The order of the list: the same people always come in the same order. */
export function inOrder(a: Ranked, b: Ranked): number {
  const byScore = b.priority.score - a.priority.score
  const byBalance = Number(b.facts.balance - a.facts.balance)
  const byAge = daysBetween(b.facts.oldestDueOn, a.facts.oldestDueOn)
  return byScore || byBalance || byAge || byText(keyOf(a), keyOf(b))
}

const keyOf = ({ facts }: Ranked): string => `${facts.debtorId} ${facts.portfolioId}`
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function keptOff(
  facts: WorkFacts,
  { attemptsPerDayMax, reminderDays }: PriorityPolicy,
  when: When,
): OffTheList | undefined {
  const { now, zone } = when
  const { agreement, callbackAt, promiseDueOn, notBefore } = facts
  const today = dayAt(now, zone)
  if (facts.balance <= zero) return 'nothing-owed'
  if (facts.isDeceased) return 'deceased'
  if (facts.isOptedOut) return 'opted-out'
  if (facts.isHeld) return 'on-hold'
  if (facts.isTimeBarred) return 'time-barred'
  if (facts.phone === 'none') return 'no-phone'
  if (facts.attemptsToday >= attemptsPerDayMax) return 'attempts-of-today-made'
  if (callbackAt) return isAfter(dayAt(callbackAt, zone), today) ? 'callback-later' : undefined
  if (facts.cheque === 'on-its-way') return 'cheque-on-its-way'
  const { visit } = facts
  if (visit?.state === 'booked') return isToBeReminded(visit, when) ? undefined : 'visit-waiting'
  if (agreement) {
    return daysBetween(today, agreement.nextDueOn) > reminderDays ? 'agreement-in-order' : undefined
  }
  if (promiseDueOn && isAfter(promiseDueOn, today)) return 'promise-waiting'
  return notBefore && isEarlier(now, notBefore) ? 'too-soon' : undefined
}

/** From the day before it, until its hour or until somebody talked about it (E2.3). */
function isToBeReminded({ at, isFollowed }: NonNullable<WorkFacts['visit']>, { now, zone }: When) {
  const isNear = daysBetween(dayAt(now, zone), dayAt(at, zone)) <= 1
  return isNear && !isFollowed && isEarlier(now, at)
}

type Share = readonly [reason: Reason, share: number, facts?: Because['facts']]

/** How much of each reason's points a person has, from none (0) to all (1). */
function sharesOf(facts: WorkFacts, policy: PriorityPolicy, { now, zone }: When): Share[] {
  const today = dayAt(now, zone)
  const daysLate = Math.max(0, daysBetween(facts.oldestDueOn, today))
  return [
    ...ofCallback(facts, now),
    ...ofAgreement(facts, policy, today),
    ...ofVisit(facts, { now, zone }),
    ['cheque-came-back', facts.cheque === 'came-back' ? 1 : 0],
    ['never-contacted', facts.hasTalked ? 0 : 1],
    ['days-late', freshness(daysLate), { days: daysLate }],
    ['balance', size(facts.balance), { cents: toWire(facts.balance) }],
    ['good-number', facts.phone === 'confirmed' ? 1 : 0],
    ['new-number', facts.phone === 'untested' ? 1 : 0],
    ...ofRest(facts, today),
    ['complete-case', facts.isComplete ? 1 : 0],
  ]
}

function ofCallback({ callbackAt }: WorkFacts, now: Moment): Share[] {
  if (!callbackAt) return []
  const reason = isEarlier(now, callbackAt) ? 'callback-today' : 'callback-due'
  return [[reason, 1, { at: callbackAt.toString() }]]
}

/** A booked one is reminded of; a missed one gets a friendly call, once. */
function ofVisit({ visit }: WorkFacts, when: When): Share[] {
  if (!visit) return []
  const at = { at: visit.at.toString() }
  if (visit.state === 'booked') return [['visit-reminder', Number(isToBeReminded(visit, when)), at]]
  return [['visit-missed', visit.isFollowed ? 0 : 1, at]]
}

/** An agreement is looked after before anything new is begun (A5.6, A5.7). */
function ofAgreement(facts: WorkFacts, policy: PriorityPolicy, today: Day): Share[] {
  const { agreement, promiseDueOn, hasBrokenAgreement } = facts
  if (agreement) {
    const { rescueUntilOn } = agreement
    if (rescueUntilOn) return [['agreement-rescue', 1, { on: rescueUntilOn.toString() }]]
    const days = daysBetween(agreement.nextDueOn, today)
    if (days > 0) return [['instalment-late', 1, { days }]]
    return -days <= policy.reminderDays ? [['instalment-reminder', 1, { days: -days }]] : []
  }
  const isDue = promiseDueOn !== null && !isAfter(promiseDueOn, today)
  return [
    ['promise-due', isDue ? 1 : 0, { on: promiseDueOn?.toString() ?? null }],
    ['broken-agreement', hasBrokenAgreement ? 1 : 0],
  ]
}

/** A whole share after ten days without an attempt; none for who was tried today or never. */
function ofRest({ lastAttemptOn }: WorkFacts, today: Day): Share[] {
  if (!lastAttemptOn) return []
  const days = daysBetween(lastAttemptOn, today)
  return [['rested', Math.min(1, Math.max(0, days) / 10), { days }]]
}

/** The younger a debt, the better a first call helps (C2.1); a very old one is not forgotten. */
function freshness(daysLate: number): number {
  const steps = [
    [30, 1],
    [90, 0.8],
    [180, 0.6],
    [365, 0.4],
  ] as const
  if (daysLate === 0) return 0
  return steps.find(([days]) => daysLate <= days)?.[1] ?? 0.2
}

/** In doublings, from 50 of the currency to 12,800: twice as much is worth a little more. */
function size(balance: Cents): number {
  let doublings = 0
  for (let step = 5000n; step <= balance && doublings < 8; step *= 2n) doublings += 1
  return doublings / 8
}
