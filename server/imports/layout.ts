// How a file is read: found by looking, corrected by a person, remembered for the creditor.
import { clean } from './cells.ts'
import type { Encoding } from './encoding.ts'
import {
  type Field,
  fieldsOf,
  type KnownHeaders,
  missingFields,
  plainHeader,
  requiredFields,
} from './fields.ts'
import { assembler } from './records.ts'

export type Column = {
  readonly index: number
  readonly header: string
  readonly field: Field | null
}

/** `headerLine` is the physical line, or the row of the sheet; null when there is no header. */
export type Layout = {
  readonly encoding: Encoding | 'workbook'
  readonly delimiter: string | null
  readonly sheet: string | null
  readonly headerLine: number | null
  readonly columns: readonly Column[]
}

/** What a person says about a file, and what was learned from the creditor's last one. */
export type Told = { readonly layout?: Partial<Layout>; readonly known?: KnownHeaders }

/** Headers of a layout with the fields they had, to be recognised in the next file. */
export const knownHeaders = (layout: Pick<Layout, 'columns'>): KnownHeaders =>
  new Map(layout.columns.map(({ header, field }) => [plainHeader(header), field]))

/** The required fields that no column serves. */
export const missingIn = ({ columns }: Pick<Layout, 'columns'>): Field[] =>
  missingFields(columns.map(({ field }) => field))

/** A header with its columns; its own empty last cells don't count. */
export type Header = {
  readonly line: number
  /** Physical lines it takes. */
  readonly span: number
  readonly columns: readonly Column[]
}

export function headerOf(cells: readonly string[], line: number, span: number, told: Told): Header {
  const headers = cells.map(clean)
  while (headers.length > 0 && headers.at(-1) === '') headers.pop()
  const fields = fieldsOf(headers, told.known)
  const columns = headers.map((header, index) => ({ index, header, field: fields[index] ?? null }))
  return { line, span, columns: told.layout?.columns ?? columns }
}

const requiredCount = requiredFields.length

/** The header when this row is one: document, name, contract, due date and amount are all there. */
export function asHeader(
  cells: readonly string[],
  line: number,
  span: number,
  told: Told,
): Header | undefined {
  if (cells.length < requiredCount) return undefined
  const header = headerOf(cells, line, span, told)
  return missingIn(header).length === 0 ? header : undefined
}

/** The record that begins at a line of a sample, with the physical lines that it takes. */
export function recordAt(
  lines: readonly string[],
  index: number,
  delimiter: string,
): { readonly cells: readonly string[]; readonly span: number } {
  const records = assembler({ delimiter, width: undefined })
  for (let at = index; at < lines.length; at++) {
    records.feed(lines[at] ?? '', at)
    const [record] = records.take()
    if (record) return { cells: record.cells, span: record.isTorn ? 1 : at - index + 1 }
  }
  return { cells: (lines[index] ?? '').split(delimiter), span: 1 }
}
