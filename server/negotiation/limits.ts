import { planShapes } from '../../api/negotiation.ts'
import { type Day, daysBetween, isBefore } from '../../kit/dates.ts'
import { type Cents, least, minus, most, percentOf, share } from '../../kit/money.ts'
import { sumOf, totalOf } from '../debts/amounts.ts'
import { authority, discountOf, type Paying, type Standing } from './authority.ts'
import type { PlanShape } from './plan-shape.ts'
import type { OfferPolicy } from './policy.ts'

/** How far a person at this table may go, for the controls on the screen. */
export type Limits = {
  readonly discountCentsMax: Cents
  readonly discountPctMax: string
  readonly instalmentsMax: number
  readonly instalmentCentsMin: Cents
  /** Without any discount; with one the least down payment is smaller. */
  readonly downPaymentCentsMin: Cents
  readonly firstPaymentOnMax: Day
  readonly dueDays: readonly number[]
  /** The ways in which payments may follow one another here. */
  readonly planShapes: readonly PlanShape[]
}

export function limits(standing: Standing, paying: Paying): Limits {
  const { balances, policy, today } = standing
  const balanceCents = totalOf(sumOf(balances.map(({ owed }) => owed)))
  const discountCentsMax = mostDiscount(standing, paying)
  return {
    discountCentsMax,
    discountPctMax: percentOf(discountCentsMax, balanceCents),
    instalmentsMax: policy.instalmentsMax,
    instalmentCentsMin: policy.instalmentCentsMin,
    downPaymentCentsMin: downPaymentCentsMin(balanceCents, policy),
    firstPaymentOnMax: today.add({ days: policy.firstPaymentDaysMax }),
    dueDays: policy.dueDays,
    planShapes: planShapes.filter((one) => one === 'level' || policy.shapes.includes(one)),
  }
}

/** The first day of a plan: when the person has money, within the policy; otherwise today. */
export function planStartsOn({ planFrom, policy, today }: Standing): Day {
  if (!planFrom || isBefore(planFrom, today)) return today
  return daysBetween(today, planFrom) <= policy.firstPaymentDaysMax ? planFrom : today
}

/** Only components that the policy names in its order, and what a benefit waives, are forgiven. */
export const mostDiscount = (standing: Standing, paying: Paying): Cents =>
  totalOf(discountOf(standing, paying, totalOf(authority(standing, paying))).applied)

/** The smallest first of several payments that lets a plan live (A5.4). */
export const downPaymentCentsMin = (totalCents: Cents, policy: OfferPolicy): Cents =>
  least(
    totalCents,
    most(share(totalCents, policy.downPaymentPctMin, 'half-up'), policy.downPaymentCentsMin),
  )

/** In how many payments a total may be made, the down payment included; at least in one. */
export function partsMax(totalCents: Cents, downPaymentCents: Cents, policy: OfferPolicy): number {
  if (downPaymentCents > 0n) {
    return within(policy, 1 + times(minus(totalCents, downPaymentCents), policy.instalmentCentsMin))
  }
  const alikeMin = most(policy.instalmentCentsMin, downPaymentCentsMin(totalCents, policy))
  return within(policy, times(totalCents, alikeMin))
}

const times = (amount: Cents, part: Cents): number =>
  part === 0n ? Number.POSITIVE_INFINITY : Number(amount / part)

const within = ({ instalmentsMax }: OfferPolicy, parts: number): number =>
  Math.max(1, Math.min(instalmentsMax, parts))
