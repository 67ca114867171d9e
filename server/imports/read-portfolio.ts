// A whole file, read in batches: the accepted rows, the refused ones, and in the end the report.

import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Country } from '../../kit/places.ts'
import type { RawRecord } from './cells.ts'
import type { DebtRow, RowProblem } from './debt-row.ts'
import { duplicates } from './duplicates.ts'
import { type FileProblem, UnreadableFile } from './file-kind.ts'
import { parseRow } from './row.ts'
import { rowShape } from './row-shape.ts'
import type { Table } from './table.ts'
import { type Report, totals } from './totals.ts'

export type RefusedRow = {
  readonly line: number
  readonly reason: RowProblem
  /** The field that fails and what its cell says; null when it is the whole row. */
  readonly field: string | null
  readonly value: string | null
  /** The row as it came. */
  readonly cells: readonly string[]
}

/** At most `batchMax` rows, in the order of the file; refused and accepted ones apart. */
export type Batch = {
  readonly rows: readonly DebtRow[]
  readonly refused: readonly RefusedRow[]
  /** How much of the file is behind, from 0 to 1. */
  readonly progress: number
}

/** Rows in a batch. */
export const batchMax = 1000

/**
 * Reads every record of a table. Memory does not grow with the file, but for some 100 bytes a row
 * that tell duplicates and different debtors. `today` is a day, `YYYY-MM-DD`. In the end comes the
 * report, or why the file could not be read to its end: then nothing of it should be kept.
 */
export async function* readPortfolio(
  table: Table,
  options: { readonly country: Country; readonly today: string },
): AsyncGenerator<Batch, Decision<Report, FileProblem>> {
  const shape = rowShape(table.layout, options.country, table.is1904)
  const above = duplicates()
  const report = totals(options.today)
  let rows: DebtRow[] = []
  let refused: RefusedRow[] = []

  function take(record: RawRecord): void {
    const read = parseRow(shape, record)
    if (!read) return
    const { line, cells } = record
    const problem = read.ok ? above.check(read.value) : read.refusal
    if (read.ok && !problem) {
      rows.push(read.value)
      report.accept(read.value)
    } else if (problem) {
      const { field = null, value = null } = read.ok ? {} : read.facts
      refused.push({ line, reason: problem, field: text(field), value: text(value), cells })
      report.refuse(problem)
    }
  }

  if (table.missing.length > 0) return no('missing-columns', { missing: table.missing.join(', ') })
  try {
    for await (const records of table.records()) {
      for (const record of records) {
        take(record)
        if (rows.length + refused.length < batchMax) continue
        yield { rows, refused, progress: table.progress() }
        rows = []
        refused = []
      }
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return no(error.refusal, error.facts)
    throw error
  }
  yield { rows, refused, progress: 1 }
  return yes(report.report())
}

const text = (fact: unknown): string | null => (typeof fact === 'string' ? fact : null)

/** The first records below the header, as they stand, for a person to look at. */
export async function preview(table: Table, count = 20): Promise<RawRecord[]> {
  const records: RawRecord[] = []
  for await (const batch of table.records()) {
    records.push(...batch.slice(0, count - records.length))
    if (records.length === count) break
  }
  return records
}
