import type { DebtRow, RowProblem } from './debt-row.ts'
import { digestTable } from './digest-table.ts'

export type Duplicates = {
  /** What an accepted row above makes of this one; a row that stands is remembered. */
  readonly check: (row: DebtRow) => RowProblem | undefined
}

/**
 * The same document, contract, instalment and invoice as an accepted row above: a duplicate when
 * amount and due date are the same too, in conflict with it when they differ. The first row stands.
 */
export function duplicates(): Duplicates {
  const seen = digestTable()
  return {
    check: ({ document, contract, instalment, invoice, originalCents, dueOn }) => {
      const terms = termsOf(Number(originalCents), dueOn)
      const known = seen.keep(terms, document, contract, instalment, invoice)
      if (known === undefined) return undefined
      return known === terms ? 'duplicate-row' : 'conflicting-duplicate'
    },
  }
}

/** Amount and due date as one number: different ones agree once in four thousand million. */
function termsOf(cents: number, dueOn: string): number {
  const day = Number(dueOn.slice(0, 4) + dueOn.slice(5, 7) + dueOn.slice(8))
  const high = Math.trunc(cents / 2 ** 32)
  return (Math.imul(cents | 0, 0x9e3779b1) ^ Math.imul(day, 0x85ebca6b) ^ Math.imul(high, 31)) | 0
}
