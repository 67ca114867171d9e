import type { Country } from '../../kit/places.ts'
import { sql, type Tx } from '../platform/sql.ts'

// The accepted rows of a file while they wait, and a few thousand of them on their way in.

/** Rows that wait, by their numbers: `from` included, `to` not. */
export const stagedRows = (tx: Tx, importId: string, from: number, to: number) => sql`
  select * from import_row
  where agency_id = ${tx.agencyId} and import_id = ${importId} and n >= ${from} and n < ${to}`

/** The rows being loaded in this transaction, each with its person. */
export const intakeRows = sql`select * from intake`

export const createIntake = (tx: Tx) =>
  tx.run`create temporary table intake (debtor_id uuid, like import_row) on commit drop`

export type Step = {
  readonly importId: string
  readonly country: Country
  readonly from: number
  readonly to: number
}

export const fillIntake = (tx: Tx, { importId, country, from, to }: Step) => tx.run`
  insert into intake
  select debtor.id, row.*
  from (${stagedRows(tx, importId, from, to)}) row
  cross join lateral (
    select id from debtor
    where debtor.agency_id = ${tx.agencyId} and debtor.country = ${country}
      and debtor.document = row.document
    limit 1) debtor
`

/** False when the database crashed since: its unlogged tables begin empty. */
export const findStagedRow = (tx: Tx, importId: string, n: number) => tx.maybe<{ line: number }>`
  select line from import_row
  where agency_id = ${tx.agencyId} and import_id = ${importId} and n = ${n}
`

export const deleteStagedRows = (tx: Tx, importId: string) => tx.run`
  delete from import_row where agency_id = ${tx.agencyId} and import_id = ${importId}
`

/** One load at a time within the agency: two that bring the same people never block each other. */
export const queueForLoading = (tx: Tx) =>
  tx.run`select pg_advisory_xact_lock(hashtextextended(${`load:${tx.agencyId}`}, 0))`
