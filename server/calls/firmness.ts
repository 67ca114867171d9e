import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'

/** Ours, not the law's (B6.1): kind with everybody, and not led by the nose. */
export const firmnessPolicy = {
  /** Promises and agreements of a person that may go unkept before the next one needs more. */
  brokenMax: 2,
  windowDays: 180,
  /** A first payment within so many days is an entry payment. */
  entryDaysMax: 3,
} as const

export type Kept = {
  /** Days on which promises and agreements of this person went unkept, in any order. */
  readonly brokenOn: readonly Day[]
  /** The last day on which money came from them; null when none ever did. */
  readonly lastPaidOn: Day | null
}

export type Firmness = {
  readonly brokenCount: number
  readonly isFirm: boolean
  /** Money came after the last one was not kept: good faith is shown again. */
  readonly hasPaidSince: boolean
}

/** Whether another promise of this person needs more than their word. */
export function firmness({ brokenOn, lastPaidOn }: Kept, today: Day): Firmness {
  const from = today.subtract({ days: firmnessPolicy.windowDays })
  const lately = brokenOn.filter((on) => !isBefore(on, from) && !isAfter(on, today))
  const last = lately.reduce<Day | null>((a, b) => (a && isAfter(a, b) ? a : b), null)
  const hasPaidSince = last !== null && lastPaidOn !== null && !isBefore(lastPaidOn, last)
  const isFirm = lately.length > firmnessPolicy.brokenMax && !hasPaidSince
  return { brokenCount: lately.length, isFirm, hasPaidSince }
}

type Another = {
  /** An agreement begins with its first payment; a promise without one is only a word. */
  readonly entryOn: Day | null
  /** A supervisor said yes, or is the one who asks. */
  readonly isApproved: boolean
}

/** May one more be accepted? With an entry payment at once, or with an approval. */
export function mayPromiseAgain(
  { isFirm, brokenCount }: Firmness,
  { entryOn, isApproved }: Another,
  today: Day,
): Decision<'free' | 'entry' | 'approved', 'needs-entry'> {
  if (!isFirm) return yes('free')
  const { entryDaysMax, windowDays } = firmnessPolicy
  if (entryOn && !isAfter(entryOn, today.add({ days: entryDaysMax }))) return yes('entry')
  if (isApproved) return yes('approved')
  return no('needs-entry', { brokenCount, windowDays, entryDaysMax })
}
