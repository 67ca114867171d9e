import type { Tx } from '../platform/sql.ts'

/** How many agreements were replaced, one after the other, to come to this one. */
export const countRenegotiations = (tx: Tx, agreementId: string) => tx.one<{ count: number }>`
  with recursive chain as (
    select renegotiates_id from agreement
    where agency_id = ${tx.agencyId} and id = ${agreementId}
    union all
    select older.renegotiates_id from chain
    join agreement older on older.agency_id = ${tx.agencyId} and older.id = chain.renegotiates_id
  )
  select count(renegotiates_id)::int as count from chain
`

/** The agreement that took the place of this one. */
export const findReplacement = (tx: Tx, agreementId: string) =>
  tx.maybe<{ id: string; code: string }>`
    select id, code from agreement
    where agency_id = ${tx.agencyId} and renegotiates_id = ${agreementId}
  `
