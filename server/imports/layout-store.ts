import type { Tx } from '../platform/sql.ts'
import type { Layout } from './layout.ts'

// How a creditor's files are read, learned from the last one.

export const findLearnedLayout = (tx: Tx, creditorId: string) => tx.maybe<{ layout: Layout }>`
  select layout from import_layout
  where agency_id = ${tx.agencyId} and creditor_id = ${creditorId}
`

export const learnLayout = (tx: Tx, creditorId: string, layout: object) => tx.run`
  insert into import_layout (agency_id, creditor_id, layout, learned_at)
  values (${tx.agencyId}, ${creditorId}, ${layout}::jsonb, ${tx.now})
  on conflict (agency_id, creditor_id)
    do update set layout = excluded.layout, learned_at = excluded.learned_at
`
