import type { Locale } from '../../api/shapes.ts'
import { delimitedLine } from '../../kit/text.ts'
import type { Clock } from './clock.ts'
import type { ComplaintRow } from './store.ts'

const titles: Readonly<Record<Locale, readonly string[]>> = {
  'pt-BR': [
    'canal',
    'número',
    'tipo',
    'credor',
    'data',
    'causas',
    'responder até',
    'prazo',
    'responsável',
    'situação',
    'resultado',
    'causa raiz',
  ],
  es: [
    'canal',
    'número',
    'tipo',
    'acreedor',
    'fecha',
    'causas',
    'responder antes de',
    'plazo',
    'responsable',
    'situación',
    'resultado',
    'causa raíz',
  ],
  en: [
    'channel',
    'number',
    'kind',
    'creditor',
    'date',
    'causes',
    'answer by',
    'clock',
    'owner',
    'state',
    'result',
    'root cause',
  ],
}

/** The cases as a table that a spreadsheet opens; nobody's name or document is in it. */
export function complaintsCsv(
  rows: readonly (ComplaintRow & { readonly clock: Clock })[],
  locale: Locale,
): string {
  const lines = rows.map((row) => [
    row.channel,
    row.number ?? '',
    row.kind,
    row.creditorName ?? '',
    String(row.onDay),
    row.causes.join(' '),
    String(row.dueOn),
    row.clock.state,
    row.owner ?? '',
    row.state,
    row.result ?? '',
    row.rootCause ?? '',
  ])
  const all = [titles[locale], ...lines].map((cells) => delimitedLine(cells, ';'))
  return `\uFEFF${all.join('\r\n')}\r\n`
}
