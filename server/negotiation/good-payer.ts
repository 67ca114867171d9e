import type { ProblemKind } from '../../api/policies.ts'
import { type Day, daysBetween, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { compareRates, plus, type Rate, rate } from '../../kit/money.ts'
import type { GoodPayerBand } from './good-payer-band.ts'
import type { Band, OfferPolicy } from './policy.ts'

/** What happened to somebody, and the day on which proof of it was seen. */
export type Problem = { readonly kind: ProblemKind; readonly verifiedOn: Day }

/** How somebody has paid this creditor, through us, until today. */
export type PaidHistory = {
  readonly firstPaidOn: Day | null
  /** Agreements and promises. */
  readonly kept: number
  readonly broken: number
  /** The one proved last, if any stands. */
  readonly problem: Problem | null
}

/** Why more than usual was possible: kept with the offer. */
export type GoodPayer = {
  readonly firstPaidOn: Day
  readonly kept: number
  readonly broken: number
  readonly problem: Problem
}

export type NotGoodPayer =
  | 'good-payers-off'
  | 'problem-not-verified'
  | 'problem-verified-long-ago'
  | 'paid-too-short'
  | 'kept-too-few'
  | 'broke-too-many'

/** Is this a good payer with a verified problem? The first thing that is missing is named. */
export function goodPayer(
  band: GoodPayerBand,
  { firstPaidOn, kept, broken, problem }: PaidHistory,
  today: Day,
): Decision<GoodPayer, NotGoodPayer> {
  if (!band.isOn) return no('good-payers-off')
  if (!problem) return no('problem-not-verified')
  if (daysBetween(problem.verifiedOn, today) > band.problemDaysMax)
    return no('problem-verified-long-ago', { problemDaysMax: band.problemDaysMax })
  if (!firstPaidOn || isAfter(firstPaidOn, today.subtract({ months: band.paidMonthsMin })))
    return no('paid-too-short', { paidMonthsMin: band.paidMonthsMin })
  if (kept < band.keptMin) return no('kept-too-few', { keptMin: band.keptMin, kept })
  if (broken > band.brokenMax) return no('broke-too-many', { brokenMax: band.brokenMax, broken })
  return yes({ firstPaidOn, kept, broken, problem })
}

/** The policy as it is for a good payer: wider bands, never above all, and more instalments. */
export function widened(policy: OfferPolicy): OfferPolicy {
  const { goodPayer: more } = policy
  return {
    ...policy,
    bands: policy.bands.map((band) => widenedBand(band, more)),
    instalmentsMax: policy.instalmentsMax + more.instalmentsExtra,
  }
}

const widenedBand = (band: Band, more: GoodPayerBand): Band => ({
  ...band,
  principalPct: raised(band.principalPct, more.principalPct),
  finePct: raised(band.finePct, more.finePct),
  interestPct: raised(band.interestPct, more.interestPct),
  feesPct: raised(band.feesPct, more.feesPct),
})

function raised(most: Rate, by: Rate): Rate {
  const sum = plus(most, by)
  return compareRates(sum, rate(1)) > 0 ? rate(1) : sum
}
