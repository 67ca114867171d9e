import type { Arrangement, Circumstance, nearnesses } from '../../api/profiles.ts'
import { type LikelyShare, likelyShare } from '../../kit/likely-share.ts'

/** What is like what: how far a group of past cases is from the one on the table. */
export type Tally = {
  readonly arrangement: Arrangement
  readonly isSameCircumstance: boolean
  readonly isSameKind: boolean
  /** Bands between them. */
  readonly ageApart: number
  readonly valueApart: number
  /** Agreements that ended, and of those the ones that were paid in full. */
  readonly closed: number
  readonly kept: number
}

export type Nearness = (typeof nearnesses)[number]

export type Way = LikelyShare & {
  readonly arrangement: Arrangement
  readonly closed: number
  readonly kept: number
}

export type Similar = {
  readonly nearness: Nearness
  readonly count: number
  readonly isFew: boolean
  /** What was kept most surely first. */
  readonly ways: readonly Way[]
}

/** From so many on a share says something; below, a screen says that they are few. */
const enough = 30

type Step = { readonly nearness: Nearness; readonly takes: (tally: Tally) => boolean }

/** The bands are widened one after the other, and only as far as it takes to have enough. */
const steps: readonly Step[] = [
  step('same-all', (one) => isSame(one) && one.valueApart === 0 && one.ageApart === 0),
  step('value-near', (one) => isSame(one) && one.valueApart <= 1 && one.ageApart === 0),
  step('age-near', (one) => isSame(one) && isNear(one)),
  step('any-kind', (one) => one.isSameCircumstance && isNear(one)),
  step('any-circumstance', isNear),
  step('any-case', () => true),
]

/**
 * The nearest past cases and how each way of paying ended (A2.6): the first step with enough of
 * them, else the widest. Which step it was is part of the answer.
 */
export function similar(tallies: readonly Tally[]): Similar {
  const found = steps.map(({ nearness, takes }) => ({ nearness, own: tallies.filter(takes) }))
  const { nearness, own } = found.find(({ own }) => closedIn(own) >= enough) ??
    narrowest(found) ?? { nearness: 'any-case' as const, own: [] }
  const count = closedIn(own)
  const ways = [...Map.groupBy(own, ({ arrangement }) => arrangement)].map(([arrangement, ones]) =>
    wayOf(arrangement, ones),
  )
  return {
    nearness,
    count,
    isFew: count < enough,
    ways: ways.toSorted((a, b) => b.low - a.low || b.closed - a.closed),
  }
}

/** With too few of all, the narrowest step that already holds every one of them. */
function narrowest(found: readonly { readonly nearness: Nearness; readonly own: Tally[] }[]) {
  const most = Math.max(0, ...found.map(({ own }) => closedIn(own)))
  return found.find(({ own }) => closedIn(own) === most)
}

function wayOf(arrangement: Arrangement, ones: readonly Tally[]): Way {
  const closed = closedIn(ones)
  const kept = ones.reduce((sum, one) => sum + one.kept, 0)
  return { arrangement, closed, kept, ...likelyShare(kept, closed) }
}

const closedIn = (tallies: readonly Tally[]): number =>
  tallies.reduce((sum, { closed }) => sum + closed, 0)

function step(nearness: Nearness, takes: Step['takes']): Step {
  return { nearness, takes }
}

function isSame({ isSameCircumstance, isSameKind }: Tally): boolean {
  return isSameCircumstance && isSameKind
}

function isNear({ valueApart, ageApart }: Tally): boolean {
  return valueApart <= 1 && ageApart <= 1
}

export type CaseOf = {
  readonly circumstance: Circumstance | null
  readonly debtKind: string
  readonly ageBand: number
  readonly valueBand: number
  readonly currency: string
}
