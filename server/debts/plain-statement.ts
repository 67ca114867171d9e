import type { Day } from '../../kit/dates.ts'
import { type Cents, minus } from '../../kit/money.ts'
import type { DebtItem } from './ledger.ts'
import { type StatementLine, type StatementNote, statement } from './statement.ts'
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
  readonly rules: readonly StatementLine[]
  readonly notes: readonly StatementNote[]
}

/**
 * What an unpaid invoice costs on a day. An index, where the contract names one, first carries the
 * principal to that day's money, and fine and interest are then of the corrected principal.
 */
export function plainStatement(item: PlainItem, terms: Terms, on: Day): PlainStatement {
  const found = statement(opened(item), terms, on)
  const { correctionCents, daysLate, owed, totalCents, notes } = found
  return {
    ...item,
    daysLate,
    principalCents: minus(owed.principal, correctionCents),
    correctionCents,
    fineCents: owed.fine,
    interestCents: owed.interest,
    feesCents: owed.fees,
    totalCents,
    rules: found.lines,
    notes,
  }
}

/** The invoice as a ledger that holds nothing but its opening. */
function opened({ id, dueOn, principalCents: amountCents }: PlainItem): DebtItem {
  const opening = { kind: 'opening', component: 'principal', amountCents, onDay: dueOn } as const
  return { id, dueOn, entries: [{ id, itemId: id, reversesId: null, ...opening }] }
}
