import type { Locale } from '../../api/shapes.ts'
import { maskPhone } from '../../kit/phones.ts'
import { delimitedLine, inFours } from '../../kit/text.ts'
import type { ProtocolRow } from './store.ts'

type Columns = readonly [string, string, string, string, string, string, string, string]

const headers: Readonly<Record<Locale, Columns>> = {
  'pt-BR': [
    'Protocolo',
    'Contato',
    'Dito em',
    'Por onde',
    'Anotado por',
    'Cadastros',
    'Retornos',
    'Na fila',
  ],
  es: [
    'Folio',
    'Contacto',
    'Dicho el',
    'Por dónde',
    'Anotado por',
    'Registros',
    'Llamadas',
    'En la lista',
  ],
  en: [
    'Protocol',
    'Contact',
    'Said on',
    'Through',
    'Noted by',
    'Records',
    'Callbacks',
    'On the list',
  ],
}

const doors: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'pt-BR': { call: 'ligação', 'person-page': 'ficha', message: 'mensagem', page: 'página pública' },
  es: { call: 'llamada', 'person-page': 'ficha', message: 'mensaje', page: 'página pública' },
  en: { call: 'call', 'person-page': "customer's page", message: 'message', page: 'public page' },
}

/** A number or an e-mail, only as far as whoever reads a list of them needs. */
export const maskedContact = ({ kind, value }: Pick<ProtocolRow, 'kind' | 'value'>): string =>
  kind === 'phone' ? maskPhone(value) : value.replace(/^(.).*(@.).*(\.[^.]+)$/, '$1•••$2•••$3')

/** Semicolons and a mark of UTF-8 at the start: spreadsheets open it rightly by a double click. */
export function protocolsCsv(rows: readonly ProtocolRow[], locale: Locale, zone: string): string {
  const lines = rows.map((row) => [
    inFours(row.protocol),
    maskedContact(row),
    row.saidAt.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
    doors[locale][row.door] ?? doors[locale].page ?? '',
    row.notedBy,
    String(row.people),
    String(row.callbacks),
    String(row.plans),
  ])
  const all = [[...headers[locale]], ...lines].map((cells) => delimitedLine(cells, ';'))
  return `\uFEFF${all.join('\r\n')}\r\n`
}
