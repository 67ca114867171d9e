// One row of a creditor's file: taken as a debt, or refused with its first reason.
import { no, yes } from '../../kit/decision.ts'
import { oneSpaced } from '../../kit/text.ts'
import { cellAt, isBlank, type RawRecord } from './cells.ts'
import { readEmails, readPostalCode } from './contact-cells.ts'
import { amountIn, type DebtCore, dayIn, mend, type Reading, readCore } from './debt-core.ts'
import type { DebtRow, RowDecision } from './debt-row.ts'
import { readCurp } from './document-cell.ts'
import type { Field } from './fields.ts'
import { nameFlags } from './name-cell.ts'
import { type PhoneCell, type ReadPhone, readPhones } from './phone-cells.ts'
import { notARow } from './row-kind.ts'
import type { RowShape } from './row-shape.ts'
import { readService } from './service-cells.ts'

/** Reads one record; undefined when it is empty, and so no row. Nothing that is in it stops it. */
export function parseRow(shape: RowShape, record: RawRecord): RowDecision | undefined {
  if (cellAt(record, shape.at.document) === '' && isBlank(record)) return undefined
  const problem = notARow(shape, record)
  if (problem) return no(problem, { field: null, value: null })
  const reading: Reading = { shape, record, repairs: [] }
  const core = readCore(reading)
  return core.ok ? yes(withDetails(reading, core.value)) : core
}

/** What is not needed for a debt never refuses the row: it is repaired, or dropped and noted. */
function withDetails(reading: Reading, core: DebtCore): DebtRow {
  const { shape, record, repairs } = reading
  const { at } = shape
  const state = oneSpaced(cellAt(record, at.state))
  const { service, unread } = readService(reading)
  return {
    line: record.line,
    document: core.document.document,
    documentKind: core.document.kind,
    name: core.name,
    flags: nameFlags(core.name),
    contract: core.contract,
    instalment: oneSpaced(cellAt(record, at.instalment)),
    invoice: oneSpaced(cellAt(record, at.invoice)),
    dueOn: core.dueOn,
    originalCents: core.originalCents,
    totalCents: totalIn(reading),
    issuedOn: optionalDay(reading, 'issuedOn', at.issuedOn),
    birthOn: optionalDay(reading, 'birthOn', at.birthOn),
    phones: phonesIn(reading),
    emails: emailsIn(reading),
    postalCode: postalCodeIn(reading),
    city: optionalText(record, at.city),
    state: state === '' ? undefined : state,
    stateCode: state === '' ? undefined : shape.stateCodeOf(state),
    product: optionalText(record, at.product),
    clientId: optionalText(record, at.clientId),
    curp: curpIn(reading),
    service,
    extras: unread ? { ...extrasIn(reading), ...unread } : extrasIn(reading),
    repairs,
  }
}

function optionalText(record: RawRecord, index: number): string | undefined {
  const cell = cellAt(record, index)
  return cell === '' ? undefined : oneSpaced(cell)
}

function totalIn(reading: Reading): DebtRow['totalCents'] {
  const { record, shape } = reading
  if (cellAt(record, shape.at.totalCents) === '') return undefined
  const amount = amountIn(reading, shape.at.totalCents)
  return amount.ok ? amount.value.cents : undefined
}

/** A birth before 1910 is what systems write when they do not know. */
function optionalDay(reading: Reading, field: Field, index: number): string | undefined {
  if (cellAt(reading.record, index) === '') return undefined
  const read = dayIn(reading, index)
  const isKept = read && (field !== 'birthOn' || read.day >= '1910')
  if (!isKept || read.isRepaired) mend(reading, field, isKept ? read.day : null)
  return isKept ? read.day : undefined
}

const noPhones: readonly ReadPhone[] = []

function phonesIn({ shape, record, repairs }: Reading): readonly ReadPhone[] {
  let cells: PhoneCell[] | undefined
  for (const { field, header, index, areaCodeIndex } of shape.phones) {
    const text = cellAt(record, index)
    if (text === '') continue
    const areaCode = cellAt(record, areaCodeIndex)
    cells ??= []
    cells.push({ field, column: header, isWhatsapp: field === 'whatsapp', text, areaCode })
  }
  if (!cells) return noPhones
  const read = readPhones(cells, shape.country)
  for (const repair of read.repairs) repairs.push(repair)
  return read.phones
}

const noEmails: readonly string[] = []

function emailsIn(reading: Reading): readonly string[] {
  const cell = cellAt(reading.record, reading.shape.at.email)
  if (cell === '') return noEmails
  const { emails, isRepaired } = readEmails(cell)
  if (isRepaired) mend(reading, 'email', emails.length === 0 ? null : emails.join(' '))
  return emails
}

function postalCodeIn(reading: Reading): string | undefined {
  const cell = cellAt(reading.record, reading.shape.at.postalCode)
  if (cell === '') return undefined
  const read = readPostalCode(cell, reading.shape.country)
  if (!read || read.isRepaired) mend(reading, 'postalCode', read?.postalCode ?? null)
  return read?.postalCode
}

function curpIn(reading: Reading): string | undefined {
  const cell = cellAt(reading.record, reading.shape.at.curp)
  if (cell === '') return undefined
  const curp = readCurp(cell)
  if (curp === undefined) mend(reading, 'curp', null)
  return curp
}

function extrasIn({ shape, record }: Reading): Record<string, string> {
  const extras: Record<string, string> = {}
  for (const { key, index } of shape.extras) {
    const cell = cellAt(record, index)
    if (cell !== '') extras[key] = cell
  }
  return extras
}
