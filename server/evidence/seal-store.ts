import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { Seal } from './seal.ts'

export type SealRow = Omit<Seal, 'day'> & { readonly day: Day; readonly sealedAt: Moment }

/** One sealing of an agency at a time. */
export const queueForSeals = (tx: Tx) =>
  tx.run`select pg_advisory_xact_lock(hashtextextended(${`seal:${tx.agencyId}`}, 0))`

export const findLastSeal = (tx: Tx) => tx.maybe<SealRow>`
  select agency_id, day, n, cardinality(record_ids) as record_count, root, previous_hash,
    seal_hash, sealed_at
  from daily_seal
  where agency_id = ${tx.agencyId}
  order by n desc
  limit 1
`

/** Sealed once: a second sealing of the same day finds it there. */
export const insertSeal = (
  tx: Tx,
  day: Day,
  seal: Seal,
  records: { readonly ids: readonly string[]; readonly hashes: readonly string[] },
) => tx.run`
  insert into daily_seal
    (agency_id, day, n, record_ids, record_hashes, root, previous_hash, seal_hash, sealed_at)
  values (${tx.agencyId}, ${day}, ${seal.n}, ${records.ids}::uuid[], ${records.hashes}::text[],
    ${seal.root}, ${seal.previousHash}, ${seal.sealHash}, ${tx.now})
  on conflict do nothing
`

export const listSeals = (tx: Tx, span: { readonly fromOn: Day; readonly toOn: Day }) =>
  tx.rows<SealRow>`
    select agency_id, day, n, cardinality(record_ids) as record_count, root, previous_hash,
      seal_hash, sealed_at
    from daily_seal
    where agency_id = ${tx.agencyId} and day between ${span.fromOn} and ${span.toOn}
    order by n
    limit 4000
  `

/** The newest first. */
export const listLatestSeals = (tx: Tx, limit: number) => tx.rows<SealRow>`
  select agency_id, day, n, cardinality(record_ids) as record_count, root, previous_hash,
    seal_hash, sealed_at
  from daily_seal
  where agency_id = ${tx.agencyId}
  order by n desc
  limit ${limit}
`

/** The records of a sealed day by their ids, in the order of the seal. */
export async function findSealed(tx: Tx, day: Day): Promise<Map<string, string> | undefined> {
  const row = await tx.maybe<{ recordIds: string[]; recordHashes: string[] }>`
    select record_ids, record_hashes from daily_seal
    where agency_id = ${tx.agencyId} and day = ${day}
  `
  return row && new Map(row.recordIds.map((id, index) => [id, row.recordHashes[index] ?? '']))
}

/** Of these records, those from which a law made us remove words. */
export async function listRemovals(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ recordId: string }>`
    select record_id from word_removal
    where agency_id = ${tx.agencyId} and record_id = any (${ids}::uuid[])
  `
  return new Set(rows.map(({ recordId }) => recordId))
}
