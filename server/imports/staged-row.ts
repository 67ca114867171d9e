// An accepted row as it waits to be loaded: one value for each column of `import_row`.
import { isPersonal } from '../../kit/documents.ts'
import type { Country } from '../../kit/places.ts'
import type { CopyTable, CopyValue } from '../platform/copy.ts'
import type { DebtRow } from './debt-row.ts'
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
    'product',
    'client_code',
    'curp',
    'flags',
    'extras',
  ],
}

/** Where a row stands among those of its import, counted from 0. */
export type Place = { readonly importId: string; readonly n: number; readonly country: Country }

export function stagedRow(row: DebtRow, { importId, n, country }: Place): readonly CopyValue[] {
  const { phones } = row
  const hasPhones = phones.length > 0
  return [
    importId,
    n,
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
    hasPhones ? phones.map(({ e164 }) => e164) : null,
    hasPhones ? phones.map(({ type }) => type) : null,
    hasPhones ? phones.map(({ isWhatsapp }) => isWhatsapp || null) : null,
    hasPhones ? phones.map(phoneHolder) : null,
    hasPhones ? phones.map(({ note }) => note) : null,
    row.emails.length > 0 ? row.emails : null,
    row.postalCode,
    row.city,
    row.state,
    jurisdiction(row, country),
    row.product,
    row.clientId,
    row.curp,
    row.flags.length > 0 ? row.flags : null,
    extrasText(row.extras),
  ]
}

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
