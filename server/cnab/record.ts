import { assert } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import { fold } from '../../kit/text.ts'

/**
 * How a field is written. `number`: zeros in front, letters allowed, because a CNPJ may have some;
 * `cents`: the same, two decimals understood; `day`: DDMMAAAA or DDMMAA, by its width;
 * `year-first`: AAAAMMDD; `text`: capitals without accents, spaces behind.
 */
export type FieldKind = 'number' | 'cents' | 'day' | 'year-first' | 'text' | 'always'

/** Positions count from 1, both included, as banks count them. */
export type Field = {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly kind: FieldKind
  readonly always?: string
}

export type Layout = readonly Field[]

export type Values = Readonly<Record<string, string | number | bigint | Day | null | undefined>>

/**
 * A layout from its table, one field a line: `dueOn 78-85 day`, or `segment 14 =P` for what is
 * always there. Positions that nobody names are blank.
 */
export const layout = (table: string): Layout =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readField)

/** A bank's own fields over the common ones: what they cover, or name again, gives way. */
export function varied(base: Layout, table: string): Layout {
  const own = layout(table)
  const givesWay = (field: Field) =>
    own.some(({ name, from, to }) => name === field.name || (from <= field.to && to >= field.from))
  return [...base.filter((field) => !givesWay(field)), ...own]
}

/** One record of a file, exactly as wide as it has to be. */
export function writeRecord(fields: Layout, width: number, values: Values): string {
  const record = Array<string>(width).fill(' ')
  for (const field of fields) {
    const text = written(field, values[field.name])
    for (let index = 0; index < text.length; index++)
      record[field.from - 1 + index] = text[index] ?? ' '
  }
  return record.join('')
}

/** What stands in each field, trimmed. */
export const readRecord = (fields: Layout, record: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.map(({ name, from, to }) => [name, record.slice(from - 1, to).trim()] as const),
  )

function readField(line: string): Field {
  const [name = '', positions = '', kind = ''] = line.split(/\s+/)
  const [from = '', to = from] = positions.split('-')
  const place = { name, from: Number(from), to: Number(to) }
  if (!kind.startsWith('=')) return { ...place, kind: kind as FieldKind }
  const always = line.slice(line.indexOf('=') + 1)
  const width = place.to - place.from + 1
  assert(always.length <= width, `${name} fits its positions`)
  return { ...place, kind: 'always', always: always.padEnd(width) }
}

function written(field: Field, value: Values[string]): string {
  const width = field.to - field.from + 1
  if (field.kind === 'always') return field.always ?? ''
  if (field.kind === 'text')
    return plain(String(value ?? ''))
      .slice(0, width)
      .padEnd(width)
  const text = value === null || value === undefined ? '' : figures(field.kind, value, width)
  assert(text.length <= width, `${field.name} fits positions ${field.from} to ${field.to}`)
  return text.padStart(width, '0')
}

function figures(kind: FieldKind, value: Exclude<Values[string], null | undefined>, width: number) {
  if (kind !== 'day' && kind !== 'year-first') return plain(String(value))
  const [year = '', month, date] = String(value).split('-')
  if (kind === 'year-first') return `${year}${month}${date}`
  return `${date}${month}${width === 6 ? year.slice(-2) : year}`
}

/** The letters that every bank's reader takes; what has no plain letter is a space. */
const plain = (text: string): string =>
  fold(text)
    .toUpperCase()
    .replace(/[^\x20-\x7e]/g, ' ')
