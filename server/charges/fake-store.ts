import type { Tx } from '../platform/sql.ts'
import type { Pretended } from './fake.gateway.ts'

// The pretended gateway's books: its side of the world.

export const findPretended = (tx: Tx, accountId: string, externalId: string) =>
  tx.maybe<{ body: Pretended }>`
    select body from pretended_charge
    where agency_id = ${tx.agencyId} and account_id = ${accountId}
      and external_id = ${externalId}
  `

export const savePretended = (tx: Tx, accountId: string, charge: Pretended) => tx.run`
  insert into pretended_charge (agency_id, account_id, external_id, body)
  values (${tx.agencyId}, ${accountId}, ${charge.externalId}, ${charge}::jsonb)
  on conflict (agency_id, account_id, external_id) do update set body = excluded.body
`

export const listPretended = (tx: Tx, accountId: string) => tx.rows<{ body: Pretended }>`
  select body from pretended_charge
  where agency_id = ${tx.agencyId} and account_id = ${accountId}
  order by external_id
  limit 10000
`
