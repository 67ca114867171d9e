import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Country } from '../../kit/places.ts'
import { sql, type Tx } from '../platform/sql.ts'

export type Compared = {
  readonly id: string
  readonly portfolioId: string
  readonly country: Country
}

export const holdsItems = (tx: Tx, portfolioId: string) => tx.maybe<object>`
  select 1 from debt_item
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId}
  limit 1
`

/** Every row of the file with the item of the portfolio that it speaks of, or nulls. */
const given = (tx: Tx, { id, portfolioId, country }: Compared) => sql`
  select row.n, item.id as item_id, item.original_cents as known_cents, item.due_on as known_on,
    item.id is null or item.state = 'withdrawn' as is_new,
    item.original_cents <> row.original_cents or item.due_on <> row.due_on as differs,
    row.original_cents
  from import_row row
  left join lateral (
    select id from debtor
    where debtor.agency_id = row.agency_id and debtor.country = ${country}
      and debtor.document = row.document
    limit 1) debtor on true
  left join lateral (
    select id from debt
    where debt.agency_id = row.agency_id and debt.portfolio_id = ${portfolioId}
      and debt.contract = row.contract and debt.debtor_id = debtor.id
    limit 1) debt on true
  left join lateral (
    select id, state, original_cents, due_on from debt_item
    where debt_item.agency_id = row.agency_id and debt_item.debt_id = debt.id
      and debt_item.instalment = row.instalment and debt_item.invoice = row.invoice
    limit 1) item on true
  where row.agency_id = ${tx.agencyId} and row.import_id = ${id}`

/** Open items of the portfolio, in no agreement, of which the file says nothing. */
export const missing = (tx: Tx, compared: Compared) => sql`
  select id from debt_item
  where agency_id = ${tx.agencyId} and portfolio_id = ${compared.portfolioId}
    and state = 'open' and agreement_id is null
  except
  select item_id from (${given(tx, compared)}) given`

export const createCompared = (tx: Tx) => tx.run`
  create temporary table compared (n int, item_id uuid, known_cents bigint, known_on date,
    is_new boolean, differs boolean, original_cents bigint) on commit drop
`

export const fillCompared = (tx: Tx, compared: Compared) =>
  tx.run`insert into compared ${given(tx, compared)}`

export type GivenCounts = {
  readonly newItems: number
  readonly newCents: Cents
  readonly changedItems: number
  readonly sameItems: number
}

export const countGiven = (tx: Tx) => tx.one<GivenCounts>`
  select (count(*) filter (where is_new))::int as new_items,
    coalesce(sum(original_cents) filter (where is_new), 0)::bigint as new_cents,
    (count(*) filter (where not is_new and differs))::int as changed_items,
    (count(*) filter (where not is_new and not differs))::int as same_items
  from compared
`

export const createMissing = (tx: Tx) =>
  tx.run`create temporary table missing (item_id uuid) on commit drop`

export const fillMissing = (tx: Tx, { portfolioId }: Compared) => tx.run`
  insert into missing
  select id from debt_item
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId}
    and state = 'open' and agreement_id is null
  except
  select item_id from compared
`

export type MissingCounts = { readonly missingItems: number; readonly missingCents: Cents }

export const countMissing = (tx: Tx) => tx.one<MissingCounts>`
  select count(*)::int as missing_items,
    coalesce(sum(item.original_cents), 0)::bigint as missing_cents
  from missing
  cross join lateral (
    select original_cents from debt_item
    where agency_id = ${tx.agencyId} and id = missing.item_id
    limit 1) item
`

export type DifferenceSample = {
  readonly kind: 'new' | 'changed' | 'missing'
  readonly contract: string
  readonly instalment: string
  readonly name: string
  readonly beforeCents: Cents | null
  readonly beforeOn: Day | null
  readonly afterCents: Cents | null
  readonly afterOn: Day | null
}

/** A few of each kind, changed ones first. */
export const listSamples = (tx: Tx, { id }: Compared) => tx.rows<DifferenceSample>`
  select case when is_new then 'new' else 'changed' end as kind, row.contract,
    coalesce(nullif(row.instalment, ''), row.invoice) as instalment, row.name,
    case when not is_new then known_cents end as before_cents,
    case when not is_new then known_on end as before_on,
    row.original_cents as after_cents, row.due_on as after_on
  from (
    (select * from compared where not is_new and differs order by n limit 10)
    union all
    (select * from compared where is_new order by n limit 10)) chosen
  cross join lateral (
    select contract, instalment, invoice, name, original_cents, due_on from import_row
    where agency_id = ${tx.agencyId} and import_id = ${id} and import_row.n = chosen.n
    limit 1) row
  order by is_new, chosen.n
`

export const listMissingSamples = (tx: Tx) => tx.rows<DifferenceSample>`
  select 'missing' as kind, debt.contract,
    coalesce(nullif(item.instalment, ''), item.invoice) as instalment, debtor.name,
    item.original_cents as before_cents, item.due_on as before_on,
    null::bigint as after_cents, null::date as after_on
  from (select item_id from missing order by item_id limit 10) chosen
  join debt_item item on item.agency_id = ${tx.agencyId} and item.id = chosen.item_id
  join debt on debt.agency_id = item.agency_id and debt.id = item.debt_id
  join debtor on debtor.agency_id = item.agency_id and debtor.id = item.debtor_id
  order by item.due_on, item.id
`
