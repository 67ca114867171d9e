import type { Moment } from '../../kit/dates.ts'
import { type Sql, sql, type Tx } from '../platform/sql.ts'
import type { Node } from './outcome-tree.ts'

/**
 * The version of outcomes that counts for the creditor of a row: its own, else the agency's; null
 * is the shipped tree. A creditor's line without nodes sent it back to the agency's.
 */
export const treeVersionOf = (row: Sql): Sql => sql`coalesce(
  (select case when nodes is null then null else version end from outcome_tree tree
    where tree.agency_id = ${row}.agency_id and tree.creditor_id = ${row}.creditor_id
    order by version desc limit 1),
  (select version from outcome_tree tree
    where tree.agency_id = ${row}.agency_id and tree.creditor_id is null
    order by version desc limit 1))`

export async function findVersionFor(tx: Tx, creditorId: string): Promise<number | null> {
  const { version } = await tx.one<{ version: number | null }>`
    select ${treeVersionOf(sql`of_creditor`)} as version
    from (select ${tx.agencyId}::uuid as agency_id, ${creditorId}::uuid as creditor_id) of_creditor
  `
  return version
}

export const findNodes = (tx: Tx, version: number) => tx.maybe<{
  nodes: Node[] | null
  creditorId: string | null
}>`
  select nodes, creditor_id from outcome_tree
  where agency_id = ${tx.agencyId} and version = ${version}
`

export type VersionRow = {
  readonly version: number
  readonly followsAgency: boolean
  readonly restores: number | null
  readonly reason: string
  readonly publishedAt: Moment
  readonly publishedBy: string
}

/** The versions of one scope, the newest first; null is the whole agency. */
export const listVersions = (tx: Tx, creditorId: string | null) => tx.rows<VersionRow>`
  select version, nodes is null as follows_agency, restores, reason, published_at, published_by
  from outcome_tree
  where agency_id = ${tx.agencyId} and creditor_id is not distinct from ${creditorId}
  order by version desc
  limit 200
`

/** Every code that was ever published here, and as which it behaved. */
export const listPastCodes = (tx: Tx) => tx.rows<{ code: string; base: string }>`
  select distinct on (code) node ->> 'code' as code, node ->> 'base' as base
  from outcome_tree, jsonb_array_elements(coalesce(nodes, '[]')) node
  where agency_id = ${tx.agencyId}
  order by code, version
  limit 2000
`

/** One publishing at a time, or two would take one number. */
export const queueForPublishing = (tx: Tx) =>
  tx.run`select pg_advisory_xact_lock(hashtextextended(${`outcomes:${tx.agencyId}`}, 0))`

export const insertVersion = (
  tx: Tx,
  made: {
    readonly creditorId: string | null
    readonly nodes: readonly Node[] | null
    readonly reason: string
    readonly restores: number | null
    readonly by: string
  },
) => tx.one<{ version: number }>`
  insert into outcome_tree
    (agency_id, version, creditor_id, nodes, reason, restores, published_at, published_by)
  select ${tx.agencyId}, coalesce(max(version), 1000) + 1, ${made.creditorId}::uuid,
    ${made.nodes && JSON.stringify(made.nodes)}::jsonb, ${made.reason}, ${made.restores}::int,
    ${tx.now}::timestamptz, ${made.by}
  from outcome_tree where agency_id = ${tx.agencyId}
  returning version
`

export type DraftRow = {
  readonly nodes: Node[]
  readonly basedOn: number
  readonly draftVersion: number
  readonly changedAt: Moment
  readonly changedBy: string
}

export const findDraft = (tx: Tx, creditorId: string | null) => tx.maybe<DraftRow>`
  select nodes, based_on, draft_version, changed_at, changed_by
  from outcome_draft
  where agency_id = ${tx.agencyId} and creditor_id is not distinct from ${creditorId}
`

/** Nothing when another window saved in between. */
export const saveDraft = (
  tx: Tx,
  draft: {
    readonly creditorId: string | null
    readonly nodes: readonly Node[]
    readonly draftVersion: number
    readonly basedOn: number
    readonly by: string
  },
) => tx.maybe<{ draftVersion: number }>`
  insert into outcome_draft
    (agency_id, creditor_id, nodes, based_on, changed_at, changed_by)
  select ${tx.agencyId}, ${draft.creditorId}::uuid, ${JSON.stringify(draft.nodes)}::jsonb,
    ${draft.basedOn}::int, ${tx.now}::timestamptz, ${draft.by}
  where ${draft.draftVersion} = 0 or exists (
    select from outcome_draft
    where agency_id = ${tx.agencyId} and creditor_id is not distinct from ${draft.creditorId})
  on conflict on constraint one_draft_each do update
  set nodes = excluded.nodes, draft_version = outcome_draft.draft_version + 1,
    changed_at = excluded.changed_at, changed_by = excluded.changed_by
  where outcome_draft.draft_version = ${draft.draftVersion}
  returning draft_version
`

export const dropDraft = (tx: Tx, creditorId: string | null) => tx.run`
  delete from outcome_draft
  where agency_id = ${tx.agencyId} and creditor_id is not distinct from ${creditorId}
`
