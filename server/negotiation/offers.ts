import { type Cents, zero } from '../../kit/money.ts'
import { type Advice, adviceOn, type Offer } from './advice.ts'
import { type Attempt, owedIn } from './attempt.ts'
import type { Standing } from './authority.ts'
import { firstPayment } from './first-payment.ts'
import { downPayment } from './shapes/down-payment.ts'
import { payLater } from './shapes/pay-later.ts'
import { payNow } from './shapes/pay-now.ts'
import { smallestMonthly } from './shapes/smallest-monthly.ts'

export type Offers = {
  readonly offers: readonly Offer[]
  readonly advice: Advice
}

/**
 * The ways to pay that an agent begins with (A4.6, A5.2): now with the most discount; part down
 * and the rest in instalments; the smallest each month; and, when it is known what fits a month,
 * the smallest first payment that opens such a plan. No two are the same, so a balance too small
 * for plans has fewer, and then a later day is offered too. What the policy leaves out is not
 * offered. Undefined when nothing is owed.
 */
export function offers(standing: Standing, monthlyCents?: Cents): Offers | undefined {
  const down = downPayment(standing)
  const monthly = smallestMonthly(standing)
  const made = offeredBy(standing, [
    payNow(standing),
    down,
    isSmaller(monthly, down) ? monthly : undefined,
    opening(standing, monthlyCents),
  ])
  const list = made.length < 3 ? offeredBy(standing, [...made, payLater(standing)]) : made
  const advice = adviceOn(list, {
    owedCents: owedIn(standing),
    policy: standing.policy,
    monthlyCents,
  })
  return advice && { offers: list, advice }
}

/** With few parts a larger down payment makes the others smaller: then the name would lie. */
function isSmaller(monthly: Attempt, down: Attempt): boolean {
  const lastOf = (offer: Attempt): Cents => offer?.quote.instalments.at(-1)?.amountCents ?? zero
  return down === undefined || lastOf(monthly) < lastOf(down)
}

function opening(standing: Standing, monthlyCents: Cents | undefined): Attempt {
  if (monthlyCents === undefined) return undefined
  const found = firstPayment(standing, monthlyCents)
  return found.ok ? { shape: 'first-payment', quote: found.value } : undefined
}

/**
 * Two offers are the same when the debtor would pay the same amounts on the same days: the first
 * of them is kept.
 */
function offeredBy({ policy }: Standing, attempts: readonly Attempt[]): Offer[] {
  const seen = new Set<string>()
  return attempts.filter((offer): offer is Offer => {
    if (!offer || !policy.shapes.includes(offer.shape)) return false
    const payments = offer.quote.instalments.map(
      ({ dueOn, amountCents }) => `${dueOn} ${amountCents}`,
    )
    const isNew = !seen.has(payments.join())
    seen.add(payments.join())
    return isNew
  })
}
