import type { Day } from '../../kit/dates.ts'
import { add, type Cents, least, minus, most, zero } from '../../kit/money.ts'
import { type Accrual, accrue } from './accrual.ts'
import { cover } from './allocation.ts'
import { type Amounts, amountsBy, civilCodeOrder, components, totalOf } from './amounts.ts'
import { type DebtItem, ledgerSums, type NewEntry, standing } from './ledger.ts'
import type { Terms } from './terms.ts'

/** What is owed of one item on one day. No component is ever below zero. */
export type Balance = {
  readonly itemId: string
  readonly dueOn: Day
  readonly daysLate: number
  readonly owed: Amounts
  readonly totalCents: Cents
  /** Paid beyond all that was owed: the debtor's money, waiting for a person. */
  readonly creditCents: Cents
}

/** Entries and accruals added up. A credit in one component first lowers the others. */
export const balance = (item: DebtItem, terms: Terms, on: Day): Balance =>
  balanceOf(item, accrue(item, terms, on), on)

/** The same, where what being late cost has been worked out already. */
export function balanceOf(item: DebtItem, late: Accrual, on: Day): Balance {
  const { owed, creditCents } = withoutCredits(sumsOn(item, late, on))
  const { daysLate } = late
  return {
    itemId: item.id,
    dueOn: item.dueOn,
    daysLate,
    owed,
    totalCents: totalOf(owed),
    creditCents,
  }
}

/**
 * What a debt that comes to zero still needs: each component at zero by itself. A principal that
 * only a credit of interest makes up for would go on costing interest. They add up to zero.
 */
export function evened(item: DebtItem, terms: Terms, on: Day): NewEntry[] {
  const sums = sumsOn(item, accrue(item, terms, on), on)
  if (totalOf(sums) !== 0n) return []
  return components
    .filter((component) => sums[component] !== 0n)
    .map((component) => {
      const amountCents = minus(zero, sums[component])
      return { itemId: item.id, kind: 'waiver', component, amountCents, onDay: on }
    })
}

function sumsOn(item: DebtItem, late: Accrual, on: Day): Amounts {
  const entries = ledgerSums(standing(item, on))
  return {
    principal: add(entries.principal, late.correctionCents),
    fine: add(entries.fine, late.fineCents),
    interest: add(entries.interest, late.interestCents),
    fees: add(entries.fees, late.feesCents),
  }
}

/**
 * A component can go below zero when a payment is heard late and counts from an earlier day: the
 * interest that a later payment had covered was never owed. That money covers what else is owed.
 */
export function withoutCredits(sums: Amounts): { owed: Amounts; creditCents: Cents } {
  const credits = components.map((name) => minus(zero, least(sums[name], zero)))
  const { left, leftOverCents } = cover(positive(sums), add(...credits), civilCodeOrder)
  return { owed: left, creditCents: leftOverCents }
}

const positive = (sums: Amounts): Amounts => amountsBy((name) => most(sums[name], zero))
