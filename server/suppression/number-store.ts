import type { Tx } from '../platform/sql.ts'

// The numbers of the lists as they are now, and which of them are numbers of our people.

/** Two files of one list never take its place at once. */
export const queueForList = (tx: Tx, listId: string) =>
  tx.run`select pg_advisory_xact_lock(hashtextextended(${`list:${tx.agencyId}:${listId}`}, 0))`

export const countNumbers = (tx: Tx, listId: string) => tx.one<{ count: number }>`
  select count(*)::int as count from suppression_number
  where agency_id = ${tx.agencyId} and list_id = ${listId}
`

export const countIncoming = (tx: Tx, fileId: string) => tx.one<{ count: number }>`
  select count(distinct number)::int as count from suppression_incoming
  where agency_id = ${tx.agencyId} and file_id = ${fileId}
`

/** A number keeps the earliest day on which it is known to have been on the list. */
export const takeIncoming = (tx: Tx, listId: string, fileId: string) => tx.one<{ made: number }>`
  with taken as (
    insert into suppression_number (agency_id, number, list_id, since, file_id)
    select agency_id, number, ${listId}, min(since), file_id
    from suppression_incoming
    where agency_id = ${tx.agencyId} and file_id = ${fileId}
    group by agency_id, number, file_id
    order by number
    on conflict (agency_id, number, list_id) do update
    set since = least(excluded.since, suppression_number.since), file_id = excluded.file_id
    returning (xmax = 0) as is_new)
  select count(*) filter (where is_new)::int as made from taken
`

/** What the whole list does not hold any more. */
export const dropOthers = (tx: Tx, listId: string, fileId: string) => tx.run`
  delete from suppression_number
  where agency_id = ${tx.agencyId} and list_id = ${listId} and file_id <> ${fileId}
`

export const deleteIncoming = (tx: Tx, fileId: string) => tx.run`
  delete from suppression_incoming where agency_id = ${tx.agencyId} and file_id = ${fileId}
`

type InForce = {
  readonly fileId: string
  readonly listId: string
  readonly isWhole: boolean
  readonly counts: {
    readonly numbers: number
    readonly made: number
    readonly gone: number
    readonly people: number
  }
}

export const putInForce = (tx: Tx, { fileId, listId, isWhole, counts }: InForce) => tx.run`
  with before as (
    update suppression_file set state = 'replaced'
    where agency_id = ${tx.agencyId} and list_id = ${listId} and state = 'in-force'
      and id <> ${fileId} and ${isWhole})
  update suppression_file
  set state = 'in-force', in_force_at = ${tx.now}, number_count = ${counts.numbers},
    new_count = ${counts.made}, gone_count = ${counts.gone}, people_count = ${counts.people},
    bytes_read = byte_count
  where agency_id = ${tx.agencyId} and id = ${fileId} and state = 'reading'
`

/** People of ours with a living phone on the list. Every phone is looked for, not every number. */
export const countPeople = (tx: Tx, listId: string, areaCodes: readonly string[]) => tx.one<{
  people: number
}>`
  select count(distinct point.debtor_id)::int as people
  from contact_point point
  join suppression_number listed on listed.agency_id = point.agency_id
    and listed.number = substr(point.value, 2)::bigint and listed.list_id = ${listId}
  where point.agency_id = ${tx.agencyId} and point.kind = 'phone' and point.state = 'alive'
    and point.value ~ '^\\+[0-9]{8,15}$'
    and (${areaCodes.length === 0} or substr(point.value, 4, 2) = any (${areaCodes}::text[]))
`

export type ListCount = { readonly listId: string; readonly count: number }

export const countByList = (tx: Tx) => tx.rows<ListCount>`
  select list_id, count(*)::int as count
  from suppression_number
  where agency_id = ${tx.agencyId}
  group by list_id
  order by list_id
`
