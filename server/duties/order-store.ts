import type { Tx } from '../platform/sql.ts'

/** The documents of people, for whoever has to find them in a register. */
export const listDocumentsOf = (tx: Tx, debtorIds: readonly string[]) => tx.rows<{
  readonly id: string
  readonly document: string
}>`
  select id, document from debtor
  where agency_id = ${tx.agencyId} and id = any (${debtorIds}::uuid[])
  order by id
`
