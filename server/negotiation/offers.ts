import { type Cents, cents, minus, most, percent, share, zero } from '../../kit/money.ts'
import { sumOf, totalOf } from '../debts/amounts.ts'
import { type Advice, adviceOn, type Offer, type OfferShape } from './advice.ts'
import type { Paying, Standing } from './authority.ts'
import { downPaymentCentsMin, mostDiscount, partsMax } from './limits.ts'
import { type Ask, quote } from './quote.ts'

export type Offers = {
  readonly offers: readonly Offer[]
  readonly advice: Advice
}

/**
 * The ways to pay that an agent begins with (A4.6, A5.2): now with the most discount; part down
 * and the rest in instalments; the smallest each month. No two are the same, so a balance too
 * small for plans has fewer, and then a later day is offered too. Undefined when nothing is owed.
 */
export function offers(standing: Standing, budgetCents?: Cents): Offers | undefined {
  const down = downPayment(standing)
  const monthly = smallestMonthly(standing)
  const made = different([payNow(standing), down, isSmaller(monthly, down) ? monthly : undefined])
  const list = made.length < 3 ? different([...made, payLater(standing)]) : made
  const advice = adviceOn(list, {
    owedCents: owedIn(standing),
    policy: standing.policy,
    budgetCents,
  })
  return advice && { offers: list, advice }
}

type Attempt = Offer | undefined

/** With few parts a larger down payment makes the others smaller: then the name would lie. */
function isSmaller(monthly: Attempt, down: Attempt): boolean {
  const monthlyCents = (offer: Attempt): Cents =>
    offer?.quote.instalments.at(-1)?.amountCents ?? zero
  return down === undefined || monthlyCents(monthly) < monthlyCents(down)
}

const payNow = (standing: Standing): Attempt =>
  attempt('pay-now', standing, {
    discount: { cents: offered(standing, 'at-once') },
    parts: 1,
    downPaymentCents: zero,
    firstDueOn: standing.today,
  })

/** A day later in exchange for some of the discount: paying now must be worth it. */
function payLater(standing: Standing): Attempt {
  const { policy, today } = standing
  if (policy.firstPaymentDaysMax === 0) return undefined
  return attempt('pay-later', standing, {
    discount: { cents: offered(standing, 'in-instalments') },
    parts: 1,
    downPaymentCents: zero,
    firstDueOn: today.add({ days: policy.firstPaymentDaysMax }),
  })
}

/** A fifth down, or the least allowed if that is more, and half as many parts as there may be. */
function downPayment(standing: Standing): Attempt {
  const { policy, today } = standing
  const totalCents = planTotal(standing)
  const downCents = wholeReais(
    most(share(totalCents, aFifth, 'half-up'), downPaymentCentsMin(totalCents, policy)),
  )
  const parts = Math.ceil((partsMax(totalCents, downCents, policy) - 1) / 2) + 1
  return attemptPlan('down-payment', standing, {
    parts,
    downPaymentCents: downCents,
    firstDueOn: today,
  })
}

/** As many parts as the policy lets there be, after the least down payment. */
function smallestMonthly(standing: Standing): Attempt {
  const { policy, today } = standing
  const totalCents = planTotal(standing)
  const downCents = wholeReais(downPaymentCentsMin(totalCents, policy))
  const alike = partsMax(totalCents, zero, policy)
  const after = partsMax(totalCents, downCents, policy)
  const plan =
    after > alike
      ? { parts: after, downPaymentCents: downCents }
      : { parts: alike, downPaymentCents: zero }
  return attemptPlan('smallest-monthly', standing, { ...plan, firstDueOn: today })
}

const aFifth = percent('20')

/** Nobody pays R$ 37,43 down: up to the next whole real. */
const wholeReais = (amount: Cents): Cents => cents(((amount + 99n) / 100n) * 100n)

const planTotal = (standing: Standing): Cents =>
  minus(owedIn(standing), offered(standing, 'in-instalments'))

const owedIn = ({ balances }: Standing): Cents => totalOf(sumOf(balances.map(({ owed }) => owed)))

/** All that may be forgiven, unless that would leave nothing to pay. */
function offered(standing: Standing, paying: Paying): Cents {
  const discount = mostDiscount(standing, paying)
  return discount < owedIn(standing) ? discount : zero
}

const attemptPlan = (
  shape: OfferShape,
  standing: Standing,
  plan: Omit<Ask, 'discount'>,
): Attempt =>
  plan.parts > 1
    ? attempt(shape, standing, {
        ...plan,
        discount: { cents: offered(standing, 'in-instalments') },
      })
    : undefined

/** What the policy refuses is simply not offered. */
function attempt(shape: OfferShape, standing: Standing, ask: Ask): Attempt {
  const answer = quote(ask, standing)
  return answer.ok ? { shape, quote: answer.value } : undefined
}

/** Two offers are the same when the debtor would pay the same amounts on the same days. */
function different(attempts: readonly Attempt[]): Offer[] {
  const seen = new Set<string>()
  return attempts.filter((offer): offer is Offer => {
    if (!offer) return false
    const payments = offer.quote.instalments.map(
      ({ dueOn, amountCents }) => `${dueOn} ${amountCents}`,
    )
    const isNew = !seen.has(payments.join())
    seen.add(payments.join())
    return isNew
  })
}
