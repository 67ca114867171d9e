import type { Day } from '../../kit/dates.ts'
import { type Cents, percentText, type Rate, type Rounding } from '../../kit/money.ts'
import { type Accrual, accrue, type Stretch } from './accrual.ts'
import type { Component } from './amounts.ts'
import { type Balance, balance } from './balance.ts'
import { type DebtItem, type Entry, standing } from './ledger.ts'
import type { Terms } from './terms.ts'

/** How one component came about, so that anybody can do the sum again. */
export type StatementLine = {
  readonly ruleId: 'monetary-correction' | 'late-fine' | 'late-interest' | 'collection-fees'
  readonly component: Component | 'correction'
  /** The amount, the percentage and the formula that joins them; `days` where days count. */
  readonly baseCents: Cents
  readonly pct: string
  readonly formula: string
  readonly days?: number
  readonly stretches?: readonly Stretch[]
  readonly rounding: Rounding
  readonly amountCents: Cents
  readonly basis: 'contract'
  /** The law that bounds the contract, and how far we have verified what it says. */
  readonly source: string
  readonly verification: 'verified' | 'secondary'
}

/** The memory of calculation: entries and lines add up to the total, less what is overpaid. */
export type ItemStatement = Balance & {
  readonly asOf: Day
  /** The ledger entries that count on the day, the opening first. */
  readonly entries: readonly Entry[]
  readonly lines: readonly StatementLine[]
}

export function statement(item: DebtItem, terms: Terms, on: Day): ItemStatement {
  return {
    ...balance(item, terms, on),
    asOf: on,
    entries: standing(item, on),
    lines: linesOf(accrue(item, terms, on), terms),
  }
}

function linesOf(late: Accrual, terms: Terms): readonly StatementLine[] {
  if (late.daysLate === 0) return []
  const { finePct, interestPctMonth, feesPct, rounding } = terms
  const line = (ruleId: AccrualRule, part: Rate, baseCents: Cents, amountCents: Cents) => ({
    ...rules[ruleId],
    baseCents,
    pct: percentText(part, 10),
    rounding,
    amountCents,
  })
  const { daysLate: days, stretches } = late
  return [
    line('late-fine', finePct, late.fineBaseCents, late.fineCents),
    {
      ...line('late-interest', interestPctMonth, late.fineBaseCents, late.interestCents),
      days,
      stretches,
    },
    line('collection-fees', feesPct, late.feesBaseCents, late.feesCents),
  ].filter(({ pct }) => pct !== '0')
}

type AccrualRule = Exclude<keyof typeof rules, 'monetary-correction'>

export const rules = {
  'monetary-correction': {
    ruleId: 'monetary-correction',
    component: 'correction',
    formula: 'base × product of (1 + month% ÷ 100) − base',
    basis: 'contract',
    source: 'Código Civil art. 389, as amended by Lei 14.905/2024',
    verification: 'secondary',
  },
  'late-fine': {
    ruleId: 'late-fine',
    component: 'fine',
    formula: 'base × pct ÷ 100, once',
    basis: 'contract',
    source: 'CDC art. 52 §1: at most 2% in consumer contracts',
    verification: 'secondary',
  },
  'late-interest': {
    ruleId: 'late-interest',
    component: 'interest',
    formula: 'sum over stretches of (base × days) × pct ÷ 100 ÷ 30',
    basis: 'contract',
    source: 'Código Civil art. 406, as amended by Lei 14.905/2024, where the contract is silent',
    verification: 'secondary',
  },
  'collection-fees': {
    ruleId: 'collection-fees',
    component: 'fees',
    formula: '(principal + fine + interest) × pct ÷ 100',
    basis: 'contract',
    source: 'only where the contract says so',
    verification: 'secondary',
  },
} as const
