// A layout made ready for reading rows: where each field stands.
import { type Country, stateCode } from '../../kit/places.ts'
import type { DecimalMark } from './amount.ts'
import { type Field, fields, plainHeader, type ServiceField, serviceFields } from './fields.ts'
import type { Column, Layout } from './layout.ts'

/** What comes with the portfolio and not from the file. */
export const customs: Record<Country, { readonly currency: string; readonly mark: DecimalMark }> = {
  BR: { currency: 'BRL', mark: ',' },
  MX: { currency: 'MXN', mark: '.' },
}

export type PhoneColumn = {
  /** `phone1`, `phone2` … from the left; or `whatsapp`. */
  readonly field: string
  readonly header: string
  readonly index: number
  /** The column of its area code, or -1. */
  readonly areaCodeIndex: number
}

export type RowShape = {
  readonly country: Country
  readonly mark: DecimalMark
  readonly isTextFile: boolean
  readonly is1904: boolean
  readonly width: number
  readonly plainHeaders: readonly string[]
  /** The state that a cell names, remembered: a file says the same few over and over. */
  readonly stateCodeOf: (text: string) => string | undefined
  /** Where each field stands; -1 when the file does not have it. */
  readonly at: Readonly<Record<Field, number>>
  readonly phones: readonly PhoneColumn[]
  readonly extras: readonly { readonly key: string; readonly index: number }[]
  readonly service: readonly {
    readonly field: ServiceField
    readonly key: string
    readonly index: number
  }[]
}

export function rowShape(layout: Layout, country: Country, is1904: boolean): RowShape {
  const { columns } = layout
  const places = fields.map((field) => [
    field,
    columns.find((column) => column.field === field)?.index ?? -1,
  ])
  return {
    country,
    mark: customs[country].mark,
    isTextFile: layout.encoding !== 'workbook',
    is1904,
    width: columns.length,
    plainHeaders: columns.map(({ header }) => plainHeader(header)),
    stateCodeOf: remembered((text) => stateCode(country, text)),
    at: Object.fromEntries(places) as Record<Field, number>,
    phones: phoneColumns(columns),
    extras: extraColumns(columns),
    service: columns.flatMap(({ field, header, index }) =>
      field !== null && isService(field) ? [{ field, key: header, index }] : [],
    ),
  }
}

const isService = (field: Field): field is ServiceField =>
  serviceFields.some((one) => one === field)

/** An area-code column belongs to the phone column to its right. */
function phoneColumns(columns: readonly Column[]): PhoneColumn[] {
  const phones: PhoneColumn[] = []
  let areaCodeIndex = -1
  let count = 0
  for (const { field, header, index } of columns) {
    if (field === 'areaCode') areaCodeIndex = index
    if (field !== 'phone' && field !== 'whatsapp') continue
    if (field === 'phone') count++
    const name = field === 'phone' ? `phone${count}` : 'whatsapp'
    phones.push({ field: name, header, index, areaCodeIndex })
    areaCodeIndex = -1
  }
  return phones
}

/** Columns without a field, by their headers; a header that comes twice gets its number. */
function extraColumns(columns: readonly Column[]): RowShape['extras'] {
  const used = new Set<string>()
  return columns.flatMap(({ field, header, index }) => {
    if (field !== null) return []
    const name = header === '' ? `#${index + 1}` : header
    const key = used.has(name) ? `${name} #${index + 1}` : name
    used.add(key)
    return [{ key, index }]
  })
}

const rememberedMax = 1000

function remembered<Value>(find: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, Value>()
  return (text) => {
    const known = found.get(text)
    if (known !== undefined) return known
    const value = find(text)
    if (found.size < rememberedMax) found.set(text, value)
    return value
  }
}
