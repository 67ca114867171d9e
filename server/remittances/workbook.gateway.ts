import writeWorkbook, { type Cell } from 'write-excel-file/node'
import { day, daysBetween, Temporal } from '../../kit/dates.ts'
import { toDecimalText } from '../../kit/money.ts'
import { cellsOf, type Statement, type StatementCell } from './statement.ts'
import { columnNames, statementWords, sumNames } from './statement-words.ts'

/** A workbook of two sheets: the sums, and a line for each payment. Texts are never formulas. */
export async function statementWorkbook(statement: Statement): Promise<Uint8Array> {
  const { lines, totals, locale, remittance } = statement
  const words = statementWords[locale]
  const bold = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' })
  const summary: Cell[][] = [
    [bold(words.title)],
    [bold(words.creditor), { type: String, value: remittance.creditorName }],
    [bold(words.period), cellOf(remittance.fromOn), cellOf(remittance.toOn)],
    ...sumNames.map((name) => [bold(words.sums[name]), cellOf(totals[name])]),
  ]
  const header = columnNames.map((name) => bold(words.columns[name]))
  const rows = lines.map((line) => cellsOf(line, locale).map(cellOf))
  const widths = columnNames.map((name) => ({ width: name === 'debtorName' ? 34 : 18 }))
  const written = writeWorkbook([
    { data: summary, sheet: words.summary, columns: [{ width: 40 }, { width: 24 }, { width: 18 }] },
    { data: [header, ...rows], sheet: words.lines, columns: widths, stickyRowsCount: 1 },
  ])
  return written.toBuffer()
}

function cellOf(cell: StatementCell): Cell {
  if (cell === null) return null
  if (typeof cell === 'bigint')
    return { type: Number, value: Number(toDecimalText(cell)), format: '#,##0.00' }
  if (typeof cell === 'number') return { type: Number, value: cell }
  if (cell instanceof Temporal.PlainDate)
    return { type: Number, value: daysBetween(dayZero, cell), format: 'dd/mm/yyyy' }
  return { type: String, value: cell }
}

/** Workbooks count days from here (ECMA-376, 18.17.4.1). */
const dayZero = day('1899-12-30')
