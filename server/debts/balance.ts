import type { Day } from '../../kit/dates.ts'
import { add, type Cents, least, minus, most, zero } from '../../kit/money.ts'
import { accrue } from './accrual.ts'
import { cover } from './allocation.ts'
import { type Amounts, amountsBy, civilCodeOrder, components, totalOf } from './amounts.ts'
import { type DebtItem, ledgerSums, standing } from './ledger.ts'
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
export function balance(item: DebtItem, terms: Terms, on: Day): Balance {
  const sums = ledgerSums(standing(item, on))
  const late = accrue(item, terms, on)
  const { owed, creditCents } = withoutCredits({
    principal: sums.principal,
    fine: add(sums.fine, late.fineCents),
    interest: add(sums.interest, late.interestCents),
    fees: add(sums.fees, late.feesCents),
  })
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
 * A component can go below zero when a payment is heard late and counts from an earlier day: the
 * interest that a later payment had covered was never owed. That money covers what else is owed.
 */
export function withoutCredits(sums: Amounts): { owed: Amounts; creditCents: Cents } {
  const credits = components.map((name) => minus(zero, least(sums[name], zero)))
  const { left, leftOverCents } = cover(positive(sums), add(...credits), civilCodeOrder)
  return { owed: left, creditCents: leftOverCents }
}

const positive = (sums: Amounts): Amounts => amountsBy((name) => most(sums[name], zero))
