import type { Static } from 'typebox'
import type { importFields, Layout as LayoutShape } from '../../../api/imports.ts'

export type Layout = Static<typeof LayoutShape>
export type ImportField = (typeof importFields)[number]

/** Without these a row is no debt. */
export const requiredFields = ['document', 'name', 'contract', 'dueOn', 'originalCents'] as const

/** What a file gets where nothing could be found out about it. */
export const unknownLayout: Layout = {
  encoding: 'utf-8',
  delimiter: ';',
  sheet: null,
  headerLine: 1,
  columns: [],
}

/** Required fields that no column serves. */
export const missingIn = ({ columns }: Layout): ImportField[] =>
  requiredFields.filter((required) => !columns.some(({ field }) => field === required))

/** A person has several phones, but one name. */
const isMany = (field: ImportField) => field === 'phone' || field === 'areaCode'

/** Fields that more than one column claims. */
export function twiceIn({ columns }: Layout): ImportField[] {
  const claimed = columns.flatMap(({ field }) => (field && !isMany(field) ? [field] : []))
  return [...new Set(claimed.filter((field, index) => claimed.indexOf(field) !== index))]
}

/** The cells fall elsewhere, so that what is known of the columns no longer holds. */
export const isCutOtherwise = (before: Layout, after: Layout): boolean =>
  before.encoding !== after.encoding ||
  before.delimiter !== after.delimiter ||
  before.sheet !== after.sheet ||
  before.headerLine !== after.headerLine

/** What is sent: columns are left out when they must be detected again. */
export const layoutToSend = (before: Layout, after: Layout): Layout =>
  isCutOtherwise(before, after) ? { ...after, columns: [] } : after

export const withField = (layout: Layout, index: number, field: ImportField | null): Layout => ({
  ...layout,
  columns: layout.columns.map((column) => (column.index === index ? { ...column, field } : column)),
})

type PreviewRow = { readonly cells: readonly string[] }

/** Up to three different values of a column, to recognise it by. */
export function samplesOf(preview: readonly PreviewRow[], index: number): string[] {
  const values = preview.map(({ cells }) => cells[index]?.trim() ?? '')
  return [...new Set(values.filter((value) => value !== ''))].slice(0, 3)
}
