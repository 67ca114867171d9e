import { type Sql, sql, type Tx } from '../platform/sql.ts'

// What the person wished, as columns of a statement about a person and a contact point.

/** The latest line of each channel and creditor. `debtorId` is SQL that names the person. */
export const consentsOf = (tx: Tx, debtorId: Sql): Sql => sql`(
  select jsonb_agg(jsonb_build_array(channel, creditor_id, is_given, at))
  from (
    select distinct on (channel, creditor_id) channel, creditor_id, is_given, at
    from consent_line
    where consent_line.agency_id = ${tx.agencyId} and consent_line.debtor_id = ${debtorId}
    order by channel, creditor_id, n desc) latest)`

export const openCreditorsOf = (tx: Tx, debtorId: Sql): Sql => sql`(
  select jsonb_agg(distinct debt_item.creditor_id)
  from debt_item
  where debt_item.agency_id = ${tx.agencyId} and debt_item.debtor_id = ${debtorId}
    and debt_item.state = 'open')`

/** What people see when the agency calls. */
export const callerIdOf = (tx: Tx): Sql => sql`(
  select caller_id from shown_number
  where shown_number.agency_id = ${tx.agencyId}
  order by n desc
  limit 1)`

/** The lists of those who do not want to be called that hold this number. */
export const listingsOf = (tx: Tx, point: Sql): Sql => sql`(
  select jsonb_agg(jsonb_build_array(list_id, since))
  from suppression_number
  where suppression_number.agency_id = ${tx.agencyId} and ${point}.kind = 'phone'
    and suppression_number.number = (case when ${point}.value ~ '^\\+[0-9]{8,15}$'
      then substr(${point}.value, 2)::bigint end))`

export type ListingRow = {
  readonly contactPointId: string
  readonly listId: string
  readonly since: string
}

/** Which of a person's numbers stand on which lists, and since when. */
export const listListings = (tx: Tx, debtorId: string) => tx.rows<ListingRow>`
  select point.id as contact_point_id, listing ->> 0 as list_id, listing ->> 1 as since
  from contact_point point
  cross join lateral jsonb_array_elements(${listingsOf(tx, sql`point`)}) listing
  where point.agency_id = ${tx.agencyId} and point.debtor_id = ${debtorId}
    and point.kind = 'phone'
  order by point.id, list_id
`
