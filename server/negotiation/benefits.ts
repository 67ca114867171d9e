import { type Day, daysBetween } from '../../kit/dates.ts'
import { fields, misfit, oneOf, pct, type Reader, whole } from '../../kit/fields.ts'
import { type Rate, rate } from '../../kit/money.ts'

/** With any agreement, or only when everything is paid at once. */
export type BenefitWhen = 'any' | 'at-once'

/**
 * What a creditor gives besides discount (E4.2). Only `fee-waived` changes what is owed in the
 * agreement; the others are promised in its text and kept by the creditor.
 */
export type Benefit = { readonly when: BenefitWhen } & (
  | { readonly code: 'fee-waived'; readonly feesPct: Rate }
  /** The service is on again for so many days, on trust, while the first payment clears. */
  | { readonly code: 'unblock-on-trust'; readonly days: number }
  /** A faster line for so many days, for a first payment within so many days. */
  | { readonly code: 'speed-bonus'; readonly withinDays: number; readonly days: number }
  | { readonly code: 'next-invoice-discount'; readonly invoicePct: Rate }
  | { readonly code: 'reconnection-exempt' }
  | { readonly code: 'second-copy-free' }
)

export type BenefitCode = Benefit['code']

const when = oneOf<BenefitWhen>('any', 'at-once')
const days = whole(1, 365)
const positivePct = pct('0.01', '100')

const shapes = {
  'fee-waived': { feesPct: positivePct },
  'unblock-on-trust': { days: whole(1, 30) },
  'speed-bonus': { withinDays: whole(0, 30), days },
  'next-invoice-discount': { invoicePct: positivePct },
  'reconnection-exempt': {},
  'second-copy-free': {},
} as const satisfies Record<BenefitCode, Record<string, Reader<unknown>>>

export const benefitCodes = Object.keys(shapes) as BenefitCode[]

const code: Reader<BenefitCode> = oneOf(...benefitCodes)

/** One benefit with the parameters of its code, and no others. */
export const readBenefit: Reader<Benefit> = (value, field) => {
  if (typeof value !== 'object' || value === null || !('code' in value))
    return misfit(value, field, 'write an object with the code of a benefit')
  const named = code(value.code, `${field}.code`)
  if (!named.ok) return named
  const read = fields({ code, when, ...shapes[named.value] })(value, field)
  return read.ok ? { ok: true, value: read.value as unknown as Benefit } : read
}

/** What decides whether a benefit comes with an offer. */
export type Plan = {
  readonly parts: number
  readonly firstDueOn: Day
  readonly today: Day
}

/** The benefits that come with this way to pay, to be promised in its text. */
export const benefitsOf = (benefits: readonly Benefit[], plan: Plan): Benefit[] =>
  benefits.filter(
    (benefit) =>
      comes(benefit, plan.parts === 1) &&
      (benefit.code !== 'speed-bonus' ||
        daysBetween(plan.today, plan.firstDueOn) <= benefit.withinDays),
  )

const comes = ({ when }: Benefit, isAtOnce: boolean): boolean => when === 'any' || isAtOnce

/** The share of the fees that is waived by right, whoever offers. */
export function feesWaived(benefits: readonly Benefit[], isAtOnce: boolean): Rate {
  const waiver = benefits.find((one) => one.code === 'fee-waived' && comes(one, isAtOnce))
  return waiver?.code === 'fee-waived' ? waiver.feesPct : rate(0)
}
