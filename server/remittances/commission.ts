import {
  checked,
  fields,
  list,
  oneOf,
  optional,
  pct,
  type Reader,
  whole,
} from '../../kit/fields.ts'
import {
  add,
  type Cents,
  cents,
  compareRates,
  least,
  minus,
  most,
  type Rate,
  rate,
  share,
  zero,
} from '../../kit/money.ts'

/** What the agency keeps of what it brings in for a portfolio. Versioned with the portfolio. */
export type CommissionRule = {
  /** By the age of the debt on the day of the payment; the first begins at 0 days. */
  readonly bands: readonly Band[]
  /** Instead of the bands, for what was paid with these. */
  readonly byMeans: readonly { readonly means: string; readonly pct: Rate }[]
  /** For each payment, and never more than the payment. */
  readonly minimumCents: Cents
  /** Once for each agreement, with its first payment. */
  readonly fixedCentsPerAgreement: Cents
  /** Whose the collection fees are that the debtor paid. */
  readonly feesGoTo: 'creditor' | 'agency'
  /** Whose the interest is that an agreement's instalments cost. */
  readonly financedInterestGoesTo: 'creditor' | 'agency'
  /** Taxes that the creditor withholds from commission, such as ISS and IRRF. */
  readonly withheldPct: Rate
  /** What is paid with these lands in the creditor's own account. */
  readonly directMeans: readonly string[]
}

export type Band = { readonly fromDays: number; readonly pct: Rate }

export const commissionMeans = [
  'pix',
  'boleto',
  'transfer',
  'card',
  'cash',
  'cash-point',
  'counter',
  'cheque',
] as const

const means = oneOf(...commissionMeans)
const keeper = oneOf('creditor', 'agency')

const written: Reader<Omit<CommissionRule, 'minimumCents' | 'fixedCentsPerAgreement'> & Amounts> =
  fields({
    bands: list(fields({ fromDays: whole(0, 36500), pct: pct('0', '100') }), 1),
    byMeans: optional(list(fields({ means, pct: pct('0', '100') })), []),
    minimumCents: optional(whole(0, 1_000_000_00), 0),
    fixedCentsPerAgreement: optional(whole(0, 1_000_000_00), 0),
    feesGoTo: optional(keeper, 'creditor'),
    financedInterestGoesTo: optional(keeper, 'creditor'),
    withheldPct: optional(pct('0', '100'), rate(0)),
    directMeans: optional(list(means), []),
  })

type Amounts = { readonly minimumCents: number; readonly fixedCentsPerAgreement: number }

const consistent = checked(written, ({ bands, byMeans }) => {
  const days = bands.map(({ fromDays }) => fromDays)
  if (days[0] !== 0) return { field: 'bands', remedy: 'begin the first band at 0 days' }
  if (days.some((from, index) => index > 0 && from <= (days[index - 1] ?? 0)))
    return { field: 'bands', remedy: 'let each band begin later than the one before it' }
  if (new Set(byMeans.map((one) => one.means)).size < byMeans.length)
    return { field: 'byMeans', remedy: 'say each means once' }
  return undefined
})

/** Reads a rule as stored or sent. */
export const readCommissionRule: Reader<CommissionRule> = (value, field) => {
  const read = consistent(value, field)
  if (!read.ok) return read
  const { minimumCents, fixedCentsPerAgreement, ...rule } = read.value
  return {
    ok: true,
    value: {
      ...rule,
      minimumCents: cents(minimumCents),
      fixedCentsPerAgreement: cents(fixedCentsPerAgreement),
    },
  }
}

/** As stored, until somebody writes another: nothing is kept that was not agreed. */
export const usualCommissionRule = {
  bands: [{ fromDays: 0, pct: '0' }],
  byMeans: [],
  minimumCents: 0,
  fixedCentsPerAgreement: 0,
  feesGoTo: 'creditor',
  financedInterestGoesTo: 'creditor',
  withheldPct: '0',
  directMeans: [],
} as const

/** One putting of money into its place, as far as commission is concerned. Nothing is negative. */
export type Commissioned = {
  readonly receivedCents: Cents
  readonly feesCents: Cents
  readonly financedCents: Cents
  readonly means: string
  /** Days from the oldest due day that it paid to the day of the money. */
  readonly ageDays: number
  readonly isFirstOfAgreement: boolean
}

/** Who has what of it: the creditor gets what is left. */
export type Kept = {
  readonly directCents: Cents
  readonly keptFeesCents: Cents
  readonly keptInterestCents: Cents
  readonly commissionCents: Cents
  readonly fixedCents: Cents
  readonly withheldCents: Cents
}

/** Each amount is rounded once, half a centavo upwards; the commission is never above its base. */
export function commission(paid: Commissioned, rule: CommissionRule): Kept {
  const keptFeesCents = rule.feesGoTo === 'agency' ? paid.feesCents : zero
  const keptInterestCents = rule.financedInterestGoesTo === 'agency' ? paid.financedCents : zero
  const base = minus(paid.receivedCents, add(keptFeesCents, keptInterestCents))
  const byPct = share(base, pctOf(paid, rule), 'half-up')
  const commissionCents = least(base, most(byPct, rule.minimumCents))
  const fixed = paid.isFirstOfAgreement ? rule.fixedCentsPerAgreement : zero
  const fixedCents = least(fixed, minus(base, commissionCents))
  const withheldCents = share(add(commissionCents, fixedCents), rule.withheldPct, 'half-up')
  const directCents = rule.directMeans.includes(paid.means) ? paid.receivedCents : zero
  return {
    directCents,
    keptFeesCents,
    keptInterestCents,
    commissionCents,
    fixedCents,
    withheldCents,
  }
}

/** The percentage that counts for this payment. */
export function pctOf({ means: by, ageDays }: Commissioned, rule: CommissionRule): Rate {
  const own = rule.byMeans.find((one) => one.means === by)
  if (own) return own.pct
  return rule.bands.findLast(({ fromDays }) => fromDays <= Math.max(0, ageDays))?.pct ?? rate(0)
}

/** True when the rule keeps nothing at all, as the usual one. */
export const keepsNothing = (rule: CommissionRule): boolean =>
  rule.bands.every(({ pct: part }) => compareRates(part, rate(0)) === 0) &&
  rule.byMeans.length === 0 &&
  rule.minimumCents === 0n &&
  rule.fixedCentsPerAgreement === 0n &&
  rule.feesGoTo === 'creditor' &&
  rule.financedInterestGoesTo === 'creditor'
