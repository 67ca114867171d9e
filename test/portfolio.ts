// Portfolio files for tests: from fixtures, from text, from bytes.
import { readFileSync } from 'node:fs'
import type { DebtRow, Repair } from '../server/imports/debt-row.ts'
import type { Source } from '../server/imports/encoding.ts'
import type { Told } from '../server/imports/layout.ts'
import { openTable } from '../server/imports/open-table.ts'
import { type RefusedRow, readPortfolio } from '../server/imports/read-portfolio.ts'
import type { Table } from '../server/imports/table.ts'
import type { Report } from '../server/imports/totals.ts'
import { openWorkbook } from '../server/imports/workbook.gateway.ts'

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url))

/** Bytes as a source, handed over in pieces of a length, as a network or a disk would. */
export const sourceOf = (bytes: Uint8Array | string, pieceLength = 65536): Source => {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return {
    sizeBytes: all.length,
    open: async function* () {
      for (let at = 0; at < all.length; at += pieceLength) yield all.subarray(at, at + pieceLength)
    },
  }
}

export type Reading = {
  readonly table: Table
  readonly rows: readonly DebtRow[]
  readonly refused: readonly RefusedRow[]
  readonly repaired: readonly (Repair & { readonly line: number })[]
  readonly report: Report
}

/** Reads a whole file; the name of the refusal when it cannot be read. */
export async function readAll(
  source: Source,
  country: 'BR' | 'MX' = 'BR',
  told: Told = {},
): Promise<Reading | string> {
  const opened = await openTable(source, openWorkbook, told)
  if (!opened.ok) return opened.refusal
  const table = opened.value
  const rows: DebtRow[] = []
  const refused: RefusedRow[] = []
  const reading = readPortfolio(table, { country, today: '2026-11-22' })
  try {
    for (;;) {
      const { value, done } = await reading.next()
      if (done && !value.ok) return value.refusal
      if (done && value.ok) {
        return { table, rows, refused, repaired: repairsOf(rows), report: value.value }
      }
      if (done) continue
      rows.push(...value.rows)
      refused.push(...value.refused)
    }
  } finally {
    await table.close()
  }
}

const repairsOf = (rows: readonly DebtRow[]) =>
  rows.flatMap(({ line, repairs }) =>
    [...repairs]
      .sort((a, b) => (a.field < b.field ? -1 : 1))
      .map(({ field, from, to }) => ({ line, field, from, to })),
  )

/** The same, of a file that must be readable. */
export async function readOf(
  bytes: Uint8Array | string,
  country: 'BR' | 'MX' = 'BR',
  told: Told = {},
): Promise<Reading> {
  const reading = await readAll(sourceOf(bytes), country, told)
  if (typeof reading === 'string') throw new Error(`the file is refused: ${reading}`)
  return reading
}
