import { type Day, isAfter } from '../../kit/dates.ts'
import { add, type Cents, minus, percentText, plus, rate, zero } from '../../kit/money.ts'
import { type Corrected, type Correction, correct } from './correction.ts'
import type { DebtItem } from './ledger.ts'
import { rules, type StatementLine, statement } from './statement.ts'
import type { Terms } from './terms.ts'

/** An invoice that nothing was ever paid of. */
export type PlainItem = {
  readonly id: string
  readonly dueOn: Day
  readonly principalCents: Cents
}

export type PlainStatement = PlainItem & {
  readonly daysLate: number
  readonly correctionCents: Cents
  readonly fineCents: Cents
  readonly interestCents: Cents
  readonly feesCents: Cents
  readonly totalCents: Cents
  readonly rules: readonly (StatementLine | CorrectionLine)[]
}

type CorrectionLine = StatementLine & { readonly months: readonly string[] }

/**
 * What an unpaid invoice costs on a day. An index, where the contract names one, first carries the
 * principal to that day's money, and fine and interest are then of the corrected principal.
 */
export function plainStatement(
  item: PlainItem,
  terms: Terms & { readonly correction?: Correction },
  on: Day,
): PlainStatement {
  const corrected = correctedBy(item, terms, on)
  const correctionCents = corrected?.correctionCents ?? zero
  const found = statement(opened(item, correctionCents), terms, on)
  return {
    ...item,
    daysLate: found.daysLate,
    principalCents: minus(found.owed.principal, correctionCents),
    correctionCents,
    fineCents: found.owed.fine,
    interestCents: found.owed.interest,
    feesCents: found.owed.fees,
    totalCents: found.totalCents,
    rules: corrected ? [correctionLine(item, corrected, terms), ...found.lines] : found.lines,
  }
}

function correctedBy(
  { principalCents, dueOn }: PlainItem,
  { correction, rounding }: Terms & { readonly correction?: Correction },
  on: Day,
): Corrected | undefined {
  if (!correction || !isAfter(on, dueOn)) return undefined
  return correct(principalCents, correction, { dueOn, on, rounding })
}

/** The invoice as a ledger that holds nothing but its opening. */
function opened({ id, dueOn, principalCents }: PlainItem, correctionCents: Cents): DebtItem {
  const amountCents = add(principalCents, correctionCents)
  const opening = { kind: 'opening', component: 'principal', amountCents, onDay: dueOn } as const
  return { id, dueOn, entries: [{ id, itemId: id, reversesId: null, ...opening }] }
}

const correctionLine = (
  { principalCents }: PlainItem,
  { months, factor, correctionCents }: Corrected,
  { rounding }: Terms,
): CorrectionLine => ({
  ...rules['monetary-correction'],
  baseCents: principalCents,
  pct: percentText(plus(factor, rate(-1)), 10),
  months,
  rounding,
  amountCents: correctionCents,
})
