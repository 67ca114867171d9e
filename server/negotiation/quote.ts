import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, minus, percentOf, type Rate, share, toWire, zero } from '../../kit/money.ts'
import { type Amounts, sumOf, totalOf } from '../debts/amounts.ts'
import { discountOf, type Paying, type Standing } from './authority.ts'
import { downPaymentCentsMin, partsMax } from './limits.ts'
import type { OfferPolicy } from './policy.ts'
import { type Instalment, schedule } from './schedule.ts'

/** What the debtor asks for, as the agent types it in. */
export type Ask = {
  /** Of the whole balance, or an amount. */
  readonly discount: { readonly pct: Rate } | { readonly cents: Cents }
  /** Payments in all. A single one is the whole, whatever down payment is written. */
  readonly parts: number
  /** The first of several payments; zero when all are alike. */
  readonly downPaymentCents: Cents
  readonly firstDueOn: Day
  readonly dueDay?: number
}

/** Terms that may be accepted. Instalments add up to the total, and it is balance less discount. */
export type Quote = {
  readonly quotedOn: Day
  /** The last day on which it may be accepted. */
  readonly validUntil: Day
  readonly items: readonly { readonly itemId: string; readonly owed: Amounts }[]
  readonly balance: Amounts
  readonly balanceCents: Cents
  readonly discount: Amounts
  readonly discountCents: Cents
  readonly discountPct: string
  readonly totalCents: Cents
  readonly downPaymentCents: Cents
  readonly instalments: readonly Instalment[]
}

export type QuoteRefusal =
  | 'nothing-owed'
  | 'date-in-the-past'
  | 'first-payment-too-late'
  | 'due-day-not-offered'
  | 'too-many-instalments'
  | 'discount-above-authority'
  | 'nothing-left-to-pay'
  | 'down-payment-too-large'
  | 'down-payment-too-small'
  | 'instalment-too-small'

/**
 * The answer to a counter-offer: amounts and days, or the limit that stands in the way. Refusals
 * come in the order of the type: days, number of payments, discount, then sizes of payments.
 */
export function quote(ask: Ask, standing: Standing): Decision<Quote, QuoteRefusal> {
  const { balances, policy, today } = standing
  const balance = sumOf(balances.map(({ owed }) => owed))
  if (totalOf(balance) === 0n) return no('nothing-owed')
  const untimely = wrongDays(ask, standing)
  if (untimely) return untimely
  if (ask.parts > policy.instalmentsMax)
    return no('too-many-instalments', { instalmentsMax: policy.instalmentsMax })

  const discount = forgiven(ask, standing, totalOf(balance))
  if (!discount.ok) return discount
  const discountCents = totalOf(discount.value)
  const totalCents = minus(totalOf(balance), discountCents)
  if (totalCents === 0n) return no('nothing-left-to-pay')
  const downPaymentCents = ask.parts > 1 ? ask.downPaymentCents : zero
  if (downPaymentCents >= totalCents)
    return no('down-payment-too-large', { totalCents: toWire(totalCents) })
  const instalments = schedule({ ...ask, ...policy, totalCents, downPaymentCents })
  const unfit = wrongSizes(instalments, totalCents, downPaymentCents, policy)
  if (unfit) return unfit
  return yes({
    quotedOn: today,
    validUntil: earlier(today.add({ days: policy.validDays }), ask.firstDueOn),
    items: balances.map(({ itemId, owed }) => ({ itemId, owed })),
    balance,
    balanceCents: totalOf(balance),
    discount: discount.value,
    discountCents,
    discountPct: percentOf(discountCents, totalOf(balance)),
    totalCents,
    downPaymentCents,
    instalments,
  })
}

function wrongDays({ firstDueOn, dueDay }: Ask, { policy, today }: Standing) {
  if (isBefore(firstDueOn, today)) return no('date-in-the-past', { today: String(today) })
  const firstPaymentOnMax = today.add({ days: policy.firstPaymentDaysMax })
  if (isAfter(firstDueOn, firstPaymentOnMax))
    return no('first-payment-too-late', { firstPaymentOnMax: String(firstPaymentOnMax) })
  const isOffered = dueDay === undefined || policy.dueDays.includes(dueDay)
  if (!isOffered && policy.dueDays.length > 0)
    return no('due-day-not-offered', { dueDays: policy.dueDays.join(', ') })
  return undefined
}

/** The discount by component, taken in the policy's order and never above what may be forgiven. */
function forgiven(
  { discount, parts }: Ask,
  standing: Standing,
  balanceCents: Cents,
): Decision<Amounts, 'discount-above-authority'> {
  const asked = 'pct' in discount ? share(balanceCents, discount.pct, 'down') : discount.cents
  const { applied, leftOverCents } = discountOf(standing, payingIn(parts), asked)
  if (leftOverCents === 0n) return yes(applied)
  const discountCentsMax = minus(asked, leftOverCents)
  return no('discount-above-authority', {
    discountPctMax: percentOf(discountCentsMax, balanceCents),
    discountCentsMax: toWire(discountCentsMax),
  })
}

export const payingIn = (parts: number): Paying => (parts === 1 ? 'at-once' : 'in-instalments')

/** One payment of everything is never too small. */
function wrongSizes(
  instalments: readonly Instalment[],
  totalCents: Cents,
  downPaymentCents: Cents,
  policy: OfferPolicy,
) {
  if (instalments.length === 1) return undefined
  const first = instalments[0]?.amountCents ?? zero
  const least = downPaymentCentsMin(totalCents, policy)
  if (first < least) return no('down-payment-too-small', { downPaymentCentsMin: toWire(least) })
  const last = instalments.at(-1)?.amountCents ?? zero
  if (last >= policy.instalmentCentsMin) return undefined
  return no('instalment-too-small', {
    instalmentCentsMin: toWire(policy.instalmentCentsMin),
    partsMax: partsMax(totalCents, downPaymentCents, policy),
  })
}

const earlier = (a: Day, b: Day): Day => (isBefore(a, b) ? a : b)
