import type { Locale } from '../../api/shapes.ts'
import type { Day } from '../../kit/dates.ts'
import { type Cents, toDecimalText } from '../../kit/money.ts'
import { delimitedLine } from '../../kit/text.ts'

/** One line of the file that goes to the bureau, the notary or the ERP. */
export type OrderLine = {
  readonly document: string
  readonly name: string
  readonly creditorName: string
  readonly contract: string
  readonly registry: string
  readonly dueOn: Day | null
  readonly cents: Cents
  readonly sinceOn: Day | null
  /** The last day on which it is done in time; null where no day is owed. */
  readonly byOn: Day | null
  readonly measureId: string
}

const headers: Readonly<Record<Locale, readonly string[]>> = {
  'pt-BR': [
    'Documento',
    'Nome',
    'Credor',
    'Contrato',
    'Onde',
    'Vencimento',
    'Valor',
    'Desde',
    'Até',
    'Código',
  ],
  es: [
    'Documento',
    'Nombre',
    'Acreedor',
    'Contrato',
    'Dónde',
    'Vencimiento',
    'Importe',
    'Desde',
    'Hasta',
    'Código',
  ],
  en: ['Document', 'Name', 'Creditor', 'Contract', 'Where', 'Due', 'Amount', 'Since', 'By', 'Code'],
}

/** The whole file: separated by semicolons, with the mark by which spreadsheets know UTF-8. */
export function orderCsv(lines: readonly OrderLine[], locale: Locale): string {
  const all = [headers[locale], ...lines.map((line) => cellsOf(line, locale))]
  return `\uFEFF${all.map((cells) => delimitedLine(cells, ';')).join('\r\n')}\r\n`
}

const cellsOf = (line: OrderLine, locale: Locale): string[] => [
  line.document,
  line.name,
  line.creditorName,
  line.contract,
  line.registry,
  line.dueOn?.toString() ?? '',
  locale === 'en' ? toDecimalText(line.cents) : toDecimalText(line.cents).replace('.', ','),
  line.sinceOn?.toString() ?? '',
  line.byOn?.toString() ?? '',
  line.measureId,
]
