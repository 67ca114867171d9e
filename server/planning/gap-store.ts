import type { Day, Moment } from '../../kit/dates.ts'
import type { DocumentKind } from '../../kit/documents.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { CaseFact } from './completeness.ts'
import type { GapLine } from './gap-file.ts'

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

type LineRow = Omit<GapLine, 'dueOn' | 'birthOn'> & {
  readonly dueOn: Day
  readonly birthOn: Day | null
  readonly debtId: string
}

/** Contracts of a portfolio's cases that lack something, each by its oldest open item. */
export const listGapLines = (tx: Tx, portfolioId: string, after: string | null, limit: number) =>
  tx.rows<LineRow>`
    select debt.id as debt_id, debtor.document, debtor.name, debt.contract, debt.product,
      debtor.birth_on, item.invoice, item.instalment, item.due_on, item.original_cents,
      phone.value as phone, email.value as email, lives.postal_code, lives.city, lives.state
    from data_gap gap
    join debtor on debtor.agency_id = gap.agency_id and debtor.id = gap.debtor_id
    join debt on debt.agency_id = gap.agency_id and debt.debtor_id = gap.debtor_id
      and debt.portfolio_id = gap.portfolio_id
    join lateral (
      select invoice, instalment, due_on, original_cents from debt_item
      where debt_item.agency_id = debt.agency_id and debt_item.debt_id = debt.id
        and debt_item.state = 'open'
      order by due_on, debt_item.id
      limit 1
    ) item on true
    left join lateral (
      select value from contact_point
      where contact_point.agency_id = gap.agency_id and contact_point.debtor_id = gap.debtor_id
        and kind = 'phone' and state = 'alive' and provenance = 'creditor_contract'
      order by noted_at, contact_point.id
      limit 1
    ) phone on true
    left join lateral (
      select value from contact_point
      where contact_point.agency_id = gap.agency_id and contact_point.debtor_id = gap.debtor_id
        and kind = 'email' and state = 'alive' and provenance = 'creditor_contract'
      order by noted_at, contact_point.id
      limit 1
    ) email on true
    left join lateral (
      select postal_code, city, state from address
      where address.agency_id = gap.agency_id and address.debtor_id = gap.debtor_id
        and left_on is null
      order by confirmed_on desc nulls last, noted_at desc
      limit 1
    ) lives on true
    where gap.agency_id = ${tx.agencyId} and gap.portfolio_id = ${portfolioId}
      ${after ? sql`and debt.id > ${after}` : empty}
    order by debt.id
    limit ${limit}
  `
