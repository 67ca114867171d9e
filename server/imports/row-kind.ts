import { fold } from '../../kit/text.ts'
import { cellAt, clean, type RawRecord, widthOf } from './cells.ts'
import type { RowProblem } from './debt-row.ts'
import { plainHeader } from './fields.ts'
import type { RowShape } from './row-shape.ts'

/** What is no row of data at all: the header again, a total, or torn and stray lines. */
export function notARow(shape: RowShape, record: RawRecord): RowProblem | undefined {
  if (isHeaderAgain(shape, record)) return 'repeated-header'
  if (isTotals(shape, record)) return 'totals-row'
  return isMalformed(shape, record) ? 'malformed-row' : undefined
}

function isHeaderAgain({ plainHeaders, at }: RowShape, { cells }: RawRecord): boolean {
  const document = cells[at.document] ?? ''
  if (document === '' || isDigit(document.charCodeAt(0))) return false
  return plainHeaders.every((header, index) => plainHeader(cells[index] ?? '') === header)
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const totalsWord = /^(?:total|subtotal|totais|totales|soma|suma)(?![\p{L}\p{N}])/u

/** A cell begins with a word for sums, and there is no document, or that cell is in its place. */
function isTotals({ at }: RowShape, record: RawRecord): boolean {
  const document = cellAt(record, at.document)
  if (document !== '') return mayBeTotals(document) && totalsWord.test(fold(document))
  return record.cells.some((cell) => {
    const text = clean(cell)
    return mayBeTotals(text) && totalsWord.test(fold(text))
  })
}

/** Nearly every cell begins otherwise, and is not looked at any further. */
const mayBeTotals = (text: string): boolean => /^[st]/i.test(text)

function isMalformed(shape: RowShape, record: RawRecord): boolean {
  const { cells } = record
  if (record.isTorn) return true
  if (shape.isTextFile && widthOf(cells, shape.width) !== shape.width) return true
  const { document, name } = shape.at
  const isFilled = cellAt(record, document) !== '' && cellAt(record, name) !== ''
  return !isFilled && cells.filter((cell) => clean(cell) !== '').length === 1
}
