// One row of a creditor's file: taken as a debt, or refused with its first reason.
import { no, yes } from '../../kit/decision.ts'
import { stateCode } from '../../kit/places.ts'
import { squeezed } from '../../kit/text.ts'
import { clean, isBlank, type RawRecord } from './cells.ts'
import { readEmails, readPostalCode } from './contact-cells.ts'
import {
  amountIn,
  cellOf,
  type DebtCore,
  dayIn,
  mend,
  type Reading,
  readCore,
} from './debt-core.ts'
import type { DebtRow, RowDecision } from './debt-row.ts'
import { readCurp } from './document-cell.ts'
import type { Field } from './fields.ts'
import { nameFlags } from './name-cell.ts'
import { type PhoneCell, type ReadPhone, readPhones } from './phone-cells.ts'
import { notARow } from './row-kind.ts'
import type { RowShape } from './row-shape.ts'

/** Reads one record; undefined when it is empty, and so no row. Nothing that is in it stops it. */
export function parseRow(shape: RowShape, record: RawRecord): RowDecision | undefined {
  if (clean(record.cells[shape.at.document]) === '' && isBlank(record)) return undefined
  const problem = notARow(shape, record)
  if (problem) return no(problem, { field: null, value: null })
  const reading: Reading = { shape, record, repairs: [] }
  const core = readCore(reading)
  return core.ok ? yes(withDetails(reading, core.value)) : core
}

/** What is not needed for a debt never refuses the row: it is repaired, or dropped and noted. */
function withDetails(reading: Reading, core: DebtCore): DebtRow {
  const { shape, record, repairs } = reading
  const text = (field: Field): string => squeezed(cellOf(reading, field))
  const state = text('state')
  return {
    line: record.line,
    document: core.document,
    documentKind: core.documentKind,
    name: core.name,
    flags: nameFlags(core.name),
    contract: core.contract,
    instalment: text('instalment'),
    invoice: text('invoice'),
    dueOn: core.dueOn,
    originalCents: core.originalCents,
    totalCents: totalIn(reading),
    issuedOn: optionalDay(reading, 'issuedOn'),
    birthOn: optionalDay(reading, 'birthOn'),
    phones: phonesIn(reading),
    emails: emailsIn(reading),
    postalCode: postalCodeIn(reading),
    city: text('city') || undefined,
    state: state || undefined,
    stateCode: state === '' ? undefined : stateCode(shape.country, state),
    product: text('product') || undefined,
    clientId: text('clientId') || undefined,
    curp: curpIn(reading),
    extras: extrasIn(reading),
    repairs,
  }
}

function totalIn(reading: Reading): DebtRow['totalCents'] {
  if (cellOf(reading, 'totalCents') === '') return undefined
  const amount = amountIn(reading, 'totalCents')
  return amount.ok ? amount.value.cents : undefined
}

/** A birth before 1910 is what systems write when they do not know. */
function optionalDay(reading: Reading, field: 'issuedOn' | 'birthOn'): string | undefined {
  if (cellOf(reading, field) === '') return undefined
  const read = dayIn(reading, field)
  const isKept = read && (field !== 'birthOn' || read.day >= '1910')
  if (!isKept || read.isRepaired) mend(reading, field, isKept ? read.day : null)
  return isKept ? read.day : undefined
}

const noPhones: readonly ReadPhone[] = []

function phonesIn({ shape, record, repairs }: Reading): readonly ReadPhone[] {
  const cells: PhoneCell[] = []
  for (const { field, header, index, areaCodeIndex } of shape.phones) {
    const text = clean(record.cells[index])
    if (text === '') continue
    const areaCode = clean(record.cells[areaCodeIndex])
    cells.push({ field, column: header, isWhatsapp: field === 'whatsapp', text, areaCode })
  }
  if (cells.length === 0) return noPhones
  const read = readPhones(cells, shape.country)
  for (const repair of read.repairs) repairs.push(repair)
  return read.phones
}

const noEmails: readonly string[] = []

function emailsIn(reading: Reading): readonly string[] {
  const cell = cellOf(reading, 'email')
  if (cell === '') return noEmails
  const { emails, isRepaired } = readEmails(cell)
  if (isRepaired) mend(reading, 'email', emails.length === 0 ? null : emails.join(' '))
  return emails
}

function postalCodeIn(reading: Reading): string | undefined {
  const cell = cellOf(reading, 'postalCode')
  if (cell === '') return undefined
  const read = readPostalCode(cell, reading.shape.country)
  if (!read || read.isRepaired) mend(reading, 'postalCode', read?.postalCode ?? null)
  return read?.postalCode
}

function curpIn(reading: Reading): string | undefined {
  const cell = cellOf(reading, 'curp')
  const curp = cell === '' ? undefined : readCurp(cell)
  if (cell !== '' && curp === undefined) mend(reading, 'curp', null)
  return curp
}

function extrasIn({ shape, record }: Reading): Record<string, string> {
  const extras: Record<string, string> = {}
  for (const { key, index } of shape.extras) {
    const cell = clean(record.cells[index])
    if (cell !== '') extras[key] = cell
  }
  return extras
}
