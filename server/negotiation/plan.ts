import { type Decision, no, yes } from '../../kit/decision.ts'
import { add, type Cents, minus, type Rate, rate, share, split, times } from '../../kit/money.ts'

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
  /** For one period. */
  readonly periodRate: Rate
  readonly parts: number
}

export type PlanRefusal = 'payments-too-small'

/**
 * Equal periods, the first of them before the first payment. Each interest is rounded on the
 * rounded balance, half up, and the last payment takes the residue; of equal parts the first ones
 * carry the odd centavos. Refuses what whole centavos cannot write: a payment of none, or capital
 * that ends before the plan does.
 */
export function plan(ask: PlanAsk): Decision<readonly PlanRow[], PlanRefusal> {
  const rows = ask.method === 'equal' ? equalRows(ask) : decliningRows(ask, ask.method)
  return rows.every(isWhole) ? yes(rows) : no('payments-too-small', { parts: ask.parts })
}

const isWhole = ({ amountCents, amortisationCents }: PlanRow): boolean =>
  amountCents > 0n && amortisationCents >= 0n

/** The average of 1 to n periods: what all pay at once at the middle of the plan. */
function equalRows({ principalCents, periodRate, parts }: PlanAsk): PlanRow[] {
  const averageRate = times(periodRate, rate(parts + 1, 2))
  const interestCents = share(principalCents, averageRate, 'half-up')
  const amounts = split(add(principalCents, interestCents), parts)
  const capital = split(principalCents, parts)
  let balanceCents = principalCents
  return amounts.map((amountCents, index) => {
    const amortisationCents = capital[index] ?? amountCents
    balanceCents = minus(balanceCents, amortisationCents)
    const ofInterest = minus(amountCents, amortisationCents)
    return { n: index + 1, amountCents, interestCents: ofInterest, amortisationCents, balanceCents }
  })
}

function decliningRows(ask: PlanAsk, method: 'price' | 'sac'): PlanRow[] {
  const rates = Array.from({ length: ask.parts }, () => ask.periodRate)
  return amortised(ask.principalCents, rates, capitalOf[method](ask))
}

/** How much capital the payment of an index takes, given the interest that it carries. */
type Capital = (index: number, interestCents: Cents) => Cents

const capitalOf: Record<'price' | 'sac', (ask: PlanAsk) => Capital> = {
  price: (ask) => {
    const payment = levelPayment(ask)
    return (_index, interest) => minus(payment, interest)
  },
  sac: ({ principalCents, parts }) => {
    const each = share(principalCents, rate(1, parts), 'half-up')
    const isTooMuch = each * BigInt(parts - 1) >= principalCents
    const fitting = isTooMuch ? share(principalCents, rate(1, parts), 'down') : each
    return () => fitting
  },
}

/** P · i · (1 + i)^n ÷ ((1 + i)^n − 1) in exact whole numbers, rounded half up once. */
export function levelPayment(ask: Omit<PlanAsk, 'method'>): Cents {
  const { principalCents, periodRate, parts } = ask
  const { top, bottom } = periodRate
  if (top === 0n) return share(principalCents, rate(1, parts), 'half-up')
  const grown = (top + bottom) ** BigInt(parts)
  const same = bottom ** BigInt(parts)
  return share(principalCents, rate(top * grown, bottom * (grown - same)), 'half-up')
}

/** Interest by period on what is still owed; the last payment takes all capital that is left. */
export function amortised(
  principalCents: Cents,
  periodRates: readonly Rate[],
  capital: Capital,
): PlanRow[] {
  let balanceCents = principalCents
  return periodRates.map((periodRate, index) => {
    const interestCents = share(balanceCents, periodRate, 'half-up')
    const isLast = index === periodRates.length - 1
    const amortisationCents = isLast ? balanceCents : capital(index, interestCents)
    balanceCents = minus(balanceCents, amortisationCents)
    const amountCents = add(interestCents, amortisationCents)
    return { n: index + 1, amountCents, interestCents, amortisationCents, balanceCents }
  })
}
