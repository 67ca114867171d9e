import type { Tx } from '../platform/sql.ts'
import type { RowProblem } from './debt-row.ts'

export type RefusalRow = {
  readonly n: number
  readonly line: number
  readonly reason: RowProblem
  readonly field: string | null
  readonly value: string | null
}

/** In the order of the file, from the one numbered `from`. */
export const listRefusals = (tx: Tx, importId: string, from: number, limit: number) =>
  tx.rows<RefusalRow>`
    select n, line, reason, field, value
    from import_refusal
    where agency_id = ${tx.agencyId} and import_id = ${importId} and n >= ${from}
    order by n
    limit ${limit}
  `

/** The same with the rows as they came. */
export const listRefusedCells = (tx: Tx, importId: string, from: number, limit: number) =>
  tx.rows<RefusalRow & { readonly cells: string[] }>`
    select n, line, reason, field, value, cells
    from import_refusal
    where agency_id = ${tx.agencyId} and import_id = ${importId} and n >= ${from}
    order by n
    limit ${limit}
  `

export type RepairRow = {
  readonly n: number
  readonly line: number
  readonly field: string
  readonly before: string
  readonly after: string | null
}

export const listRepairs = (tx: Tx, importId: string, from: number, limit: number) =>
  tx.rows<RepairRow>`
    select n, line, field, before, after
    from import_repair
    where agency_id = ${tx.agencyId} and import_id = ${importId} and n >= ${from}
    order by n
    limit ${limit}
  `

export const deleteRefusals = (tx: Tx, importId: string) => tx.run`
  delete from import_refusal where agency_id = ${tx.agencyId} and import_id = ${importId}
`

export const deleteRepairs = (tx: Tx, importId: string) => tx.run`
  delete from import_repair where agency_id = ${tx.agencyId} and import_id = ${importId}
`
