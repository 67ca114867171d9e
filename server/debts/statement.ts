import type { Day } from '../../kit/dates.ts'
import { type Cents, percentText, plus, type Rate, type Rounding, rate } from '../../kit/money.ts'
import { type Accrual, accrue } from './accrual.ts'
import type { Component } from './amounts.ts'
import { type Balance, balanceOf } from './balance.ts'
import type { Cap } from './caps.ts'
import { type MonthGap, monthsBetween } from './index-table.ts'
import type { Piece, Stretch } from './interest.ts'
import { type DebtItem, type Entry, standing } from './ledger.ts'
import { type RuleId, type RuleSource, rules } from './statement-rules.ts'
import type { Terms } from './terms.ts'
import { termsOn } from './terms-in-force.ts'

/** Days under one rate; `month` where the rate is a month's own. */
export type StatementStretch = Stretch & { readonly pct: string; readonly month: string | null }

/** How one component came about, so that anybody can do the sum again. */
export type StatementLine = RuleSource & {
  readonly ruleId: RuleId
  readonly component: Component | 'correction'
  /** The amount, the percentage and the formula that joins them; `days` where days count. */
  readonly baseCents: Cents
  /** Empty where the rate changed on the way: each stretch says its own. */
  readonly pct: string
  readonly days?: number
  readonly stretches?: readonly StatementStretch[]
  /** Of a correction or a legal rate: the table, and the months that counted. */
  readonly index?: string
  readonly months?: readonly string[]
  readonly rounding: Rounding
  readonly amountCents: Cents
  /** A law that lowered what the contract says. */
  readonly cap?: Cap
}

/** What is good to know of a statement and no component says. */
export type StatementNote =
  | { readonly note: 'due-moved-to-banking-day'; readonly on: Day }
  | { readonly note: 'before-due' }
  | ({ readonly note: 'index-month-missing' } & MonthGap)

/** The memory of calculation: entries and lines add up to the total, less what is overpaid. */
export type ItemStatement = Balance & {
  readonly asOf: Day
  /** The ledger entries that count on the day, the opening first. */
  readonly entries: readonly Entry[]
  readonly lines: readonly StatementLine[]
  /** Part of the principal owed: what an index added to it. */
  readonly correctionCents: Cents
  readonly notes: readonly StatementNote[]
}

/**
 * What one item owes at the end of a day, past or to come, and how that came about. A payment that
 * was heard of later counts from the day on which it was made.
 */
export function statement(item: DebtItem, terms: Terms, on: Day): ItemStatement {
  const late = accrue(item, terms, on)
  return {
    ...balanceOf(item, late, on),
    asOf: on,
    entries: standing(item, on),
    lines: late.daysLate === 0 ? [] : linesOf(late, termsOn(terms, on)),
    correctionCents: late.correctionCents,
    notes: notesOf(item, late, on),
  }
}

function linesOf(late: Accrual, terms: Terms): readonly StatementLine[] {
  const { rounding } = terms
  const line = (ruleId: RuleId, pct: string, baseCents: Cents, amountCents: Cents) => {
    const { component } = rules[ruleId]
    const cap = late.caps.find((one) => one.component === component)
    return {
      ruleId,
      ...rules[ruleId],
      baseCents,
      pct,
      rounding,
      amountCents,
      ...(cap && { cap }),
    }
  }
  const interestRule = late.pieces.some(({ month }) => month) ? 'legal-interest' : 'late-interest'
  const firstCents = late.stretches[0]?.baseCents ?? (0n as Cents)
  return [
    ...correctionLines(late, terms),
    line('late-fine', text(late.finePct), late.fineBaseCents, late.fineCents),
    {
      ...line(interestRule, oneRate(late.pieces), firstCents, late.interestCents),
      days: late.daysLate,
      stretches: late.pieces.map(stretchOf),
    },
    line('collection-fees', text(late.feesPct), late.feesBaseCents, late.feesCents),
  ].filter(({ pct, cap }) => pct !== '0' || cap)
}

const text = (part: Rate) => percentText(part, 10)

function oneRate(pieces: readonly Piece[]): string {
  const [first = '0', ...others] = new Set(pieces.map(({ pctMonth }) => text(pctMonth)))
  return others.length > 0 ? '' : first
}

const stretchOf = ({ pctMonth, month, from, to, days, baseCents }: Piece): StatementStretch => ({
  from,
  to,
  days,
  baseCents,
  pct: text(pctMonth),
  month,
})

/** One line for each turn of the principal: what each was corrected by, over which months. */
function correctionLines({ chain }: Accrual, { correction, rounding }: Terms): StatementLine[] {
  if (!correction) return []
  return chain.map(({ owedCents, baseCents, factor, firstMonth, lastMonth }) => ({
    ruleId: 'monetary-correction',
    ...rules['monetary-correction'],
    baseCents: owedCents,
    pct: factor ? text(plus(factor, rate(-1))) : '0',
    index: correction.index,
    months: monthsBetween(firstMonth, lastMonth).filter((month) => correction.months.has(month)),
    rounding,
    amountCents: (baseCents - owedCents) as Cents,
  }))
}

function notesOf({ dueOn, entries }: DebtItem, late: Accrual, on: Day): StatementNote[] {
  const { onTimeUntil, gaps } = late
  const isMoved = !onTimeUntil.equals(dueOn) && entries.length > 0
  const isBefore = late.daysLate === 0 && on.until(dueOn, { largestUnit: 'days' }).days > 0
  return [
    ...(isBefore ? [{ note: 'before-due' } as const] : []),
    ...(isMoved ? [{ note: 'due-moved-to-banking-day', on: onTimeUntil } as const] : []),
    ...gaps.map((gap) => ({ note: 'index-month-missing', ...gap }) as const),
  ]
}
