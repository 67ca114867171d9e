import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import {
  add,
  type Cents,
  minus,
  percentOf,
  type Rate,
  share,
  toWire,
  zero,
} from '../../kit/money.ts'
import { type Amounts, sumOf, totalOf } from '../debts/amounts.ts'
import type { Balance } from '../debts/balance.ts'
import { discountOf, type Paying, type Standing } from './authority.ts'
import { cet } from './cet.ts'
import { downPaymentCentsMin, partsMax } from './limits.ts'
import type { PlanShape } from './plan-shape.ts'
import type { OfferPolicy } from './policy.ts'
import { type Instalment, interestIn, schedule } from './schedule.ts'

/** What the debtor asks for, as the agent types it in. */
export type Ask = {
  /** Of the whole balance, or an amount. */
  readonly discount: { readonly pct: Rate } | { readonly cents: Cents }
  /** Payments in all. A single one is the whole, whatever down payment is written. */
  readonly parts: number
  /** The first of several payments; zero when all are alike. */
  readonly downPaymentCents: Cents
  readonly firstDueOn: Day
  readonly dueDay?: number | undefined
  /** How the payments follow one another: alike each month, unless another is said. */
  readonly planShape?: PlanShape | undefined
}

/**
 * Terms that may be accepted. Instalments add up to the total, and it is the balance less the
 * discount and with the interest of the plan.
 */
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
  readonly interestCents: Cents
  /** What the plan costs a year, per cent (`'43.62'`); null where no interest is charged. */
  readonly cetAnnualPct: string | null
  readonly totalCents: Cents
  readonly downPaymentCents: Cents
  readonly instalments: readonly Instalment[]
}

export type QuoteRefusal =
  | 'nothing-owed'
  | 'date-in-the-past'
  | 'first-payment-too-late'
  | 'due-day-not-offered'
  | 'shape-not-offered'
  | 'too-many-instalments'
  | 'discount-above-authority'
  | 'nothing-left-to-pay'
  | 'down-payment-too-large'
  | 'down-payment-too-small'
  | 'instalment-too-small'

/**
 * The answer to a counter-offer: amounts and days, or the limit that stands in the way. Refusals
 * come in the order of the type: days, shape, number of payments, discount, sizes of payments.
 */
export function quote(asked: Ask, standing: Standing): Decision<Quote, QuoteRefusal> {
  const { balances, policy, today } = standing
  const ask = asked.planShape === 'by-invoice' ? byInvoice(asked, balances) : asked
  const balance = sumOf(balances.map(({ owed }) => owed))
  if (totalOf(balance) === 0n) return no('nothing-owed')
  const untimely = wrongDays(ask, standing) ?? wrongShape(ask, policy)
  if (untimely) return untimely
  if (ask.parts > policy.instalmentsMax)
    return no('too-many-instalments', { instalmentsMax: policy.instalmentsMax })

  const discount = forgiven(ask, standing, totalOf(balance))
  if (!discount.ok) return discount
  const discountCents = totalOf(discount.value)
  const debtCents = minus(totalOf(balance), discountCents)
  if (debtCents === 0n) return no('nothing-left-to-pay')
  const downPaymentCents = ask.parts > 1 ? ask.downPaymentCents : zero
  if (downPaymentCents >= debtCents)
    return no('down-payment-too-large', { totalCents: toWire(debtCents) })
  const planned = instalmentsOf(ask, standing, debtCents, downPaymentCents)
  if (!planned.ok) return planned
  const instalments = planned.value
  const interestCents = interestIn(instalments)
  return yes({
    quotedOn: today,
    validUntil: earlier(today.add({ days: policy.validDays }), ask.firstDueOn),
    items: balances.map(({ itemId, owed }) => ({ itemId, owed })),
    balance,
    balanceCents: totalOf(balance),
    discount: discount.value,
    discountCents,
    discountPct: percentOf(discountCents, totalOf(balance)),
    interestCents,
    cetAnnualPct: interestCents > 0n ? yearlyCost(instalments, debtCents, today) : null,
    totalCents: add(debtCents, interestCents),
    downPaymentCents,
    instalments,
  })
}

/** As many payments as there are invoices, and none stands apart. */
const byInvoice = (ask: Ask, balances: readonly Balance[]): Ask => ({
  ...ask,
  parts: invoicesOf(balances).length,
  downPaymentCents: zero,
})

/** The payments, when none of them is too small. */
function instalmentsOf(
  ask: Ask,
  { balances, policy }: Standing,
  debtCents: Cents,
  downPaymentCents: Cents,
) {
  const tooSmall = () =>
    no('instalment-too-small', {
      instalmentCentsMin: toWire(policy.instalmentCentsMin),
      partsMax: partsMax(debtCents, downPaymentCents, policy),
    })
  const planned = schedule({
    ...policy,
    ...ask,
    shape: ask.planShape ?? 'level',
    totalCents: debtCents,
    downPaymentCents,
    invoices: invoicesOf(balances),
  })
  if (!planned.ok) return tooSmall()
  if (planned.value.length === 1) return planned
  const amounts = planned.value.map(({ amountCents }) => amountCents)
  const least = downPaymentCentsMin(debtCents, policy)
  if ((amounts[0] ?? zero) < least)
    return no('down-payment-too-small', { downPaymentCentsMin: toWire(least) })
  const isLarge = amounts.slice(1).every((amount) => amount >= policy.instalmentCentsMin)
  return isLarge ? planned : tooSmall()
}

/** What each debt owes, the oldest first. */
export const invoicesOf = (balances: readonly Balance[]): Cents[] =>
  balances
    .toSorted((a, b) => Number(isAfter(a.dueOn, b.dueOn)) - Number(isBefore(a.dueOn, b.dueOn)))
    .map(({ totalCents }) => totalCents)
    .filter((totalCents) => totalCents > 0n)

/** What is paid today was never lent. */
function yearlyCost(instalments: readonly Instalment[], debtCents: Cents, today: Day) {
  const isToday = ({ dueOn }: Instalment) => dueOn.equals(today)
  const paid = add(...instalments.filter(isToday).map(({ amountCents }) => amountCents))
  const later = instalments.filter((instalment) => !isToday(instalment))
  const flows = later.map(({ dueOn, amountCents }) => ({ on: dueOn, cents: amountCents }))
  const cost = cet({ on: today, netCents: minus(debtCents, paid), flows })
  return cost.ok ? cost.value : null
}

/** A policy that leaves a shape out does not offer it to those who ask either. */
function wrongShape({ planShape = 'level' }: Ask, policy: OfferPolicy) {
  if (planShape === 'level' || policy.shapes.includes(planShape)) return undefined
  return no('shape-not-offered', { shape: planShape })
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

const earlier = (a: Day, b: Day): Day => (isBefore(a, b) ? a : b)
