import { type Circumstance, circumstances, type SignKind } from '../../api/profiles.ts'
import { type Day, day, daysBetween, isAfter } from '../../kit/dates.ts'
import { circumstanceRules, type Sign, signsFor, sumOf } from './circumstances.ts'

/** Somebody knew better than the facts, for a time. */
export type Correction = {
  readonly id: string
  readonly circumstance: Circumstance
  readonly does: 'holds' | 'left-out'
  readonly untilOn: Day
}

/** One kind of sign, how often it was seen and between which days. */
export type Evidence = {
  readonly sign: SignKind
  readonly count: number
  readonly fromOn: Day
  readonly toOn: Day
}

export type Held<C extends Correction> = {
  readonly circumstance: Circumstance
  /** Of a good payer: whole years since the first payment that we know of. */
  readonly years: number | null
  readonly evidence: readonly Evidence[]
  /** The last day on which it holds if nothing new happens; null while no day is known. */
  readonly untilOn: Day | null
  readonly correction: C | null
}

export type Profile<C extends Correction> = {
  /** The strongest first: what a person set, then what has the most behind it. */
  readonly held: readonly Held<C>[]
  /** What the facts may say, and somebody knows to be otherwise. */
  readonly leftOut: readonly C[]
}

/**
 * What facts say of the moment that a person is in (A2.5): several may hold, each with its signs,
 * none for ever, and a person's correction counts before all of them. Nothing here is a judgement
 * of anybody's character, and nothing that only an illness or a belief would explain is a sign.
 */
export function profile<C extends Correction>(
  all: readonly Sign[],
  corrections: readonly C[],
  today: Day,
): Profile<C> {
  const inForce = corrections.filter(({ untilOn }) => !isAfter(today, untilOn))
  const found = circumstances.flatMap((circumstance) => {
    const correction = inForce.find((one) => one.circumstance === circumstance) ?? null
    if (correction?.does === 'left-out') return []
    const counted = signsFor(circumstance, all, today)
    if (counted.length === 0 && !correction) return []
    return { ...held(circumstance, counted, all, today), correction, counted }
  })
  return {
    held: found
      .toSorted((a, b) => weight(b) - weight(a) || newest(b.counted) - newest(a.counted))
      .map(({ counted: _, ...one }) => ({
        ...one,
        untilOn: one.correction?.untilOn ?? one.untilOn,
      })),
    leftOut: inForce.filter(({ does }) => does === 'left-out'),
  }
}

/** What somebody set comes first; the rest by how far it is beyond what it needs. */
function weight({
  circumstance,
  correction,
  counted,
}: {
  readonly circumstance: Circumstance
  readonly correction: Correction | null
  readonly counted: readonly Sign[]
}): number {
  const { points, pointsMin } = circumstanceRules[circumstance]
  const seen = Math.min(sumOf(counted, points) / pointsMin, strengthMax)
  return correction ? strengthMax + 1 : seen
}

/** Twenty tries say no more than twelve: nothing outweighs all else by mere repetition. */
const strengthMax = 2

const newest = ([last]: readonly Sign[]): number => (last ? daysBetween(dawn, last.on) : 0)
const dawn = day('2000-01-01')

function held(
  circumstance: Circumstance,
  counted: readonly Sign[],
  all: readonly Sign[],
  today: Day,
) {
  return {
    circumstance,
    years: circumstance === 'good-payer' ? yearsPaying(all, today) : null,
    evidence: evidenceOf(counted),
    untilOn: lastDayOf(circumstance, counted),
  }
}

function evidenceOf(counted: readonly Sign[]): Evidence[] {
  const byKind = Map.groupBy(counted, ({ sign }) => sign)
  return [...byKind].flatMap(([sign, ones]) => {
    const [newestOne, oldestOne] = [ones[0], ones.at(-1)]
    if (!newestOne || !oldestOne) return []
    return { sign, count: ones.length, fromOn: oldestOne.on, toOn: newestOne.on }
  })
}

/** The day on which the last sign that it needs grows too old. */
function lastDayOf(circumstance: Circumstance, counted: readonly Sign[]): Day | null {
  const { points, pointsMin, days } = circumstanceRules[circumstance]
  let sum = 0
  for (const { sign, on } of counted) {
    if (sign === 'dispute-open') return null
    sum += points[sign] ?? 0
    if (sum >= pointsMin) return on.add({ days })
  }
  return null
}

function yearsPaying(all: readonly Sign[], today: Day): number {
  const first = all
    .filter(({ sign }) => sign === 'first-paid')
    .reduce<Day | null>((least, { on }) => (least && !isAfter(least, on) ? least : on), null)
  return first && !isAfter(first, today) ? first.until(today, { largestUnit: 'years' }).years : 0
}
