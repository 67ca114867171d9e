import { likelyShare } from '../../kit/likely-share.ts'

/** By how much one share is above another, and between what that may truly lie; −1 to 1. */
export type Difference = {
  readonly difference: number
  readonly low: number
  readonly high: number
}

export type Tried = { readonly successes: number; readonly tries: number }

/**
 * Newcombe's interval of 95 % for the difference of two independent shares, from Wilson's of each
 * (Statistics in Medicine 17, 1998, method 10). Positive: `other` is above `one`.
 */
export function differenceOfShares(one: Tried, other: Tried): Difference {
  const a = likelyShare(one.successes, one.tries)
  const b = likelyShare(other.successes, other.tries)
  const difference = b.share - a.share
  return {
    difference,
    low: Math.max(-1, difference - Math.hypot(b.share - b.low, a.high - a.share)),
    high: Math.min(1, difference + Math.hypot(b.high - b.share, a.share - a.low)),
  }
}

/**
 * Welch's interval of 95 % for the difference of two means: for agents, whose calls resemble one
 * another, so that each agent counts once with a share of their own. Undefined with fewer than two
 * agents in an arm, or when nobody differs from anybody.
 */
export function differenceOfMeans(
  one: readonly number[],
  other: readonly number[],
): Difference | undefined {
  if (one.length < 2 || other.length < 2) return undefined
  const [a, b] = [spread(one), spread(other)]
  const variance = a.error + b.error
  const difference = b.mean - a.mean
  if (variance === 0) return { difference, low: difference, high: difference }
  const freedom =
    variance ** 2 / (a.error ** 2 / (one.length - 1) + b.error ** 2 / (other.length - 1))
  const reach = tAt(freedom) * Math.sqrt(variance)
  return {
    difference,
    low: Math.max(-1, difference - reach),
    high: Math.min(1, difference + reach),
  }
}

function spread(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: squares / (values.length - 1) / values.length }
}

/** Student's t for 95 %, two-sided, from 1 degree of freedom on; any table of statistics has it. */
const student = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
]

/** Fewer degrees than computed never make an interval too narrow. */
const tAt = (freedom: number): number =>
  student[Math.min(student.length, Math.max(1, Math.floor(freedom + 1e-9))) - 1] ?? 2.042
