/** A share of few or many tries, and between what it may truly lie. All between 0 and 1. */
export type LikelyShare = {
  readonly share: number
  readonly low: number
  readonly high: number
  /** So few tries that the next ones may turn it round. */
  readonly isFew: boolean
}

const manyTries = 30
/** Ninety-five in a hundred. */
const z = 1.96

/** Wilson's score interval; without a try anything is possible. `successes` ≤ `tries`. */
export function likelyShare(successes: number, tries: number): LikelyShare {
  if (tries === 0) return { share: 0, low: 0, high: 1, isFew: true }
  const share = successes / tries
  const spread = (z * z) / tries
  const middle = (share + spread / 2) / (1 + spread)
  const reach = (z * Math.sqrt((share * (1 - share) + spread / 4) / tries)) / (1 + spread)
  return {
    share,
    low: Math.max(0, middle - reach),
    high: Math.min(1, middle + reach),
    isFew: tries < manyTries,
  }
}
