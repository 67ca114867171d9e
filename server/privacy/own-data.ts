import type { Locale } from '../../api/shapes.ts'
import { day, type Moment, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { dayInWords, momentInWords, moneyText } from '../../kit/written.ts'
import type { Block } from '../platform/blocks.ts'
import words from './words/own-data.json' with { type: 'json' }
import { says } from './words/says.ts'

type Row = Readonly<Record<string, unknown>>
export type Section = { readonly table: string; readonly rows: readonly Row[] }

export type OwnData = {
  readonly name: string
  readonly document: string
  readonly agencyName: string
  readonly currency: string
  readonly zone: string
  readonly at: Moment
  readonly sections: readonly Section[]
  readonly receivers: readonly { readonly kind: string; readonly name: string }[]
}

/** What is ours and says nothing of the person: keys of tenants, digests, secrets, search keys. */
const isHidden = (column: string): boolean =>
  column === 'agency_id' || column === 'plain_name' || /(^|_)(hash|secret|bytes|raw)$/.test(column)

/** Tables with something in them, without what is only ours. */
export const sectionsOf = (tables: readonly Section[]): Section[] =>
  tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ table, rows }) => ({
      table,
      rows: rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !isHidden(name))),
      ),
    }))

/** For machines: whoever reads JSON can take it over (LGPD art. 18, V). */
export const portable = ({ sections, receivers, at, ...whole }: OwnData) => ({
  format: 'combinado-personal-data',
  version: 1,
  madeAt: String(at),
  person: { name: whole.name, document: whole.document },
  controller: whole.agencyName,
  receivers,
  records: Object.fromEntries(sections.map(({ table, rows }) => [table, rows])),
})

const rowsMax = 300

/** For people: every record in words, the most personal first. */
export function ownDataBlocks(data: OwnData, locale: Locale): Block[] {
  const say = says(locale)
  const titleOf = (table: string) => wordOf(words.tables, table, locale)
  const order = Object.keys(words.tables)
  const rank = (table: string) => (order.indexOf(table) + order.length) % order.length
  const sections = [...data.sections].sort((a, b) => rank(a.table) - rank(b.table))
  return [
    { kind: 'title', text: say.title },
    { kind: 'paragraph', text: say.intro(data.agencyName) },
    {
      kind: 'facts',
      facts: [
        { name: say.person, value: `${data.name}\n${data.document}` },
        { name: say.madeAt, value: momentInWords(data.at, data.zone, locale) },
      ],
    },
    { kind: 'heading', text: say.receivers },
    {
      kind: 'list',
      items: data.receivers.map(({ kind, name }) => `${name} (${say.receiver[kind] ?? kind})`),
    },
    { kind: 'heading', text: say.rights },
    { kind: 'paragraph', text: say.rightsText },
    ...sections.flatMap(({ table, rows }): Block[] => [
      { kind: 'heading', text: `${titleOf(table)} (${rows.length})` },
      { kind: 'list', items: rows.slice(0, rowsMax).map((row) => lineOf(row, data, locale)) },
      ...(rows.length > rowsMax
        ? [{ kind: 'paragraph' as const, text: say.more(rows.length - rowsMax) }]
        : []),
    ]),
  ]
}

/** `nome: Maria; nascimento: 14/03/1985`: ids and what is empty are left to the file. */
function lineOf(row: Row, data: OwnData, locale: Locale): string {
  const parts = Object.entries(row)
    .filter(([name, value]) => !/(^|_)ids?$/.test(name) && !isEmpty(value))
    .map(
      ([name, value]) =>
        `${wordOf(words.columns, name, locale)}: ${said(name, value, data, locale)}`,
    )
  return parts.length > 0 ? parts.join('; ') : '—'
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

const textMax = 600

function said(name: string, value: unknown, { currency, zone }: OwnData, locale: Locale): string {
  if (typeof value === 'number' && name.endsWith('_cents'))
    return moneyText(cents(value), currency, locale)
  if (typeof value === 'boolean') return says(locale).yesNo[value ? 0 : 1]
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    return dayInWords(day(value), locale)
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value))
    return momentInWords(moment(value), zone, locale)
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > textMax ? `${text.slice(0, textMax)}…` : text
}

type Dictionary = Readonly<Record<string, readonly string[]>>

/** A name of the database in words; one that is new is said as it is. */
function wordOf(dictionary: Dictionary, name: string, locale: Locale): string {
  const index = ['pt-BR', 'es', 'en'].indexOf(locale)
  return dictionary[name]?.[index] ?? name.replaceAll('_', ' ')
}
