import { type Decision, no, yes } from '../../kit/decision.ts'
import { isMonth } from './index-table.ts'

/** A row of a file of months that cannot be taken. */
export type BadMonth = {
  readonly line: number
  readonly field: 'row' | 'month' | 'pct'
  readonly value: string
  readonly problem: MonthProblem
}

export type MonthProblem =
  | 'needs-two-columns'
  | 'month-unreadable'
  | 'pct-unreadable'
  | 'pct-out-of-range'
  | 'month-repeated'
  | 'month-to-come'
  | 'already-published'

export type NewMonth = { readonly month: string; readonly pct: string; readonly line: number }

export type MonthsRead = {
  readonly months: readonly NewMonth[]
  readonly bad: readonly BadMonth[]
  /** Rows that say what is known already. */
  readonly same: number
}

export type MonthsKnown = {
  /** Per cent by month, as published or loaded before. */
  readonly known: ReadonlyMap<string, string>
  /** The month of today: none after it can have been published. */
  readonly lastMonth: string
  /** Months that are known may be told anew. */
  readonly isReplacing: boolean
}

const linesMax = 2000

/**
 * A file of months, one a line: month and per cent, split by a semicolon, tab or comma; a decimal
 * comma is taken where the separator is another. Months as 2026-01, 01/2026 or jan/2026; a heading
 * may come first. Rows that cannot be taken are named one by one, and the others go on.
 */
export function readMonths(
  text: string,
  rule: MonthsKnown,
): Decision<MonthsRead, 'no-months' | 'file-too-long'> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (lines.length > linesMax) return no('file-too-long', { linesMax })
  const rows = lines
    .map((row, index) => ({ row: row.trim(), line: index + 1 }))
    .filter(({ row }) => row !== '')
  const body = rows[0] && isHeading(rows[0].row) ? rows.slice(1) : rows
  if (body.length === 0) return no('no-months')
  const read = body.map(({ row, line }) => ({ line, row: readRow(row), raw: row }))
  return yes(sorted(read, rule))
}

const isHeading = (row: string): boolean => !/\d/.test(row)

type Row = { readonly month: string | undefined; readonly pct: string | undefined } & {
  readonly cells: readonly [string, string]
}

function readRow(row: string): Row | undefined {
  const separator = [';', '\t', ','].find((mark) => row.includes(mark))
  const cells = row.split(separator ?? ';').map((cell) => cell.replace(/^"|"$/g, '').trim())
  const [month, pct, ...rest] = cells
  if (!month || !pct || rest.some((cell) => cell !== '')) return undefined
  return { cells: [month, pct], month: readMonth(month), pct: readPct(pct) }
}

const names = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez']

function readMonth(text: string): string | undefined {
  const [, name = '', ofYear] = /^([a-zç]{3})[a-zç]*[/ -](\d{4})$/i.exec(text) ?? []
  const byName = names.indexOf(name.toLowerCase()) + 1
  const [, first = '', last = ''] = /^(\d{1,4})[/.-](\d{1,4})$/.exec(text) ?? []
  const [year, month] = first.length === 4 ? [first, last] : [last, first]
  const found = byName > 0 ? `${ofYear}-${pad(byName)}` : `${year}-${pad(month)}`
  return isMonth(found) ? found : undefined
}

const pad = (month: string | number): string => String(month).padStart(2, '0')

function readPct(text: string): string | undefined {
  const plain = text.replace(/\s|%/g, '').replace(',', '.').replace(/^\+/, '')
  const found = /^(-?)0*(\d+)(?:\.(\d{1,8}))?$/.exec(plain)
  if (!found) return undefined
  const [, sign, whole, fraction] = found
  return `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}`
}

/** No month of these indices ever came near: a larger number is a slip of the decimal mark. */
const wholesMax = 100

type Telling = { readonly line: number; readonly row: Row | undefined; readonly raw: string }

function sorted(rows: readonly Telling[], rule: MonthsKnown): MonthsRead {
  const months: NewMonth[] = []
  const bad: BadMonth[] = []
  const seen = new Set<string>()
  let same = 0
  for (const { line, row, raw } of rows) {
    const found = problemOf(row, raw, seen, rule)
    if (found) bad.push({ line, ...found })
    else if (row?.month && row.pct !== undefined) {
      seen.add(row.month)
      const isSame = isAlike(rule.known.get(row.month), row.pct)
      if (isSame) same += 1
      else months.push({ month: row.month, pct: row.pct, line })
    }
  }
  return { months, bad, same }
}

function problemOf(
  row: Row | undefined,
  raw: string,
  seen: ReadonlySet<string>,
  { known, lastMonth, isReplacing }: MonthsKnown,
): Omit<BadMonth, 'line'> | undefined {
  if (!row) return { field: 'row', value: raw.slice(0, 60), problem: 'needs-two-columns' }
  const { month, pct, cells } = row
  const ofMonth = (problem: MonthProblem) => ({ field: 'month', value: cells[0], problem }) as const
  const ofPct = (problem: MonthProblem) => ({ field: 'pct', value: cells[1], problem }) as const
  if (month === undefined) return ofMonth('month-unreadable')
  if (pct === undefined) return ofPct('pct-unreadable')
  if (Number(pct.replace('-', '').split('.')[0]) >= wholesMax) return ofPct('pct-out-of-range')
  if (seen.has(month)) return ofMonth('month-repeated')
  if (month > lastMonth) return ofMonth('month-to-come')
  const before = known.get(month)
  const isOther = before !== undefined && !isAlike(before, pct)
  return isOther && !isReplacing ? ofPct('already-published') : undefined
}

/** `'0.50'` and `'0.5'` say the same. */
const isAlike = (a: string | undefined, b: string): boolean =>
  a !== undefined && bare(a) === bare(b)

const bare = (pct: string): string =>
  pct.includes('.') ? pct.replace(/0+$/, '').replace(/\.$/, '') : pct
