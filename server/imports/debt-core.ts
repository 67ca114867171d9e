// What a debt needs: who owes, under which contract, how much, since when.
import { type Decision, type No, no, yes } from '../../kit/decision.ts'
import type { Cents } from '../../kit/money.ts'
import { oneSpaced } from '../../kit/text.ts'
import { type Amount, type AmountProblem, amountOfNumber, readAmount } from './amount.ts'
import { cellAt, type RawRecord } from './cells.ts'
import { type ReadDay, readDay, readSerial } from './days.ts'
import type { Repair, RowProblem } from './debt-row.ts'
import { type ReadDocument, readDocument } from './document-cell.ts'
import { type Field, requiredFields } from './fields.ts'
import { readName } from './name-cell.ts'
import type { RowShape } from './row-shape.ts'
import { isScientific, unwrapped } from './wrapping.ts'

/** A record on its way through the checks, with the repairs made so far. */
export type Reading = {
  readonly shape: RowShape
  readonly record: RawRecord
  readonly repairs: Repair[]
}

export type DebtCore = {
  readonly document: ReadDocument
  readonly name: string
  readonly contract: string
  readonly originalCents: Cents
  readonly dueOn: string
}

/** The checks in their order; the first that fails names the reason, the field and its value. */
export function readCore(reading: Reading): Decision<DebtCore, RowProblem> {
  const { shape, record } = reading
  const { at, country } = shape
  const documentCell = cellAt(record, at.document)
  const nameCell = cellAt(record, at.name)
  const contractCell = cellAt(record, at.contract)
  const absent = requiredFields.find((field) => cellAt(record, at[field]) === '')
  if (absent) return refused(reading, 'missing-value', absent)
  if (isShortened(reading, documentCell, at.document)) {
    return refused(reading, 'ambiguous-scientific-notation', 'document')
  }
  if (isShortened(reading, contractCell, at.contract)) {
    return refused(reading, 'ambiguous-scientific-notation', 'contract')
  }

  const document = readDocument(documentCell, country)
  if (!document) return refused(reading, 'invalid-document', 'document')
  const amount = amountIn(reading, at.originalCents)
  if (!amount.ok) return refused(reading, amount.refusal, 'originalCents')
  const { cents: originalCents, isSwapped } = amount.value
  if (originalCents <= 0n) return refused(reading, 'not-positive-amount', 'originalCents')
  const dueOn = dayIn(reading, at.dueOn)
  if (!dueOn || dueOn.day < '1990' || dueOn.day > '2101') {
    return refused(reading, 'impossible-date', 'dueOn')
  }

  const { name, isRepaired } = readName(nameCell)
  if (name === '') return refused(reading, 'missing-value', 'name')
  const wrapped = unwrapped(contractCell)
  const contract = oneSpaced(wrapped.text)
  if (contract === '') return refused(reading, 'missing-value', 'contract')
  if (document.isRepaired) mend(reading, 'document', document.document)
  if (isRepaired) mend(reading, 'name', name)
  if (wrapped.isRepaired) mend(reading, 'contract', contract)
  if (isSwapped) mend(reading, 'originalCents', String(originalCents))
  if (dueOn.isRepaired) mend(reading, 'dueOn', dueOn.day)
  return yes({ document, name, contract, originalCents, dueOn: dueOn.day })
}

const refused = ({ shape, record }: Reading, problem: RowProblem, field: Field): No<RowProblem> =>
  no(problem, { field, value: cellAt(record, shape.at[field]) })

/** Notes that the cell of a field was read as something that it doesn't say. */
export function mend({ shape, record, repairs }: Reading, field: Field, to: string | null): void {
  repairs.push({ field, from: cellAt(record, shape.at[field]), to })
}

/** A workbook's own number is whole however it is shown; only text can have lost its digits. */
const isShortened = ({ record }: Reading, cell: string, index: number): boolean =>
  isScientific(cell) && record.numbers?.[index] === undefined

export function amountIn(
  { shape, record }: Reading,
  index: number,
): Decision<Amount, AmountProblem> {
  const number = record.numbers?.[index]
  if (number !== undefined) return amountOfNumber(number)
  return readAmount(cellAt(record, index), shape.mark)
}

export function dayIn({ shape, record }: Reading, index: number): ReadDay | undefined {
  const number = record.numbers?.[index]
  if (number !== undefined) return readSerial(number, shape.is1904)
  return readDay(cellAt(record, index), shape.isTextFile)
}
