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

/** Cells of one record, and the physical lines that it takes. */
export type Span = { readonly cells: readonly string[]; readonly span: number }

/** A header with its columns; its own empty last cells don't count. */
export type Header = {
  readonly line: number
  /** Physical lines it takes. */
  readonly span: number
  readonly columns: readonly Column[]
}

export function headerOf(
  { cells, span }: Span,
  line: number,
  known: KnownHeaders | undefined,
): Header {
  const headers = cells.map(clean)
  while (headers.length > 0 && headers.at(-1) === '') headers.pop()
  const fields = fieldsOf(headers, known)
  const columns = headers.map((header, index) => ({ index, header, field: fields[index] ?? null }))
  return { line, span, columns }
}

/** The header when this row is one: document, name, contract, due date and amount are all there. */
export function asHeader(
  span: Span,
  line: number,
  known: KnownHeaders | undefined,
): Header | undefined {
  if (span.cells.length < requiredFields.length) return undefined
  const header = headerOf(span, line, known)
  return missingIn(header).length === 0 ? header : undefined
}

/** The columns of the header with the fields that a person gave them, when a person did. */
export function columnsAsTold(header: Header | undefined, told: Told): readonly Column[] {
  const columns = header?.columns ?? []
  const said = told.layout?.columns
  if (!said) return columns
  const fields = new Map(said.map(({ index, field }) => [index, field]))
  return columns.map((column) => ({ ...column, field: fields.get(column.index) ?? null }))
}
