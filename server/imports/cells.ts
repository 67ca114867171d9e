import { trimmed } from '../../kit/text.ts'

/**
 * One row as it stands in the file, before anybody reads it. `line` is the physical line, or the
 * row of the sheet; `numbers` are the cells that a workbook holds as numbers; `isTorn` is a row
 * whose quotes do not close.
 */
export type RawRecord = {
  readonly line: number
  readonly cells: readonly string[]
  readonly numbers?: readonly (number | undefined)[]
  readonly isTorn?: boolean
}

const emptyWords = new Set(['-', 'NULL', 'N/A', '#N/A', 'N/D', '#N/D'])

/** A cell without the white space around it; empty when it only says that it is empty. */
export function clean(cell: string | undefined): string {
  if (cell === undefined || cell === '') return ''
  const text = isTight(cell) ? cell : trimmed(cell)
  return text.length < 5 && emptyWords.has(text) ? '' : text
}

/** A cell of a record, clean; empty when there is none, as for the index -1 of an absent column. */
export const cellAt = (record: RawRecord, index: number): string =>
  index < 0 ? '' : clean(record.cells[index])

/** Both ends are plain letters, digits or signs: most cells, told without looking at the rest. */
function isTight(cell: string): boolean {
  const first = cell.charCodeAt(0)
  const last = cell.charCodeAt(cell.length - 1)
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f
}

/** How many cells count: empty ones beyond the header's are only delimiters at a line's end. */
export function widthOf(cells: readonly string[], headerWidth: number): number {
  let width = cells.length
  while (width > headerWidth && clean(cells[width - 1]) === '') width--
  return width
}

/** A row of which every cell is empty is no row. */
export const isBlank = (record: RawRecord): boolean =>
  record.cells.every((cell) => clean(cell) === '')
