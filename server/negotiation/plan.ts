import { type Decision, no, yes } from '../../kit/decision.ts'
import {
  add,
  type Cents,
  cents,
  minus,
  plus,
  type Rate,
  rate,
  share,
  times,
  zero,
} from '../../kit/money.ts'

/**
 * Price: payments alike, interest on what is still owed. SAC: capital alike. Equal: payments alike,
 * simple interest over the average time; without interest, parts of the amount.
 */
export const planMethods = ['price', 'sac', 'equal'] as const
export type PlanMethod = (typeof planMethods)[number]

/** One payment of a plan. Interest and amortisation add up to its amount. */
export type PlanRow = {
  readonly n: number
  readonly amountCents: Cents
  readonly interestCents: Cents
  readonly amortisationCents: Cents
  /** Still owed after it. */
  readonly balanceCents: Cents
}

export type PlanAsk = {
  readonly method: PlanMethod
  /** What is financed, a down payment already taken off. */
  readonly principalCents: Cents
  /** Interest of a month. */
  readonly monthRate: Rate
  /** For each payment, the months since the one before: 1, 2 with a month of grace, 14/30. */
  readonly months: readonly Rate[]
  /** For each payment, its size beside the others: all 1 when they are alike. */
  readonly weights: readonly bigint[]
}

export type PlanRefusal = 'payments-too-small'

/** A plan of like payments, a month apart, the first of them after a month. */
export const monthly = (parts: number): Pick<PlanAsk, 'months' | 'weights'> => ({
  months: Array.from({ length: parts }, () => rate(1)),
  weights: Array.from({ length: parts }, () => 1n),
})

/**
 * Interest runs before each payment, simple within its period, on the rounded balance, and each is
 * rounded half up; the last payment takes the residue. Parts without interest carry their odd
 * centavos first. Refuses what whole centavos cannot write: a payment of none, or capital that
 * ends before the plan does or grows in it.
 */
export function plan(ask: PlanAsk): Decision<readonly PlanRow[], PlanRefusal> {
  const rows = rowsBy[ask.method](ask)
  return rows.every(isWhole) ? yes(rows) : no('payments-too-small', { parts: rows.length })
}

const isWhole = ({ amountCents, amortisationCents }: PlanRow): boolean =>
  amountCents > 0n && amortisationCents >= 0n

const rowsBy: Record<PlanMethod, (ask: PlanAsk) => PlanRow[]> = {
  price: (ask) => {
    const one = unitPayment(ask)
    const payments = ask.weights.map((weight) => round(times(one, rate(weight))))
    return declining(ask, (index, interest) => minus(payments[index] ?? zero, interest))
  },
  sac: (ask) => {
    const rounded = ask.weights.map((weight) => partOf(ask, weight, 'half-up'))
    const isTooMuch = add(...rounded.slice(0, -1)) >= ask.principalCents
    const capital = isTooMuch ? ask.weights.map((weight) => partOf(ask, weight, 'down')) : rounded
    return declining(ask, (index) => capital[index] ?? zero)
  },
  equal: (ask) => {
    const { principalCents, weights } = ask
    const interestCents = share(principalCents, averageInterest(ask), 'half-up')
    const amounts = splitBy(add(principalCents, interestCents), weights)
    const capital = splitBy(principalCents, weights)
    let balanceCents = principalCents
    return amounts.map((amountCents, index) => {
      const amortisationCents = capital[index] ?? zero
      balanceCents = minus(balanceCents, amortisationCents)
      const ofIt = minus(amountCents, amortisationCents)
      return { n: index + 1, amountCents, interestCents: ofIt, amortisationCents, balanceCents }
    })
  },
}

/** How much capital the payment of an index takes, given the interest that it carries. */
type Capital = (index: number, interestCents: Cents) => Cents

/** Interest by period on what is still owed; the last payment takes all capital that is left. */
function declining({ principalCents, monthRate, months }: PlanAsk, capital: Capital): PlanRow[] {
  let balanceCents = principalCents
  return months.map((period, index) => {
    const interestCents = share(balanceCents, times(monthRate, period), 'half-up')
    const isLast = index === months.length - 1
    const amortisationCents = isLast ? balanceCents : capital(index, interestCents)
    balanceCents = minus(balanceCents, amortisationCents)
    const amountCents = add(interestCents, amortisationCents)
    return { n: index + 1, amountCents, interestCents, amortisationCents, balanceCents }
  })
}

/**
 * The payment of weight 1 at which all payments are worth the principal today, as an exact
 * fraction: P ÷ Σ wₖ ÷ Π (1 + iₖ). With all alike it is P · i · (1 + i)ⁿ ÷ ((1 + i)ⁿ − 1).
 */
function unitPayment({ principalCents, monthRate, months, weights }: PlanAsk): Rate {
  const worth = months.reduceRight((later, period, index) => {
    const { top, bottom } = plus(rate(1), times(monthRate, period))
    return times(plus(later, rate(weights[index] ?? 0n)), rate(bottom, top))
  }, rate(0))
  return rate(principalCents * worth.bottom, worth.top)
}

/** Interest of a month, times the months until each payment, weighed by its size. */
function averageInterest({ monthRate, months, weights }: PlanAsk): Rate {
  let until = rate(0)
  const weighed = months.map((period, index) => {
    until = plus(until, period)
    return times(until, rate(weights[index] ?? 0n))
  })
  const sum = weighed.reduce((all, one) => plus(all, one), rate(0))
  return times(monthRate, times(sum, rate(1, sumOf(weights))))
}

const partOf = ({ principalCents, weights }: PlanAsk, weight: bigint, how: 'half-up' | 'down') =>
  share(principalCents, rate(weight, sumOf(weights)), how)

/** Parts in proportion that add up to the amount; the earliest carry the odd centavos. */
export function splitBy(amount: Cents, weights: readonly bigint[]): Cents[] {
  const parts = weights.map((weight) => share(amount, rate(weight, sumOf(weights)), 'down'))
  const odd = minus(amount, add(...parts))
  return parts.map((part, index) => cents(part + (index < odd ? 1n : 0n)))
}

const sumOf = (weights: readonly bigint[]): bigint => weights.reduce((all, one) => all + one, 0n)

const round = (amount: Rate): Cents => share(cents(1), amount, 'half-up')
