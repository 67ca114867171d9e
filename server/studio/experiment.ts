import { type Day, isBefore } from '../../kit/dates.ts'
import { type LikelyShare, likelyShare } from '../../kit/likely-share.ts'
import { type Arm, arms } from '../playbook/arm.ts'
import type { Experiment } from '../playbook/experiment-store.ts'
import { type Difference, differenceOfMeans, differenceOfShares } from './difference.ts'

/**
 * What came of one unit, by the arm that it was drawn into, whatever it heard: a person tries once,
 * an agent once in each call that ended.
 */
export type UnitResult = {
  readonly arm: Arm
  readonly calls: number
  readonly tries: number
  readonly successes: number
  /** How many of the tries were followed by a complaint or a request to stop. */
  readonly harms: number
}

export type Counted = LikelyShare & { readonly successes: number; readonly tries: number }

export type ArmResult = {
  readonly units: number
  readonly calls: number
  readonly success: Counted
  readonly harm: Counted
}

export type Results = {
  readonly arms: Readonly<Record<Arm, ArmResult>>
  /** The variant less the usual; null while too few agents make it meaningless. */
  readonly difference: Difference | null
  readonly harmDifference: Difference
}

export function results(unit: Experiment['unit'], drawn: readonly UnitResult[]): Results {
  const [usual, variant] = arms.map((arm) => drawn.filter((one) => one.arm === arm))
  const counted = { usual: armResult(usual ?? []), variant: armResult(variant ?? []) }
  const shares = (some: readonly UnitResult[] = []) =>
    some.filter(({ tries }) => tries > 0).map(({ successes, tries }) => successes / tries)
  return {
    arms: counted,
    difference:
      unit === 'person'
        ? differenceOfShares(counted.usual.success, counted.variant.success)
        : (differenceOfMeans(shares(usual), shares(variant)) ?? null),
    harmDifference: differenceOfShares(asTried(counted.usual.harm), asTried(counted.variant.harm)),
  }
}

const asTried = ({ successes, tries }: Counted) => ({ successes, tries })

function armResult(units: readonly UnitResult[]): ArmResult {
  const sum = (of: (one: UnitResult) => number) => units.reduce((total, one) => total + of(one), 0)
  const counted = (successes: number, tries: number): Counted => ({
    successes,
    tries,
    ...likelyShare(successes, tries),
  })
  const tries = sum((one) => one.tries)
  return {
    units: units.length,
    calls: sum((one) => one.calls),
    success: counted(
      sum((one) => one.successes),
      tries,
    ),
    harm: counted(
      sum((one) => one.harms),
      tries,
    ),
  }
}

/** `too-early`: looked at again and again, any test shows a difference one day. */
export type Verdict = 'too-early' | 'cannot-tell' | Arm

/** What may be said of a test: nothing before its last day, and nothing that chance explains. */
export function verdict(
  { arms: { usual, variant }, difference }: Results,
  { endsOn, endedAt }: Pick<Experiment, 'endsOn' | 'endedAt'>,
  today: Day,
): Verdict {
  if (endedAt === null && !isBefore(endsOn, today)) return 'too-early'
  if (!difference || usual.success.isFew || variant.success.isFew) return 'cannot-tell'
  if (difference.low > 0) return 'variant'
  return difference.high < 0 ? 'usual' : 'cannot-tell'
}

/** Our own measure: fewer than these may be chance whatever a formula says. */
export const harmsMin = 3

/** Complaints and requests to stop that the variant brings more of end a test at once. */
export const isHarmful = ({ arms: { variant }, harmDifference }: Results): boolean =>
  variant.harm.successes >= harmsMin && harmDifference.low > 0

export type Standing = 'running' | 'due' | 'closed' | 'stopped'

/** Where a test stands on a day; `due` waits for somebody to close it. */
export function standing(
  { endsOn, endKind }: Pick<Experiment, 'endsOn' | 'endKind'>,
  today: Day,
): Standing {
  if (endKind) return endKind === 'harm' ? 'stopped' : 'closed'
  return isBefore(endsOn, today) ? 'due' : 'running'
}
