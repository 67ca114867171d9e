// What a debt needs: who owes, under which contract, how much, since when.
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { DocumentKind } from '../../kit/documents.ts'
import type { Cents } from '../../kit/money.ts'
import { squeezed } from '../../kit/text.ts'
import { type Amount, type AmountProblem, amountOfNumber, readAmount } from './amount.ts'
import { clean, type RawRecord } from './cells.ts'
import { type ReadDay, readDay, readSerial } from './days.ts'
import type { Repair, RowProblem } from './debt-row.ts'
import { readDocument } from './document-cell.ts'
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
  readonly document: string
  readonly documentKind: DocumentKind
  readonly name: string
  readonly contract: string
  readonly originalCents: Cents
  readonly dueOn: string
}

export const cellOf = ({ shape, record }: Reading, field: Field): string =>
  clean(record.cells[shape.at[field]])

/** The checks in their order; the first that fails names the reason, the field and its value. */
export function readCore(reading: Reading): Decision<DebtCore, RowProblem> {
  const cell = (field: Field): string => cellOf(reading, field)
  const refuse = (problem: RowProblem, field: Field) => no(problem, { field, value: cell(field) })
  const absent = requiredFields.find((field) => cell(field) === '')
  if (absent) return refuse('missing-value', absent)
  const shortened = (['document', 'contract'] as const).find((field) => isShortened(reading, field))
  if (shortened) return refuse('ambiguous-scientific-notation', shortened)

  const document = readDocument(cell('document'), reading.shape.country)
  if (!document) return refuse('invalid-document', 'document')
  const amount = amountIn(reading, 'originalCents')
  if (!amount.ok) return refuse(amount.refusal, 'originalCents')
  const { cents, isSwapped } = amount.value
  if (cents <= 0n) return refuse('not-positive-amount', 'originalCents')
  const dueOn = dayIn(reading, 'dueOn')
  if (!dueOn || dueOn.day < '1990' || dueOn.day > '2101') return refuse('impossible-date', 'dueOn')

  const { name, isRepaired } = readName(cell('name'))
  if (name === '') return refuse('missing-value', 'name')
  const wrapped = unwrapped(cell('contract'))
  const contract = squeezed(wrapped.text)
  if (contract === '') return refuse('missing-value', 'contract')
  if (document.isRepaired) mend(reading, 'document', document.document)
  if (isRepaired) mend(reading, 'name', name)
  if (wrapped.isRepaired) mend(reading, 'contract', contract)
  if (isSwapped) mend(reading, 'originalCents', String(cents))
  if (dueOn.isRepaired) mend(reading, 'dueOn', dueOn.day)
  const { document: id, kind: documentKind } = document
  return yes({
    document: id,
    documentKind,
    name,
    contract,
    originalCents: cents,
    dueOn: dueOn.day,
  })
}

/** Notes that the cell of a field was read as something that it doesn't say. */
export function mend(reading: Reading, field: Field, to: string | null): void {
  reading.repairs.push({ field, from: cellOf(reading, field), to })
}

/** A workbook's own number is whole however it is shown; only text can have lost its digits. */
const isShortened = (reading: Reading, field: Field): boolean =>
  numberIn(reading, field) === undefined && isScientific(cellOf(reading, field))

const numberIn = ({ shape, record }: Reading, field: Field): number | undefined =>
  record.numbers?.[shape.at[field]]

export function amountIn(reading: Reading, field: Field): Decision<Amount, AmountProblem> {
  const number = numberIn(reading, field)
  if (number !== undefined) return amountOfNumber(number)
  return readAmount(cellOf(reading, field), reading.shape.mark)
}

export function dayIn(reading: Reading, field: Field): ReadDay | undefined {
  const number = numberIn(reading, field)
  const { is1904, isTextFile } = reading.shape
  return number === undefined
    ? readDay(cellOf(reading, field), isTextFile)
    : readSerial(number, is1904)
}
