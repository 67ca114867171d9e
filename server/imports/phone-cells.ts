// The phone cells of one row: pieces, notes, area codes that are borrowed from each other.
import { type Phone, type PhoneType, readPhone } from '../../kit/phones.ts'
import type { Country } from '../../kit/places.ts'
import { isAreaCodeNeeded, type Piece, piecesOf } from './phone-pieces.ts'

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
 * All the phones of a row, in the order of its columns, each number once. A short number borrows the
 * area code of the piece before it, else of the first phone in the row that has one.
 */
export function readPhones(cells: readonly PhoneCell[], country: Country): ReadPhones {
  const read = cells.map((cell) => ({ cell, readings: readCell(cell, country) }))
  const first = read.flatMap(({ readings }) => readings).find(({ phone }) => phone)
  const phones = new Map<string, ReadPhone>()
  const repairs: PhoneRepair[] = []
  for (const { cell, readings } of read) {
    borrow(readings, country, first?.phone?.areaCode)
    for (const { piece, phone } of readings) if (phone) keep(phones, cell, piece, phone)
    if (isRepaired(readings)) repairs.push(repairOf(cell, readings))
  }
  return { phones: [...phones.values()], repairs }
}

function readCell(cell: PhoneCell, country: Country): Reading[] {
  let areaCode = ''
  return piecesOf(cell.text).map((piece, index) => {
    const own = index === 0 ? cell.areaCode.replace(/\D/g, '') : ''
    const joined = readPhone(own + piece.digits, country, areaCode)
    // Some systems fill the area code in both cells.
    const read = joined.ok || own === '' ? joined : readPhone(piece.digits, country, areaCode)
    if (read.ok) areaCode = read.value.areaCode
    const isShort = !joined.ok && joined.refusal === isAreaCodeNeeded
    return { piece, phone: read.ok ? read.value : undefined, isShort }
  })
}

function borrow(readings: Reading[], country: Country, areaCode: string | undefined): void {
  if (areaCode === undefined) return
  for (const reading of readings) {
    if (!reading.isShort || reading.phone) continue
    const read = readPhone(reading.piece.digits, country, areaCode)
    if (read.ok) reading.phone = read.value
  }
}

function keep(phones: Map<string, ReadPhone>, cell: PhoneCell, piece: Piece, phone: Phone): void {
  const { e164, type } = phone
  const known = phones.get(e164)
  const note = known?.note ?? piece.note
  phones.set(e164, {
    e164,
    type: known && known.type !== 'unknown' ? known.type : type,
    column: known?.column ?? cell.column,
    ...(note === undefined ? {} : { note }),
    isWhatsapp: cell.isWhatsapp || known?.isWhatsapp === true,
  })
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
