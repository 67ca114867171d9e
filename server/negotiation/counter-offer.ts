import type { offerShapes } from '../../api/negotiation.ts'
import { never } from '../../kit/assert.ts'
import { type Day, isAfter } from '../../kit/dates.ts'
import { type Cents, least, minus, most, zero } from '../../kit/money.ts'
import { offered, owedIn, planTotal } from './attempt.ts'
import type { Standing } from './authority.ts'
import { firstPayment } from './first-payment.ts'
import { downPaymentCentsMin, mostDiscount } from './limits.ts'
import type { PlanShape } from './plan-shape.ts'
import { type Ask, type Quote, quote } from './quote.ts'
import { downPayment } from './shapes/down-payment.ts'
import { payLater } from './shapes/pay-later.ts'
import { payNow } from './shapes/pay-now.ts'
import { smallestMonthly } from './shapes/smallest-monthly.ts'

/** What matters most to the person, and what they wish of it (A5.3). */
export type Wish =
  | { readonly point: 'value'; readonly totalCents: Cents }
  | { readonly point: 'date'; readonly firstDueOn: Day }
  | { readonly point: 'size'; readonly monthlyCents: Cents }
  | { readonly point: 'form'; readonly planShape: PlanShape }

export type Proposal = {
  readonly shape: (typeof offerShapes)[number]
  readonly quote: Quote
  /** The point is met; otherwise this is as near as may be offered. */
  readonly isAsAsked: boolean
}

export type CounterOffer = {
  readonly proposals: readonly Proposal[]
  /** What was asked, where only its discount is in the way: somebody else might give it. */
  readonly beyond: Ask | null
}

/**
 * The offers rebuilt around the point that matters most, within policy and authority: first what
 * gives all that is asked, and then the nearest that keeps something else of it. What moves is the
 * other points: a lower value is paid sooner, a later day takes some of the discount, a smaller
 * month takes more months.
 */
export function counterOffer(standing: Standing, wish: Wish): CounterOffer {
  const made = proposals(standing, wish)
  return { proposals: different(made, standing), beyond: beyond(standing, wish) }
}

function proposals(standing: Standing, wish: Wish): (Proposal | undefined)[] {
  switch (wish.point) {
    case 'value':
      return forValue(standing, wish.totalCents)
    case 'date':
      return forDate(standing, wish.firstDueOn)
    case 'size':
      return forSize(standing, wish.monthlyCents)
    case 'form':
      return forForm(standing, wish.planShape)
    default:
      return never(wish)
  }
}

type Made = { readonly shape: Proposal['shape']; readonly quote: Quote } | undefined

const proposed = (made: Made, isAsAsked: (quote: Quote) => boolean): Proposal | undefined =>
  made && { ...made, isAsAsked: isAsAsked(made.quote) }

/** Less in all: the most discount there is is for paying at once, and next for two payments. */
function forValue(standing: Standing, totalCents: Cents) {
  const isMet = (made: Quote) => made.totalCents <= totalCents
  const given = least(discountFor(standing, totalCents), offered(standing, 'at-once'))
  const now = atOnce(standing, given)
  const two = quoteOf(standing, {
    discount: {
      cents: least(discountFor(standing, totalCents), offered(standing, 'in-instalments')),
    },
    parts: 2,
    downPaymentCents: most(
      downPaymentCentsMin(planTotal(standing), standing.policy),
      half(planTotal(standing)),
    ),
    firstDueOn: standing.today,
  })
  return [proposed(now, isMet), proposed(payNow(standing), isMet), proposed(two, isMet)]
}

/** Later: some of the discount is for paying today. Beyond the last day, a beginning today. */
function forDate(standing: Standing, firstDueOn: Day) {
  const { policy, today } = standing
  const isMet = (made: Quote) => !isAfter(firstDueOn, made.instalments[0]?.dueOn ?? today)
  const discount = { cents: offered(standing, 'in-instalments') }
  const all = { discount, parts: 1, downPaymentCents: zero, firstDueOn }
  const beginning = quoteOf(standing, {
    discount,
    parts: 2,
    downPaymentCents: downPaymentCentsMin(planTotal(standing), policy),
    firstDueOn: today,
    dueDay: firstDueOn.day,
  })
  const endsThen = beginning?.quote.instalments.at(-1)?.dueOn.equals(firstDueOn) ?? false
  return [
    proposed(quoteOf(standing, all), isMet),
    endsThen ? proposed(beginning, () => false) : undefined,
    proposed(payLater(standing), isMet),
    proposed(quoteOf(standing, restedPlan(standing)), () => false),
  ]
}

