import type { Moment } from '../../kit/dates.ts'
import type { DocumentKind } from '../../kit/documents.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { CaseFact } from './completeness.ts'

// Who cannot be called well yet, and what is missing of each.

export type Gap = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly scorePct: number
  readonly missing: readonly CaseFact[]
  readonly balanceCents: Cents
}

/** All of them, before a plan finds them anew. */
export const deleteGaps = (tx: Tx) => tx.run`
  delete from data_gap where agency_id = ${tx.agencyId}
`

export const deleteGapsOf = (tx: Tx, debtorId: string) => tx.run`
  delete from data_gap where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
`

export const insertGaps = (tx: Tx, gaps: readonly Gap[]) => tx.run`
  insert into data_gap
    (agency_id, debtor_id, portfolio_id, creditor_id, score_pct, missing, balance_cents, found_at)
  select ${tx.agencyId}, given."debtorId", given."portfolioId", given."creditorId",
    given."scorePct", given.missing, given."balanceCents", ${tx.now}
  from jsonb_to_recordset(${{ gaps }}::jsonb -> 'gaps') as given (
    "debtorId" uuid, "portfolioId" uuid, "creditorId" uuid, "scorePct" int, missing text[],
    "balanceCents" bigint)
  on conflict (agency_id, debtor_id, portfolio_id) do update
  set score_pct = excluded.score_pct, missing = excluded.missing,
    balance_cents = excluded.balance_cents, found_at = excluded.found_at
`

export type Filter = {
  readonly portfolioId?: string | undefined
  readonly missing?: CaseFact | undefined
}

const among = (tx: Tx, { portfolioId, missing }: Filter) => sql`
  gap.agency_id = ${tx.agencyId}
  ${portfolioId ? sql`and gap.portfolio_id = ${portfolioId}` : empty}
  ${missing ? sql`and gap.missing @> array[${missing}]::text[]` : empty}`

export type GapRow = Gap & {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly document: string
  readonly creditorName: string
  readonly portfolioName: string
  readonly currency: string
  readonly foundAt: Moment
}

/** The largest balance first, from behind the one that was seen last. */
export const listGaps = (
  tx: Tx,
  filter: Filter,
  page: { readonly after?: string | undefined; readonly limit: number },
) => tx.rows<GapRow>`
  select gap.debtor_id, gap.portfolio_id, gap.creditor_id, score_pct, missing, balance_cents,
    found_at, debtor.name, document_kind, debtor.document, creditor.name as creditor_name,
    portfolio.name as portfolio_name, portfolio.currency
  from data_gap gap
  join debtor on debtor.agency_id = gap.agency_id and debtor.id = gap.debtor_id
  join creditor on creditor.agency_id = gap.agency_id and creditor.id = gap.creditor_id
  join portfolio on portfolio.agency_id = gap.agency_id and portfolio.id = gap.portfolio_id
  where ${among(tx, filter)} ${page.after ? behind(tx, page.after) : empty}
  order by balance_cents desc, gap.debtor_id, gap.portfolio_id
  limit ${page.limit}
`

/** `after` is `<debtorId>.<portfolioId>` of the last row of the page before. */
function behind(tx: Tx, after: string) {
  const [debtorId, portfolioId] = after.split('.')
  return sql`and (-balance_cents, gap.debtor_id, gap.portfolio_id) > (
    select -balance_cents, last.debtor_id, last.portfolio_id from data_gap last
    where last.agency_id = ${tx.agencyId} and last.debtor_id::text = ${debtorId ?? ''}
      and last.portfolio_id::text = ${portfolioId ?? ''})`
}

/** How many cases miss each thing. */
export const countGaps = (tx: Tx, filter: Pick<Filter, 'portfolioId'>) => tx.rows<{
  missing: CaseFact
  count: number
}>`
  select fact as missing, count(*)::int as count
  from data_gap gap, unnest(gap.missing) as fact
  where ${among(tx, filter)}
  group by fact
  order by count desc, fact
  limit 50
`

export const countCases = (tx: Tx, filter: Filter) => tx.one<{ count: number }>`
  select count(*)::int as count from data_gap gap where ${among(tx, filter)}
`
