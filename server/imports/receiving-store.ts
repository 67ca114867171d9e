import type { Tx } from '../platform/sql.ts'

// The file itself, in chunks, from its first byte to the moment when it is whole.

export type NewImport = {
  readonly portfolioId: string
  readonly creditorId: string
  readonly fileName: string
  readonly createdBy: string
}

export const insertImport = (tx: Tx, made: NewImport) => tx.one<{ id: string }>`
  insert into import
    (agency_id, portfolio_id, creditor_id, file_name, state, created_at, created_by)
  values (${tx.agencyId}, ${made.portfolioId}, ${made.creditorId}, ${made.fileName}, 'receiving',
    ${tx.now}, ${made.createdBy})
  returning id
`

export const insertChunk = (tx: Tx, importId: string, n: number, bytes: Uint8Array) => tx.run`
  insert into import_chunk (agency_id, import_id, n, bytes)
  values (${tx.agencyId}, ${importId}, ${n}, ${bytes})
`

export type Slice = { readonly from: number; readonly byteCount: number }

/**
 * A part of a chunk, counted from its byte 0; fewer bytes at its end, and nothing after the last.
 */
export const findSlice = (tx: Tx, importId: string, n: number, slice: Slice) =>
  tx.maybe<{ bytes: Uint8Array }>`
    select substring(bytes from ${slice.from}::int + 1 for ${slice.byteCount}::int) as bytes
    from import_chunk
    where agency_id = ${tx.agencyId} and import_id = ${importId} and n = ${n}
  `

/** Whole, and to be read. Breaks `the_same_file_once` when the portfolio has this file already. */
export const completeImport = (
  tx: Tx,
  importId: string,
  whole: { readonly byteCount: number; readonly sha256: string },
) => tx.run`
  update import
  set state = 'reading', byte_count = ${whole.byteCount}, sha256 = ${whole.sha256}
  where agency_id = ${tx.agencyId} and id = ${importId} and state = 'receiving'
`

export const findSameFile = (tx: Tx, portfolioId: string, sha256: string) =>
  tx.maybe<{ id: string }>`
    select id from import
    where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and sha256 = ${sha256}
      and state not in ('failed', 'discarded')
  `

/** Nothing of a file that never became whole is kept. */
export const deleteReceived = (tx: Tx, importId: string) => tx.run`
  with chunks as (
    delete from import_chunk where agency_id = ${tx.agencyId} and import_id = ${importId})
  delete from import
  where agency_id = ${tx.agencyId} and id = ${importId} and state = 'receiving'
`

/** Files whose receiving ended with the program that received them. */
export const deleteAbandoned = (tx: Tx) => tx.run`
  with abandoned as (
    select id from import
    where agency_id = ${tx.agencyId} and state = 'receiving'
      and created_at < ${tx.now.subtract({ hours: 24 })}),
  chunks as (
    delete from import_chunk
    where agency_id = ${tx.agencyId} and import_id in (select id from abandoned))
  delete from import
  where agency_id = ${tx.agencyId} and id in (select id from abandoned)
`

export const deleteChunks = (tx: Tx, importId: string) => tx.run`
  delete from import_chunk where agency_id = ${tx.agencyId} and import_id = ${importId}
`

/** The database refused to hold one file twice for one portfolio. */
export const isTheSameFile = (error: unknown): boolean =>
  (error as { constraint?: string }).constraint === 'the_same_file_once'
