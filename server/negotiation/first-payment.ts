import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, cents, minus, most, toWire, zero } from '../../kit/money.ts'
import { sumOf, totalOf } from '../debts/amounts.ts'
import type { Standing } from './authority.ts'
import { downPaymentCentsMin, mostDiscount, planStartsOn } from './limits.ts'
import { type Ask, type Quote, quote } from './quote.ts'
import { type Instalment, schedule } from './schedule.ts'

export type NoFirstPayment =
  | 'nothing-owed'
  /** What can be paid a month is less than the smallest instalment there may be. */
  | 'month-below-smallest-instalment'
  /** It is all paid by a first payment and one small one: there is nothing to plan. */
  | 'too-little-for-a-plan'
  | 'no-plans-here'

/**
 * The smallest first payment, today, that opens a plan whose other payments each fit what the
 * person can pay a month, within policy and authority (A5.4): one centavo less and there is no such
 * plan. With the same first payment, the plan that ends soonest. When there is none, what stands
 * in the way.
 */
export function firstPayment(
  standing: Standing,
  monthlyCents: Cents,
): Decision<Quote, NoFirstPayment> {
  const { policy } = standing
  const owed = totalOf(sumOf(standing.balances.map((one) => one.owed)))
  if (owed === 0n) return no('nothing-owed')
  if (policy.instalmentsMax < 2) return no('no-plans-here')
  if (monthlyCents < policy.instalmentCentsMin)
    return no('month-below-smallest-instalment', {
      instalmentCentsMin: toWire(policy.instalmentCentsMin),
      monthlyCents: toWire(monthlyCents),
    })
  const plans = plansOf(standing, owed, monthlyCents)
  for (let parts = policy.instalmentsMax; parts >= 2; parts -= 1) {
    const found = plans.smallest(parts)
    if (found) return yes(soonest(plans, found, parts))
  }
  return no('too-little-for-a-plan', { totalCents: toWire(plans.totalCents) })
}

type Plans = {
  readonly totalCents: Cents
  /** With so many payments in all, the one that begins with least. */
  readonly smallest: (parts: number) => Quote | undefined
  readonly beginning: (downPaymentCents: Cents, parts: number) => Quote | undefined
}

/** More payments are each smaller: fewer of them that still fit end the plan sooner. */
function soonest(plans: Plans, found: Quote, parts: number): Quote {
  let best = found
  for (let fewer = parts - 1; fewer >= 2; fewer -= 1) {
    const shorter = plans.beginning(found.downPaymentCents, fewer)
    if (!shorter) return best
    best = shorter
  }
  return best
}

function plansOf(standing: Standing, owed: Cents, monthlyCents: Cents): Plans {
  const { policy } = standing
  const given = mostDiscount(standing, 'in-instalments')
  const discountCents = given < owed ? given : zero
  const totalCents = minus(owed, discountCents)
  const ask = (downPaymentCents: Cents, parts: number): Ask => ({
    discount: { cents: discountCents },
    parts,
    downPaymentCents,
    firstDueOn: planStartsOn(standing),
  })
  const fits = (instalments: readonly Instalment[]): boolean =>
    instalments.slice(1).every(({ amountCents }) => amountCents <= monthlyCents)
  const beginning = (downPaymentCents: Cents, parts: number): Quote | undefined => {
    const answer = quote(ask(downPaymentCents, parts), standing)
    return answer.ok && fits(answer.value.instalments) ? answer.value : undefined
  }
  /** Whether so little down leaves too much for a month. */
  const isTooLittle = (downPaymentCents: Cents, parts: number): boolean => {
    const asked = { ...policy, ...ask(downPaymentCents, parts), totalCents, invoices: [] }
    const planned = schedule({ ...asked, shape: 'level' })
    return planned.ok && !fits(planned.value)
  }
  const smallest = (parts: number): Quote | undefined => {
    let low = most(downPaymentCentsMin(totalCents, policy), cents(1))
    let high = minus(totalCents, cents(parts - 1))
    while (low < high) {
      const middle = cents((low + high) / 2n)
      if (isTooLittle(middle, parts)) low = cents(middle + 1n)
      else high = middle
    }
    return beginning(low, parts)
  }
  return { totalCents, smallest, beginning }
}
