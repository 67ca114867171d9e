import { day } from '../../kit/dates.ts'
import { cents, percent, rate } from '../../kit/money.ts'
import type { DebtItem, Entry } from './ledger.ts'
import type { Terms } from './terms.ts'

/** Terms of a plain contract, for stories and measurements. */
export const plainTerms: Terms = {
  finePct: percent('2'),
  interestPctMonth: percent('1'),
  feesPct: rate(0),
  rounding: 'half-up',
}

/** An entry of the example item: an opening adds, everything else takes away what it is told. */
export const exampleEntry = (id: string, amountCents: number, onDay: string): Entry => ({
  id,
  itemId: 'A',
  kind: amountCents > 0 ? 'opening' : 'payment',
  component: 'principal',
  amountCents: cents(amountCents),
  onDay: day(onDay),
  reversesId: null,
})

export const exampleItem = (dueOn: string, ...entries: readonly Entry[]): DebtItem => ({
  id: 'A',
  dueOn: day(dueOn),
  entries,
})
