// A worksheet's XML into records.
import { digitsOf } from './amount.ts'
import type { RawRecord } from './cells.ts'
import { textCollector } from './workbook-parts.ts'
import type { XmlHandler } from './xml.ts'

/** The last column of a sheet is XFD. */
const columnsMax = 16384

type Row = { readonly line: number; readonly cells: string[]; readonly numbers: number[] }
type Cell = { readonly column: number; readonly type: string; value: string }

/**
 * Takes the events of a worksheet and gives its rows, each once. A number is read from its value,
 * a formula by its stored result; an error is empty.
 */
export function sheetReader(
  sharedText: (index: number) => string | undefined,
): XmlHandler & { readonly take: () => RawRecord[] } {
  const inline = textCollector()
  let rows: RawRecord[] = []
  let row: Row | undefined
  let cell: Cell | undefined
  let isValue = false
  let line = 0
  let column = -1

  function openRow(number: string | undefined): void {
    const told = Number(number)
    line = Number.isSafeInteger(told) && told > 0 ? told : line + 1
    row = { line, cells: [], numbers: [] }
    column = -1
  }

  function openCell(place: string | undefined, type: string): void {
    column = columnOf(place) ?? column + 1
    cell = column < columnsMax ? { column, type, value: '' } : undefined
    inline.take()
  }

  return {
    open: (name, attributes) => {
      if (name === 'c') openCell(attributes.r, attributes.t ?? 'n')
      else if (name === 'row') openRow(attributes.r)
      else if (name === 'v') isValue = true
      else inline.open(name, attributes)
    },
    text: (text) => {
      if (isValue) keep(cell, text)
      else inline.text(text)
    },
    close: (name) => {
      if (name === 'v') isValue = false
      else if (name === 'c' && row && cell) put(row, cell, inline.take(), sharedText)
      else if (name === 'row' && row) rows.push(recordOf(row))
      else inline.close(name)
      if (name === 'c') cell = undefined
      if (name === 'row') row = undefined
    },
    take: () => {
      const taken = rows
      rows = []
      return taken
    },
  }
}

/** A cell holds 32,767 characters; what comes after them is no value. */
function keep(cell: Cell | undefined, text: string): void {
  if (cell && cell.value.length + text.length < 32768) cell.value += text
}

const recordOf = ({ line, cells, numbers }: Row): RawRecord =>
  numbers.length === 0 ? { line, cells } : { line, cells, numbers }

/** `BC12` → 54; undefined when the cell does not say where it stands. */
function columnOf(place: string | undefined): number | undefined {
  if (place === undefined) return undefined
  let column = 0
  for (let index = 0; index < place.length; index++) {
    const code = place.charCodeAt(index)
    if (code < 0x41 || code > 0x5a) return index === 0 ? undefined : column - 1
    column = column * 26 + code - 0x40
    if (column > columnsMax) return columnsMax
  }
  return column - 1
}

function put(
  { cells, numbers }: Row,
  { column, type, value }: Cell,
  inlineText: string,
  sharedText: (index: number) => string | undefined,
): void {
  while (cells.length < column) cells.push('')
  const number = type === 'n' && value.trim() !== '' ? Number(value) : Number.NaN
  if (Number.isFinite(number)) {
    numbers[column] = number
    cells[column] = digitsOf(number)
  } else cells[column] = textOf(type, value, inlineText, sharedText)
}

function textOf(
  type: string,
  value: string,
  inlineText: string,
  sharedText: (index: number) => string | undefined,
): string {
  switch (type) {
    case 's':
      return sharedText(Number(value)) ?? ''
    case 'inlineStr':
      return inlineText
    case 'e':
      return ''
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    default:
      return value
  }
}
