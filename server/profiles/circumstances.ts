import type { Circumstance, SignKind } from '../../api/profiles.ts'
import { type Day, daysBetween, isBefore } from '../../kit/dates.ts'

/** Something that happened on a day, as our records keep it. */
export type Sign = { readonly sign: SignKind; readonly on: Day }

/** How a circumstance follows from signs: all of it is policy of ours, none is law. */
export type CircumstanceRule = {
  /** How many points each sign is worth. */
  readonly points: Partial<Readonly<Record<SignKind, number>>>
  /** It holds from so many points on. */
  readonly pointsMin: number
  /** A sign counts for so long; a dispute that is open counts until somebody lifts it. */
  readonly days: number
  /** How long a correction by hand holds, unless another day is given. */
  readonly correctedDays: number
}

/**
 * What people told us counts more than what we conclude; what was proved counts most. Illness,
 * mourning and separation are no signs at all: a person may tell them, and nobody is filed under
 * them (LGPD, arts. 5 II and 11).
 */
export const circumstanceRules: Readonly<Record<Circumstance, CircumstanceRule>> = {
  forgot: {
    points: { 'said-forgot': 2, 'paid-just-after': 1 },
    pointsMin: 2,
    days: 180,
    correctedDays: 90,
  },
  'tight-month': {
    points: { 'said-tight': 2, 'paid-in-part': 1, 'date-moved': 1, 'budget-told': 1 },
    pointsMin: 2,
    days: 120,
    correctedDays: 60,
  },
  'lost-income': {
    points: { 'proved-lost-income': 4, 'said-lost-income': 2, 'hardship-noted': 2 },
    pointsMin: 2,
    days: 180,
    correctedDays: 90,
  },
  disputes: {
    points: { 'dispute-open': 4, 'said-disputes': 2, 'said-paid': 2 },
    pointsMin: 2,
    days: 90,
    correctedDays: 60,
  },
  'promises-not-fitted': {
    points: { 'promise-broken': 1, 'agreement-broken': 1 },
    pointsMin: 2,
    days: 365,
    correctedDays: 90,
  },
  unreachable: { points: { tried: 1 }, pointsMin: 6, days: 60, correctedDays: 30 },
  'good-payer': {
    points: { 'agreement-kept': 3, 'promise-kept': 1, 'paid-on-time': 1 },
    pointsMin: 3,
    days: 5 * 365,
    correctedDays: 180,
  },
}

/** How many different days somebody was tried on, before we say that they are hard to reach. */
const triedDaysMin = 3
/** Of what a good payer paid, so much was on time; in hundredths. */
const onTimePctMin = 80
const year = 365

/** The signs that count for a circumstance today, newest first; none when it does not hold. */
export function signsFor(
  circumstance: Circumstance,
  all: readonly Sign[],
  today: Day,
): readonly Sign[] {
  const { points, pointsMin } = circumstanceRules[circumstance]
  const counted = all
    .filter((one) => points[one.sign] !== undefined && isFresh(circumstance, one, today))
    .toSorted((a, b) => daysBetween(a.on, b.on))
  const ours = circumstance === 'unreachable' ? sinceLastAnswer(counted, all) : counted
  const isEnough = sumOf(ours, points) >= pointsMin
  return isEnough && !isSpokenAgainst(circumstance, ours, all, today) ? ours : []
}

/** Whether a sign still counts; one of today counts, one of tomorrow does not. */
function isFresh(circumstance: Circumstance, { sign, on }: Sign, today: Day): boolean {
  const age = daysBetween(on, today)
  if (age < 0) return false
  return sign === 'dispute-open' || age <= circumstanceRules[circumstance].days
}

const sinceLastAnswer = (tried: readonly Sign[], all: readonly Sign[]): readonly Sign[] => {
  const answers = all.filter(({ sign }) => sign === 'answered')
  return tried.filter(({ on }) => answers.every((answer) => isBefore(answer.on, on)))
}

export const sumOf = (counted: readonly Sign[], points: CircumstanceRule['points']): number =>
  counted.reduce((sum, { sign }) => sum + (points[sign] ?? 0), 0)

/** What else is known says no: somebody who keeps more than falls through kept their word. */
function isSpokenAgainst(
  circumstance: Circumstance,
  ours: readonly Sign[],
  all: readonly Sign[],
  today: Day,
): boolean {
  const lately = all.filter(({ on }) => daysBetween(on, today) <= year)
  const kept = count(lately, 'promise-kept') + count(lately, 'agreement-kept')
  const broken = count(lately, 'promise-broken') + count(lately, 'agreement-broken')
  switch (circumstance) {
    case 'promises-not-fitted':
      return kept >= broken
    case 'unreachable':
      return new Set(ours.map(({ on }) => String(on))).size < triedDaysMin
    case 'good-payer':
      return broken > 0 || !isMostlyOnTime(all)
    default:
      return false
  }
}

function isMostlyOnTime(all: readonly Sign[]): boolean {
  const onTime = count(all, 'paid-on-time')
  const others = count(all, 'paid-late') + count(all, 'paid-just-after')
  return onTime + others === 0 || onTime * 100 >= onTimePctMin * (onTime + others)
}

const count = (all: readonly Sign[], sign: SignKind): number =>
  all.filter((one) => one.sign === sign).length
