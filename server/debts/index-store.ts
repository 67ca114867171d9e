import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { PublishedMonth } from './shipped-months.ts'

export type LoadedMonth = PublishedMonth & {
  readonly n: number
  readonly loadedBy: string
  readonly loadedAt: Moment
}

/** The months that this agency loaded, each as it was told last. */
export const listLoadedMonths = (tx: Tx) => tx.rows<LoadedMonth>`
  select distinct on (index, month) index, month, n, pct, source, loaded_by, loaded_at
  from index_month
  where agency_id = ${tx.agencyId}
  order by index, month, n desc
  limit 10000
`

/** Months as told now, on top of what was told of them before. */
export const insertMonths = (
  tx: Tx,
  index: string,
  months: readonly { readonly month: string; readonly pct: string }[],
  told: { readonly source: string; readonly by: string },
) => tx.run`
  insert into index_month (agency_id, index, month, n, pct, source, loaded_by, loaded_at)
  select ${tx.agencyId}, ${index}, given.month, coalesce((
      select max(n) from index_month known
      where known.agency_id = ${tx.agencyId} and known.index = ${index}
        and known.month = given.month), 0) + 1,
    given.pct, ${told.source}, ${told.by}, ${tx.now}
  from jsonb_to_recordset(${{ months }}::jsonb -> 'months') as given (month text, pct text)
`
