import type { Locale } from '../../api/shapes.ts'
import { type Day, dayAt } from '../../kit/dates.ts'
import { type Cents, minus, toDecimalText, zero } from '../../kit/money.ts'
import { delimitedLine } from '../../kit/text.ts'
import { dayInWords, moneyText } from '../../kit/written.ts'
import type { Block } from '../platform/blocks.ts'
import type { Totals } from './remittance.ts'
import { type ColumnName, columnNames, statementWords, sumNames } from './statement-words.ts'
import type { LineRow, Remittance } from './store.ts'

/** What a file of a closed period is made of, whatever the format. */
export type Statement = {
  readonly remittance: Remittance
  readonly agencyName: string
  readonly lines: readonly LineRow[]
  readonly totals: Totals
  readonly locale: Locale
  readonly zone: string
}

export type StatementCell = string | number | Cents | Day | null

/** One line in the order of `columnNames`; amounts as centavos, days as days. */
export function cellsOf(line: LineRow, locale: Locale): readonly StatementCell[] {
  const words = statementWords[locale]
  const all: Record<ColumnName, StatementCell> = {
    ...line,
    means: words.means[line.means] ?? line.means,
    agreementCode: line.agreementCode,
    note: [line.isCorrection ? words.correction : '', line.reason ?? '']
      .filter((text) => text !== '')
      .join(' · '),
  }
  return columnNames.map((name) => all[name])
}

/** Header, a line each and the totals, as spreadsheets of the language open them. */
export function statementCsv({ lines, totals, locale }: Statement): string {
  const words = statementWords[locale]
  const header = columnNames.map((name) => words.columns[name])
  const total = columnNames.map((name, index) => {
    if (index === 0) return words.total
    return name in totals ? decimalOf(totals[name as keyof Totals], locale) : ''
  })
  const rows = lines.map((line) => cellsOf(line, locale).map((cell) => textOf(cell, locale)))
  const all = [header, ...rows, total].map((cells) => delimitedLine(cells, ';'))
  return `\uFEFF${all.join('\r\n')}\r\n`
}

function textOf(cell: StatementCell, locale: Locale): string {
  if (cell === null) return ''
  if (typeof cell === 'bigint') return decimalOf(cell, locale)
  return String(cell)
}

const decimalOf = (amount: Cents, locale: Locale): string =>
  locale === 'pt-BR' ? toDecimalText(amount).replace('.', ',') : toDecimalText(amount)

/** The first line of a formatted statement cannot hold more than a person reads. */
const paperLinesMax = 1000

/** The statement on paper: what came, what was kept of it, what goes to the creditor, and why. */
export function statementBlocks(statement: Statement): readonly Block[] {
  const { remittance, agencyName, lines, totals, locale, zone } = statement
  const words = statementWords[locale]
  const { currency, fromOn, toOn, paidOutOn, reference } = remittance
  const money = (amount: Cents) => moneyText(amount, currency, locale)
  const date = (on: Day) => dayInWords(on, locale)
  return [
    { kind: 'title', text: words.title },
    { kind: 'paragraph', text: agencyName, tone: 'strong' },
    {
      kind: 'facts',
      facts: [
        { name: words.creditor, value: remittance.creditorName },
        { name: words.period, value: `${date(fromOn)} ${words.until} ${date(toOn)}` },
        { name: words.closed, value: date(dayAt(remittance.closedAt, zone)) },
        ...(paidOutOn ? [{ name: words.paidOut, value: date(paidOutOn) }] : []),
        ...(reference ? [{ name: words.reference, value: reference }] : []),
      ],
    },
    { kind: 'heading', text: words.summary },
    {
      kind: 'facts',
      facts: sumNames
        .filter((name) => name === 'receivedCents' || name === 'netCents' || totals[name] !== 0n)
        .map((name) => ({ name: words.sums[name], value: money(signed(name, totals)) })),
    },
    { kind: 'heading', text: words.lines },
    {
      kind: 'table',
      caption: words.lines,
      columns: paperColumns.map((name) => ({
        title: words.columns[name],
        align: name.endsWith('Cents') ? ('end' as const) : ('start' as const),
        share: name === 'debtorName' ? 2 : 1,
      })),
      rows: lines
        .slice(0, paperLinesMax)
        .map((line) => [
          date(line.paidOn),
          line.isCorrection ? `${line.debtorName} (${words.correction})` : line.debtorName,
          line.agreementCode ?? '–',
          money(line.receivedCents),
          money(line.commissionCents),
          money(line.netCents),
        ]),
      total: [
        words.total,
        '',
        '',
        money(totals.receivedCents),
        money(totals.commissionCents),
        money(totals.netCents),
      ],
    },
    ...(lines.length > paperLinesMax
      ? [{ kind: 'paragraph', text: words.onlyFirst, tone: 'small' } as const]
      : []),
  ]
}

const paperColumns = [
  'paidOn',
  'debtorName',
  'agreementCode',
  'receivedCents',
  'commissionCents',
  'netCents',
] as const

/** As it is added up: what is kept takes away. */
function signed(name: (typeof sumNames)[number], totals: Totals): Cents {
  const adds = name === 'receivedCents' || name === 'netCents' || name === 'withheldCents'
  return adds ? totals[name] : minus(zero, totals[name])
}