/** The least today, and nothing for two months. */
const restedPlan = (standing: Standing): Ask => ({
  discount: { cents: offered(standing, 'in-instalments') },
  parts: 2,
  downPaymentCents: downPaymentCentsMin(planTotal(standing), standing.policy),
  firstDueOn: standing.today,
  planShape: 'month-of-grace',
})

/** Less each time: the smallest beginning that makes it so, the most months, or by fortnights. */
function forSize(standing: Standing, monthlyCents: Cents) {
  const isMet = ({ instalments }: Quote) =>
    instalments.slice(1).every(({ amountCents }) => amountCents <= monthlyCents)
  const opening = firstPayment(standing, monthlyCents)
  return [
    proposed(opening.ok ? { shape: 'first-payment', quote: opening.value } : undefined, isMet),
    proposed(smallestMonthly(standing), isMet),
    proposed(longest(standing, 'biweekly'), ({ instalments }) =>
      instalments.slice(1).every(({ amountCents }) => amountCents * 2n <= monthlyCents),
    ),
  ]
}

/** In another rhythm: the longest there may be of it, or the plan that is usual. */
function forForm(standing: Standing, planShape: PlanShape) {
  const asked = longest(standing, planShape)
  return [
    proposed(asked, () => true),
    asked ? undefined : proposed(downPayment(standing), () => false),
    asked ? undefined : proposed(payNow(standing), () => false),
  ]
}

/** With the least beginning, as many payments as the policy lets there be in that shape. */
function longest(standing: Standing, planShape: PlanShape): Made {
  const { policy, today } = standing
  const least = downPaymentCentsMin(planTotal(standing), policy)
  const discount = { cents: offered(standing, 'in-instalments') }
  for (let parts = policy.instalmentsMax; parts >= 2; parts -= 1) {
    const plan = { discount, parts, downPaymentCents: least, firstDueOn: today, planShape }
    const made = quoteOf(standing, plan)
    if (made) return made
  }
  return undefined
}

function quoteOf(standing: Standing, ask: Ask): Made {
  const answer = quote(ask, standing)
  const shape = ask.planShape === undefined || ask.planShape === 'level' ? 'custom' : ask.planShape
  return answer.ok ? { shape, quote: answer.value } : undefined
}

const atOnce = (standing: Standing, discountCents: Cents): Made =>
  quoteOf(standing, {
    discount: { cents: discountCents },
    parts: 1,
    downPaymentCents: zero,
    firstDueOn: standing.today,
  })

const discountFor = (standing: Standing, totalCents: Cents): Cents =>
  most(minus(owedIn(standing), totalCents), zero)

const half = (amount: Cents): Cents => (amount / 2n) as Cents

/** A lower total than may be given: with more authority it is asked as one payment today. */
function beyond(standing: Standing, wish: Wish): Ask | null {
  if (wish.point !== 'value') return null
  const discountCents = discountFor(standing, wish.totalCents)
  if (wish.totalCents === 0n || discountCents <= mostDiscount(standing, 'at-once')) return null
  return {
    discount: { cents: discountCents },
    parts: 1,
    downPaymentCents: zero,
    firstDueOn: standing.today,
  }
}

/** What the policy offers, no two that the person would pay alike; the first three. */
function different(made: readonly (Proposal | undefined)[], { policy }: Standing): Proposal[] {
  const seen = new Set<string>()
  const kept = made.filter((one): one is Proposal => {
    if (!one || (one.shape !== 'custom' && !policy.shapes.includes(one.shape))) return false
    const payments = one.quote.instalments
      .map(({ dueOn, amountCents }) => `${dueOn} ${amountCents}`)
      .join()
    const isNew = !seen.has(payments)
    seen.add(payments)
    return isNew
  })
  return kept.slice(0, 3)
}
