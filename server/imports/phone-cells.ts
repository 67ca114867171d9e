// The phone cells of one row: pieces, notes, area codes that are borrowed from each other.
import { type Phone, type PhoneType, readPhone } from '../../kit/phones.ts'
import type { Country } from '../../kit/places.ts'
import { digitsIn } from '../../kit/text.ts'
import { isAreaCodeNeeded, isOneNumber, type Piece, piecesOf } from './phone-pieces.ts'

/** A filled phone cell: with the cell of its area code, when a column to its left holds one. */
export type PhoneCell = {
  readonly field: string
  readonly column: string
  readonly isWhatsapp: boolean
  readonly text: string
  readonly areaCode: string
}

export type ReadPhone = {
  readonly e164: string
  readonly type: PhoneType
  readonly column: string
  /** What stands beside the number in its cell: `recado c/ Ana`. */
  readonly note?: string
  readonly isWhatsapp: boolean
}

export type PhoneRepair = {
  readonly field: string
  readonly from: string
  readonly to: string | null
}
export type ReadPhones = {
  readonly phones: readonly ReadPhone[]
  readonly repairs: readonly PhoneRepair[]
}

type Reading = { readonly piece: Piece; phone: Phone | undefined; readonly isShort: boolean }

/**
 * All the phones of a row, in the order of its columns, each number once. A short number borrows
 * the area code of the piece before it, else of the first phone in the row that has one.
 */
export function readPhones(cells: readonly PhoneCell[], country: Country): ReadPhones {
  const plain = plainPhones(cells, country)
  if (plain) return { phones: plain, repairs: noRepairs }
  const read = cells.map((cell) => readCell(cell, country))
  const phones: ReadPhone[] = []
  const repairs: PhoneRepair[] = []
  for (const [index, cell] of cells.entries()) {
    const readings = read[index] ?? []
    if (readings.some(isBorrower)) borrow(readings, country, firstAreaCode(read))
    for (const { piece, phone } of readings) if (phone) keep(phones, cell, piece.note, phone)
    if (isRepaired(readings)) repairs.push(repairOf(cell, readings))
  }
  return { phones, repairs }
}

const noRepairs: readonly PhoneRepair[] = []

/** The phones of a row in which each cell holds one whole number, as most do; else undefined. */
function plainPhones(cells: readonly PhoneCell[], country: Country): ReadPhone[] | undefined {
  const phones: ReadPhone[] = []
  for (const cell of cells) {
    if (cell.areaCode !== '' || !isOneNumber(cell.text)) return undefined
    const read = readPhone(digitsIn(cell.text), country)
    if (!read.ok || read.value.isMended) return undefined
    keep(phones, cell, undefined, read.value)
  }
  return phones
}

function readCell(cell: PhoneCell, country: Country): Reading[] {
  let areaCode = ''
  return piecesOf(cell.text).map((piece, index) => {
    const own = index === 0 && cell.areaCode !== '' ? digitsIn(cell.areaCode) : ''
    const joined = readPhone(own + piece.digits, country, areaCode)
    // Some systems fill the area code in both cells.
    const read = joined.ok || own === '' ? joined : readPhone(piece.digits, country, areaCode)
    if (read.ok) areaCode = read.value.areaCode
    const isShort = !joined.ok && joined.refusal === isAreaCodeNeeded
    return { piece, phone: read.ok ? read.value : undefined, isShort }
  })
}

const isBorrower = ({ isShort, phone }: Reading): boolean => isShort && !phone

/** Of the numbers that said theirs, or took it from the piece before: no borrower has one yet. */
const firstAreaCode = (read: readonly Reading[][]): string | undefined =>
  read.flat().find(({ phone }) => phone)?.phone?.areaCode

function borrow(readings: Reading[], country: Country, areaCode: string | undefined): void {
  if (areaCode === undefined) return
  for (const reading of readings.filter(isBorrower)) {
    const read = readPhone(reading.piece.digits, country, areaCode)
    if (read.ok) reading.phone = read.value
  }
}

function keep(phones: ReadPhone[], cell: PhoneCell, note: string | undefined, phone: Phone): void {
  const { e164, type } = phone
  const at = phones.findIndex((known) => known.e164 === e164)
  const known = phones[at]
  const { column, isWhatsapp } = cell
  if (!known) {
    phones.push({ e164, type, column, note, isWhatsapp })
    return
  }
  phones[at] = {
    ...known,
    type: known.type === 'unknown' ? type : known.type,
    note: known.note ?? note,
    isWhatsapp: known.isWhatsapp || isWhatsapp,
  }
}

const isRepaired = (readings: readonly Reading[]): boolean =>
  readings.length > 1 || readings.some(({ phone }) => !phone || phone.isMended)

function repairOf(cell: PhoneCell, readings: readonly Reading[]): PhoneRepair {
  const kept = readings.flatMap(({ phone }) => (phone ? [phone.e164] : []))
  return {
    field: cell.field,
    from: cell.areaCode === '' ? cell.text : `${cell.areaCode} ${cell.text}`,
    to: kept.length === 0 ? null : kept.join(' '),
  }
}
