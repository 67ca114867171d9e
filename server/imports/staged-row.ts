// An accepted row as it waits to be loaded: one value for each column of `import_row`.
import { isPersonal } from '../../kit/documents.ts'
import type { Country } from '../../kit/places.ts'
import type { CopyTable, CopyValue } from '../platform/copy.ts'
import type { DebtRow } from './debt-row.ts'
import type { ReadPhone } from './phone-cells.ts'
import { phoneHolder } from './phone-holder.ts'
import type { RefusedRow } from './read-portfolio.ts'

export const rowTable: CopyTable = {
  name: 'import_row',
  columns: [
    'import_id',
    'n',
    'line',
    'kind',
    'document_kind',
    'document',
    'name',
    'contract',
    'instalment',
    'invoice',
    'due_on',
    'issued_on',
    'birth_on',
    'original_cents',
    'product',
    'client_code',
    'curp',
    'flags',
    'phones',
    'phone_types',
    'phone_whatsapps',
    'phone_holders',
    'phone_notes',
    'emails',
    'postal_code',
    'city',
    'state',
    'jurisdiction',
    'extras',
    'service',
  ],
}

/**
 * Where a row stands among those of its import, counted from 0. The row above of the same person
 * with the same contacts speaks for this one too: they wait once.
 */
export type Place = {
  readonly importId: string
  readonly n: number
  readonly country: Country
  readonly above: DebtRow | undefined
}

export function stagedRow(row: DebtRow, { importId, n, country, above }: Place) {
  const isTold = above !== undefined && hasSameContacts(row, above)
  const contacts = isTold ? noContacts : contactsOf(row, country)
  const extras = extrasText(row.extras)
  const service = row.service ? JSON.stringify(row.service) : null
  return [importId, n, ...debtOf(row), ...contacts, extras, service] satisfies readonly CopyValue[]
}

function debtOf(row: DebtRow): CopyValue[] {
  return [
    row.line,
    isPersonal(row.documentKind, row.document) ? 'person' : 'company',
    row.documentKind,
    row.document,
    row.name,
    row.contract,
    row.instalment,
    row.invoice,
    row.dueOn,
    row.issuedOn,
    row.birthOn,
    row.originalCents,
    row.product,
    row.clientId,
    row.curp,
    row.flags.length > 0 ? row.flags : null,
  ]
}

function contactsOf(row: DebtRow, country: Country): readonly CopyValue[] {
  const { phones } = row
  return [
    ...(phones.length > 0 ? phoneColumns(phones) : noPhones),
    row.emails.length > 0 ? row.emails : null,
    row.postalCode,
    row.city,
    row.state,
    jurisdiction(row, country),
  ]
}

const phoneColumns = (phones: DebtRow['phones']): CopyValue[] => [
  phones.map(({ e164 }) => e164),
  phones.map(({ type }) => type),
  phones.map(({ isWhatsapp }) => isWhatsapp || null),
  phones.map(phoneHolder),
  phones.map(({ note }) => note),
]

const noPhones: readonly null[] = [null, null, null, null, null]
const noContacts: readonly null[] = [...noPhones, null, null, null, null, null]

const hasSameContacts = (row: DebtRow, above: DebtRow): boolean =>
  row.document === above.document &&
  row.postalCode === above.postalCode &&
  row.city === above.city &&
  row.state === above.state &&
  row.emails.length === above.emails.length &&
  row.phones.length === above.phones.length &&
  row.emails.every((email, index) => email === above.emails[index]) &&
  row.phones.every((phone, index) => isSamePhone(phone, above.phones[index]))

const isSamePhone = (phone: ReadPhone, other: ReadPhone | undefined): boolean =>
  phone.e164 === other?.e164 &&
  phone.isWhatsapp === other.isWhatsapp &&
  phone.column === other.column &&
  phone.note === other.note

/** Brazil's law and hours are those of a state; Mexico's law is one. */
const jurisdiction = (row: DebtRow, country: Country): string | undefined => {
  if (country === 'BR') return row.stateCode
  return row.state || row.city || row.postalCode ? 'MX' : undefined
}

function extrasText(extras: DebtRow['extras']): string | null {
  for (const _key in extras) return JSON.stringify(extras)
  return null
}

export const refusalTable: CopyTable = {
  name: 'import_refusal',
  columns: ['import_id', 'n', 'line', 'reason', 'field', 'value', 'cells'],
}

export const stagedRefusal = (row: RefusedRow, importId: string, n: number): CopyValue[] => [
  importId,
  n,
  row.line,
  row.reason,
  row.field,
  row.value,
  row.cells,
]

export const repairTable: CopyTable = {
  name: 'import_repair',
  columns: ['import_id', 'n', 'line', 'field', 'before', 'after'],
}

/** The repairs of a row, in the order of their fields. */
export const stagedRepairs = ({ line, repairs }: DebtRow, importId: string, n: number) =>
  [...repairs]
    .sort((a, b) => (a.field < b.field ? -1 : 1))
    .map(({ field, from, to }, index): CopyValue[] => [importId, n + index, line, field, from, to])
