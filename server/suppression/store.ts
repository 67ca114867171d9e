import type { listProblems, listStates } from '../../api/suppression.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

// The files of lists, from their first byte to the moment when they count.

export type ListFileRow = {
  readonly id: string
  readonly listId: string
  readonly fileName: string
  readonly listedOn: Day
  readonly isWhole: boolean
  readonly state: (typeof listStates)[number]
  readonly byteCount: number
  readonly bytesRead: number
  readonly lineCount: number
  readonly numberCount: number
  readonly refusedCount: number
  readonly newCount: number
  readonly goneCount: number
  readonly peopleCount: number
  readonly problem: (typeof listProblems)[number] | null
  readonly createdAt: Moment
  readonly createdBy: string
  readonly inForceAt: Moment | null
}

export type NewListFile = Pick<
  ListFileRow,
  'listId' | 'fileName' | 'listedOn' | 'isWhole' | 'createdBy'
> & { readonly maySmaller: boolean }

export const insertListFile = (tx: Tx, made: NewListFile) => tx.one<{ id: string }>`
  insert into suppression_file
    (agency_id, list_id, file_name, listed_on, is_whole, may_be_smaller, state, created_at,
     created_by)
  values (${tx.agencyId}, ${made.listId}, ${made.fileName}, ${made.listedOn}, ${made.isWhole},
    ${made.maySmaller}, 'receiving', ${tx.now}, ${made.createdBy})
  returning id
`

export const insertChunk = (tx: Tx, fileId: string, n: number, bytes: Uint8Array) => tx.run`
  insert into suppression_chunk (agency_id, file_id, n, bytes)
  values (${tx.agencyId}, ${fileId}, ${n}, ${bytes})
`

export const findChunk = (tx: Tx, fileId: string, n: number) => tx.maybe<{ bytes: Uint8Array }>`
  select bytes from suppression_chunk
  where agency_id = ${tx.agencyId} and file_id = ${fileId} and n = ${n}
`

/** Whole, and to be read. Breaks `the_same_list_file_once` when the list has this file already. */
export const completeListFile = (
  tx: Tx,
  fileId: string,
  whole: { readonly byteCount: number; readonly sha256: string },
) => tx.run`
  update suppression_file
  set state = 'reading', byte_count = ${whole.byteCount}, sha256 = ${whole.sha256}
  where agency_id = ${tx.agencyId} and id = ${fileId} and state = 'receiving'
`

export const isTheSameFile = (error: unknown): boolean =>
  (error as { constraint?: string }).constraint === 'the_same_list_file_once'

export const findSameFile = (tx: Tx, listId: string, sha256: string) => tx.maybe<{ id: string }>`
  select id from suppression_file
  where agency_id = ${tx.agencyId} and list_id = ${listId} and sha256 = ${sha256}
    and state in ('reading', 'in-force')
`

/** Nothing of a file that never became whole is kept. */
export const deleteReceived = (tx: Tx, fileId: string) => tx.run`
  with chunks as (
    delete from suppression_chunk where agency_id = ${tx.agencyId} and file_id = ${fileId})
  delete from suppression_file
  where agency_id = ${tx.agencyId} and id = ${fileId} and state = 'receiving'
`

export const deleteChunks = (tx: Tx, fileId: string) => tx.run`
  delete from suppression_chunk where agency_id = ${tx.agencyId} and file_id = ${fileId}
`

export type ReadingFile = ListFileRow & { readonly mayBeSmaller: boolean }

export const findListFile = (tx: Tx, fileId: string) => tx.maybe<ReadingFile>`
  select id, list_id, file_name, listed_on, is_whole, state, byte_count::float8, bytes_read::float8,
    line_count, number_count, refused_count, new_count, gone_count, people_count, problem,
    created_at, created_by, in_force_at, may_be_smaller
  from suppression_file
  where agency_id = ${tx.agencyId} and id = ${fileId}
`

export const listListFiles = (tx: Tx) => tx.rows<ListFileRow>`
  select id, list_id, file_name, listed_on, is_whole, state, byte_count::float8, bytes_read::float8,
    line_count, number_count, refused_count, new_count, gone_count, people_count, problem,
    created_at, created_by, in_force_at
  from suppression_file
  where agency_id = ${tx.agencyId}
  order by created_at desc, id desc
  limit 50
`

export const noteProgress = (
  tx: Tx,
  fileId: string,
  at: { readonly bytesRead: number; readonly lineCount: number; readonly refusedCount: number },
) => tx.run`
  update suppression_file
  set bytes_read = ${at.bytesRead}, line_count = ${at.lineCount},
    refused_count = ${at.refusedCount}
  where agency_id = ${tx.agencyId} and id = ${fileId} and state = 'reading'
`

export const failListFile = (tx: Tx, fileId: string, problem: ListFileRow['problem']) => tx.run`
  update suppression_file
  set state = 'failed', problem = ${problem}
  where agency_id = ${tx.agencyId} and id = ${fileId} and state = 'reading'
`

export type RefusedLine = {
  readonly line: number
  readonly reason: string
  readonly value: string
}

export const insertRefusedLines = (tx: Tx, fileId: string, lines: readonly RefusedLine[]) => tx.run`
  insert into suppression_refusal (agency_id, file_id, line, reason, value)
  select ${tx.agencyId}, ${fileId}, line, reason, value
  from jsonb_to_recordset(${{ lines }}::jsonb -> 'lines')
    as given (line int, reason text, value text)
  on conflict do nothing
`

export const listRefusedLines = (tx: Tx, fileId: string, after: number, limit: number) =>
  tx.rows<RefusedLine>`
    select line, reason, value
    from suppression_refusal
    where agency_id = ${tx.agencyId} and file_id = ${fileId} and line > ${after}
    order by line
    limit ${limit}
  `
