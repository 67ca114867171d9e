import { type Cents, cents, minus, zero } from '../../kit/money.ts'
import { sumOf, totalOf } from '../debts/amounts.ts'
import type { Offer, OfferShape } from './advice.ts'
import type { Paying, Standing } from './authority.ts'
import { mostDiscount } from './limits.ts'
import { type Ask, quote } from './quote.ts'

/** What the policy refuses is simply not offered. */
export type Attempt = Offer | undefined

export function attempt(shape: OfferShape, standing: Standing, ask: Ask): Attempt {
  const answer = quote(ask, standing)
  return answer.ok ? { shape, quote: answer.value } : undefined
}

/** A plan of more than one payment, with all that may be forgiven in one. */
export const attemptPlan = (
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

/** All that may be forgiven, unless that would leave nothing to pay. */
export function offered(standing: Standing, paying: Paying): Cents {
  const discount = mostDiscount(standing, paying)
  return discount < owedIn(standing) ? discount : zero
}

export const owedIn = ({ balances }: Standing): Cents =>
  totalOf(sumOf(balances.map(({ owed }) => owed)))

/** What a plan pays of the debts, before any interest. */
export const planTotal = (standing: Standing): Cents =>
  minus(owedIn(standing), offered(standing, 'in-instalments'))

/** Nobody pays R$ 37,43 down: up to the next whole real. */
export const wholeReais = (amount: Cents): Cents => cents(((amount + 99n) / 100n) * 100n)
