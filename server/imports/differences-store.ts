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

/** Every row of the file with the item of the portfolio that it speaks of, when there is one. */
const given = (tx: Tx, { id, portfolioId, country }: Compared) => sql`
  select row.n, row.name, row.contract, row.instalment, row.invoice, row.original_cents,
    row.due_on, item.original_cents as known_cents, item.due_on as known_on,
    item.id is null or item.state = 'withdrawn' as is_new,
    (item.original_cents, item.due_on) is distinct from (row.original_cents, row.due_on)
      as differs
  from import_row row
  left join debtor on debtor.agency_id = row.agency_id and debtor.country = ${country}
    and debtor.document = row.document
  left join debt on debt.agency_id = row.agency_id and debt.portfolio_id = ${portfolioId}
    and debt.contract = row.contract and debt.debtor_id = debtor.id
  left join debt_item item on item.agency_id = row.agency_id and item.debt_id = debt.id
    and item.instalment = row.instalment and item.invoice = row.invoice
  where row.agency_id = ${tx.agencyId} and row.import_id = ${id}`

/** Open items of the portfolio, in no agreement, of which the file says nothing. */
export const missing = (tx: Tx, { id, portfolioId, country }: Compared) => sql`
  select item.id, item.debt_id, item.debtor_id, item.instalment, item.invoice,
    item.original_cents, item.due_on
  from debt_item item
  join debt on debt.agency_id = item.agency_id and debt.id = item.debt_id
  join debtor on debtor.agency_id = item.agency_id and debtor.id = item.debtor_id
  where item.agency_id = ${tx.agencyId} and item.portfolio_id = ${portfolioId}
    and item.state = 'open' and item.agreement_id is null
    and not exists (
      select 1 from import_row row
      where row.agency_id = ${tx.agencyId} and row.import_id = ${id}
        and debtor.country = ${country} and row.document = debtor.document
        and row.contract = debt.contract and row.instalment = item.instalment
        and row.invoice = item.invoice)`

export type DifferenceCounts = {
  readonly newItems: number
  readonly newCents: Cents
  readonly changedItems: number
  readonly sameItems: number
  readonly missingItems: number
  readonly missingCents: Cents
}

export const countDifferences = (tx: Tx, compared: Compared) => tx.one<DifferenceCounts>`
  select held.*, gone.*
  from (
    select count(*) filter (where is_new)::int as new_items,
      coalesce(sum(original_cents) filter (where is_new), 0)::bigint as new_cents,
      count(*) filter (where not is_new and differs)::int as changed_items,
      count(*) filter (where not is_new and not differs)::int as same_items
    from (${given(tx, compared)}) given) held,
  (
    select count(*)::int as missing_items,
      coalesce(sum(original_cents), 0)::bigint as missing_cents
    from (${missing(tx, compared)}) missing) gone
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
export const listSamples = (tx: Tx, compared: Compared) => tx.rows<DifferenceSample>`
  with given as materialized (${given(tx, compared)})
  (select 'changed' as kind, contract, coalesce(nullif(instalment, ''), invoice) as instalment,
      name, known_cents as before_cents, known_on as before_on,
      original_cents as after_cents, due_on as after_on
    from given where not is_new and differs order by n limit 10)
  union all
  (select 'missing', debt.contract, coalesce(nullif(gone.instalment, ''), gone.invoice),
      debtor.name, gone.original_cents, gone.due_on, null, null
    from (${missing(tx, compared)}) gone
    join debt on debt.agency_id = ${tx.agencyId} and debt.id = gone.debt_id
    join debtor on debtor.agency_id = ${tx.agencyId} and debtor.id = gone.debtor_id
    order by gone.due_on, gone.id limit 10)
  union all
  (select 'new', contract, coalesce(nullif(instalment, ''), invoice), name, null, null,
      original_cents, due_on
    from given where is_new order by n limit 10)
`
