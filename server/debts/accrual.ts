import { type Day, daysBetween, isAfter, isBefore } from '../../kit/dates.ts'
import {
  add,
  type Cents,
  cents,
  most,
  type Rate,
  rate,
  round,
  share,
  times,
  zero,
} from '../../kit/money.ts'
import { type DebtItem, type Entry, standing } from './ledger.ts'
import type { Terms } from './terms.ts'

/** Days in a row on which the same principal was owed, from the end of one to that of another. */
export type Stretch = {
  readonly from: Day
  readonly to: Day
  readonly days: number
  readonly baseCents: Cents
}

/** What being late has cost by a day, payments of it not yet taken away. */
export type Accrual = {
  readonly daysLate: number
  readonly fineBaseCents: Cents
  readonly fineCents: Cents
  readonly stretches: readonly Stretch[]
  readonly interestCents: Cents
  readonly feesBaseCents: Cents
  readonly feesCents: Cents
}

/**
 * Fine: once, on what was owed at the end of the due day. Interest: simple, pro rata by day, a
 * month counts as 30 days, on the principal as payments brought it down; a payment counts from the
 * end of its day. Fees: on all that was late, fine and interest included. Nothing until the due
 * day has passed. Kept as exact fractions and rounded once per component.
 */
export function accrue(item: DebtItem, terms: Terms, on: Day): Accrual {
  const daysLate = Math.max(0, daysBetween(item.dueOn, on))
  if (daysLate === 0) return punctual
  const stretches = stretchesOf(item, on)
  const fineBaseCents = stretches[0]?.baseCents ?? zero
  const fineCents = share(fineBaseCents, terms.finePct, terms.rounding)
  const interestCents = cents(round(interestOf(stretches, terms.interestPctMonth), terms.rounding))
  const feesBaseCents = add(fineBaseCents, fineCents, interestCents)
  return {
    daysLate,
    fineBaseCents,
    fineCents,
    stretches,
    interestCents,
    feesBaseCents,
    feesCents: share(feesBaseCents, terms.feesPct, terms.rounding),
  }
}

const punctual: Accrual = {
  daysLate: 0,
  fineBaseCents: zero,
  fineCents: zero,
  stretches: [],
  interestCents: zero,
  feesBaseCents: zero,
  feesCents: zero,
}

export const daysOfMonth = 30n

/** Centavos for a day, added up over the days, at a thirtieth of the month's rate. */
function interestOf(stretches: readonly Stretch[], pctMonth: Rate): Rate {
  const centDays = stretches.reduce(
    (sum, { baseCents, days }) => sum + baseCents * BigInt(days),
    0n,
  )
  return times(rate(centDays, daysOfMonth), pctMonth)
}

/** The principal day by day since the due day, days alike taken together. */
function stretchesOf(item: DebtItem, on: Day): Stretch[] {
  const moves = standing(item, on).filter(({ component }) => component === 'principal')
  const turns = [item.dueOn, ...moves.filter(isWhileLate).map(({ onDay }) => onDay), on]
  const days = turns.sort((a, b) => daysBetween(b, a))
  return days.slice(1).flatMap((to, index) => {
    const from = days[index] ?? item.dueOn
    const length = daysBetween(from, to)
    return length === 0 ? [] : [{ from, to, days: length, baseCents: principalAt(moves, from) }]
  })

  function isWhileLate({ kind, onDay }: Entry): boolean {
    return kind !== 'opening' && isAfter(onDay, item.dueOn) && isBefore(onDay, on)
  }
}

/** The principal at the end of a day; an overpaid one earns nothing back. */
function principalAt(moves: readonly Entry[], end: Day): Cents {
  const counted = moves.filter(({ kind, onDay }) => kind === 'opening' || !isAfter(onDay, end))
  return most(zero, add(...counted.map(({ amountCents }) => amountCents)))
}
