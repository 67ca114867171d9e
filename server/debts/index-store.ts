import type { Tx } from '../platform/sql.ts'
import type { IndexUser, LoadedMonth } from './index-overview.ts'

/** The months that this agency loaded, each as it was told last. */
export const listLoadedMonths = (tx: Tx) => tx.rows<LoadedMonth>`
  select distinct on (index, month) index, month, n, pct, source, loaded_by, loaded_at
  from index_month
  where agency_id = ${tx.agencyId}
  order by index, month, n desc
  limit 10000
`

/** Portfolios whose newest terms name an index or the legal rate, by the tables that these need. */
export const listIndexUsers = (tx: Tx) => tx.rows<IndexUser>`
  with newest as (
    select distinct on (portfolio_id) portfolio_id, policy
    from portfolio_policy
    where agency_id = ${tx.agencyId} and kind = 'terms'
    order by portfolio_id, version desc)
  select index, portfolio.name as portfolio_name
  from newest
  join portfolio on portfolio.agency_id = ${tx.agencyId} and portfolio.id = newest.portfolio_id
  cross join lateral (
    select policy ->> 'correctionIndex' as index
    where policy ->> 'correctionIndex' <> 'none'
    union all
    select 'TAXA-LEGAL' where policy ->> 'interest' = 'legal') needed
  order by portfolio.name, index
  limit 2000
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
