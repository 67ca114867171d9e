import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

// What grows too old, and the yearly statements that services owe: read, never written here.

export type AgingRow = {
  readonly itemId: string
  readonly debtorId: string
  readonly debtorName: string
  readonly creditorName: string
  readonly contract: string
  readonly invoice: string
  readonly currency: string
  readonly originalCents: Cents
  readonly lastDayOn: Day
}

/** Open items of a country whose last day falls from today until a day; the soonest first. */
export const listAging = (
  tx: Tx,
  given: {
    readonly country: string
    readonly years: number
    readonly untilOn: Day
    readonly creditorId?: string | undefined
  },
) => tx.rows<AgingRow>`
  with aged as (
    select item.agency_id, item.id, item.debtor_id, item.debt_id, item.creditor_id,
      item.portfolio_id, coalesce(nullif(item.invoice, ''), item.instalment) as invoice,
      item.original_cents,
      (greatest(item.due_on, interruption.on_day) + make_interval(years => ${given.years}))::date
        as last_day_on
    from debt_item item
    left join interruption on interruption.agency_id = item.agency_id
      and interruption.debt_item_id = item.id and interruption.withdrawn_at is null
    where item.agency_id = ${tx.agencyId} and item.state = 'open'
      and item.due_on <= (${given.untilOn}::date - make_interval(years => ${given.years}))::date
      ${given.creditorId ? sql`and item.creditor_id = ${given.creditorId}` : empty})
  select aged.id as item_id, aged.debtor_id, debtor.name as debtor_name,
    creditor.name as creditor_name, debt.contract, aged.invoice, portfolio.currency,
    aged.original_cents, aged.last_day_on
  from aged
  join portfolio on portfolio.agency_id = aged.agency_id and portfolio.id = aged.portfolio_id
    and portfolio.country = ${given.country}
  join debtor on debtor.agency_id = aged.agency_id and debtor.id = aged.debtor_id
  join creditor on creditor.agency_id = aged.agency_id and creditor.id = aged.creditor_id
  join debt on debt.agency_id = aged.agency_id and debt.id = aged.debt_id
  where aged.last_day_on between ${tx.today} and ${given.untilOn}
  order by aged.last_day_on, aged.id
  limit 1000
`

/** The countries of an agency's portfolios. */
export const listCountries = (tx: Tx) => tx.rows<{ country: string }>`
  select distinct country from portfolio where agency_id = ${tx.agencyId} order by country
`

export type BatchRow = {
  readonly id: string
  readonly creditorId: string
  readonly year: number
  readonly total: number
  readonly issued: number
  readonly known: number
  readonly refused: Readonly<Record<string, number>>
  readonly begunAt: Moment
  readonly begunBy: string
  readonly endedAt: Moment | null
}

/** The last batch of each creditor and year. */
export const listBatches = (tx: Tx, filter: { readonly batchId?: string } = {}) =>
  tx.rows<BatchRow & { readonly afterId: string | null }>`
  select distinct on (creditor_id, year) id, creditor_id, year, total, issued, known, refused,
    begun_at, begun_by, ended_at, after_id
  from yearly_batch
  where agency_id = ${tx.agencyId} ${filter.batchId ? sql`and id = ${filter.batchId}` : empty}
  order by creditor_id, year, begun_at desc
  limit 1000
`

/** The services of an agency in Brazil, each with how many people had an invoice in a year. */
export const listServices = (tx: Tx, year: number) => tx.rows<{
  readonly creditorId: string
  readonly creditorName: string
  readonly people: number
}>`
  select creditor.id as creditor_id, creditor.name as creditor_name, (
      select count(distinct (debtor_id, portfolio_id))::int from debt_item item
      where item.agency_id = creditor.agency_id and item.creditor_id = creditor.id
        and state <> 'withdrawn' and extract(year from due_on) = ${year}) as people
  from creditor
  where agency_id = ${tx.agencyId} and country = 'BR' and provides_service
  order by creditor.name
  limit 500
`

/** The next people of a creditor with an invoice in a year, each with all of their portfolios. */
export const listYearlyPeople = (
  tx: Tx,
  given: {
    readonly creditorId: string
    readonly year: number
    readonly afterId: string | null
    readonly limit: number
  },
) => {
  const wanted = sql`agency_id = ${tx.agencyId} and creditor_id = ${given.creditorId}
    and state <> 'withdrawn' and extract(year from due_on) = ${given.year}`
  return tx.rows<{ readonly debtorId: string; readonly portfolioId: string }>`
    select distinct debtor_id, portfolio_id
    from debt_item
    where ${wanted} and debtor_id in (
      select distinct debtor_id from debt_item
      where ${wanted} ${given.afterId ? sql`and debtor_id > ${given.afterId}` : empty}
      order by debtor_id
      limit ${given.limit})
    order by debtor_id, portfolio_id
  `
}

/** Nothing while one of the same year is under way. */
export const insertBatch = (
  tx: Tx,
  made: {
    readonly creditorId: string
    readonly year: number
    readonly total: number
    readonly by: string
  },
) => tx.maybe<{ id: string }>`
  insert into yearly_batch (agency_id, creditor_id, year, total, begun_at, begun_by)
  values (${tx.agencyId}, ${made.creditorId}, ${made.year}, ${made.total}, ${tx.now}, ${made.by})
  on conflict do nothing
  returning id
`

export const moveBatch = (
  tx: Tx,
  batchId: string,
  now: {
    readonly issued: number
    readonly known: number
    readonly refused: Readonly<Record<string, number>>
    readonly afterId: string | null
    readonly isOver: boolean
  },
) => tx.run`
  update yearly_batch
  set issued = ${now.issued}, known = ${now.known}, refused = ${now.refused}::jsonb,
    after_id = ${now.afterId}, ended_at = ${now.isOver ? tx.now : null}
  where agency_id = ${tx.agencyId} and id = ${batchId} and ended_at is null
`
