import type { DebtRow, RowProblem } from './debt-row.ts'
import { digestOf, digestTable } from './digest-table.ts'

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
      const key = `${document}\n${contract}\n${instalment}\n${invoice}`
      const terms = digestOf(`${originalCents} ${dueOn}`)
      const known = seen.keep(key, terms)
      if (known === undefined) return undefined
      return known === terms ? 'duplicate-row' : 'conflicting-duplicate'
    },
  }
}
