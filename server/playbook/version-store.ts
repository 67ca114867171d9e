import { assert } from '../../kit/assert.ts'
import type { Moment } from '../../kit/dates.ts'
import type { Person } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import { type Edits, readEdits } from './edits.ts'

export type VersionRow = {
  readonly version: number
  readonly isVariant: boolean
  readonly reason: string
  readonly publishedAt: Moment
  readonly publishedBy: string
}

/** The newest first. */
export const listVersions = (tx: Tx) => tx.rows<VersionRow>`
  select version, is_variant, reason, published_at, published_by
  from playbook_version
  where agency_id = ${tx.agencyId}
  order by version desc
  limit 200
`

/** What is in force; 0 while the agency says what ships. */
export const findInForce = async (tx: Tx): Promise<number> => {
  const found = await tx.maybe<{ version: number }>`
    select version from playbook_version
    where agency_id = ${tx.agencyId} and not is_variant
    order by version desc
    limit 1
  `
  return found?.version ?? 0
}

/** The newest that somebody may come to say: in force, or in the test that runs; 0 for none. */
export const findNewestHeard = async (tx: Tx): Promise<number> => {
  const found = await tx.one<{ version: number }>`
    select coalesce(max(version), 0)::int as version
    from playbook_version
    where agency_id = ${tx.agencyId} and (not is_variant or version = (
      select variant_version from playbook_experiment
      where agency_id = ${tx.agencyId} and ended_at is null))
  `
  return found.version
}

/** Versions never change, so each is read once by a process. */
const known = new Map<string, Edits>()
const knownMax = 500

/** The edits of a version that was published; none of version 0. */
export async function editsOf(tx: Tx, version: number): Promise<Edits> {
  if (version === 0) return []
  const key = `${tx.agencyId} ${version}`
  const before = known.get(key)
  if (before) return before
  const { edits } = await tx.one<{ edits: unknown }>`
    select edits from playbook_version
    where agency_id = ${tx.agencyId} and version = ${version}
  `
  const made = storedEdits(edits)
  if (known.size >= knownMax) known.clear()
  known.set(key, made)
  return made
}

export function storedEdits(stored: unknown): Edits {
  const read = readEdits(stored, 'edits')
  assert(read.ok, `a stored playbook: ${read.ok ? '' : JSON.stringify(read.facts)}`)
  return read.value
}

/** Whoever publishes waits for whoever publishes now. */
export const queueToPublish = (tx: Tx) =>
  tx.run`select pg_advisory_xact_lock(hashtextextended(${`playbook:${tx.agencyId}`}, 0))`

/** One more version. */
export const insertVersion = (
  tx: Tx,
  made: {
    readonly edits: Edits
    readonly isVariant: boolean
    readonly reason: string
    readonly by: { readonly userId: string | null; readonly name: string }
  },
) => tx.one<{ version: number }>`
  insert into playbook_version
    (agency_id, version, edits, is_variant, reason, published_at, published_by, published_by_id)
  select ${tx.agencyId}, coalesce(max(version), 0) + 1, ${JSON.stringify(made.edits)}::jsonb,
    ${made.isVariant}, ${made.reason}, ${tx.now}, ${made.by.name}, ${made.by.userId}
  from playbook_version
  where agency_id = ${tx.agencyId}
  returning version
`

/** The latest version that somebody has read; 0, what ships, needs no reading. */
export const findRead = async (tx: Tx, userId: string): Promise<number> => {
  const found = await tx.one<{ version: number }>`
    select coalesce(max(version), 0)::int as version
    from playbook_reading
    where agency_id = ${tx.agencyId} and user_id = ${userId}
  `
  return found.version
}

/** Zero when it was read already. */
export const insertReading = (
  tx: Tx,
  version: number,
  { userId, name }: Pick<Person, 'userId' | 'name'>,
) => tx.run`
  insert into playbook_reading (agency_id, version, user_id, user_name, read_at)
  values (${tx.agencyId}, ${version}, ${userId}, ${name}, ${tx.now})
  on conflict on constraint read_once do nothing
`

export type ReadingRow = {
  readonly version: number
  readonly userId: string
  readonly userName: string
  readonly readAt: Moment
}

export const listReadings = (tx: Tx) => tx.rows<ReadingRow>`
  select version, user_id, user_name, read_at
  from playbook_reading
  where agency_id = ${tx.agencyId}
  order by version desc, read_at, user_name
  limit 2000
`
