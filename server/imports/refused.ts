// The file of refused rows: the row as it came, and beside it why it was refused and what helps.
import { delimitedLine } from '../../kit/text.ts'
import type { Layout } from './layout.ts'
import type { RefusedRow } from './read-portfolio.ts'
import { type FileLanguage, headings, refusalWords } from './refused-words.ts'

/** Semicolons and a mark of UTF-8 at the start: spreadsheets open it rightly by a double click. */
const delimiter = ';'
const mark = '\uFEFF'
const lineEnd = '\r\n'

/** The first line: three columns of ours, then the file's own header. */
export function refusedHeader(
  { columns }: Pick<Layout, 'columns'>,
  language: FileLanguage,
): string {
  const own = columns.map(({ header }) => header)
  return mark + delimitedLine([...headings[language], ...own], delimiter) + lineEnd
}

/** One refused row; no cell of it runs as a formula when the file is opened. */
export function refusedLine(
  row: RefusedRow,
  { columns }: Pick<Layout, 'columns'>,
  language: FileLanguage,
): string {
  const column = columns.find(({ field }) => field !== null && field === row.field)?.header ?? null
  const { reason, remedy } = refusalWords(row.reason, language, column, row.value)
  return delimitedLine([String(row.line), reason, remedy, ...row.cells], delimiter) + lineEnd
}
