import type { Day } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

export type Sampled = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly birthOn: Day | null
  readonly region: string | null
}

/** People who owe something, drawn by the mark of their id: always the same while nobody comes. */
export const samplePeople = (tx: Tx, portfolioId: string | undefined, limit: number) =>
  tx.rows<Sampled>`
    select distinct on (owed.mark, owed.debtor_id) owed.debtor_id, owed.portfolio_id,
      owed.creditor_id, debtor.birth_on,
      (select state from address
        where address.agency_id = ${tx.agencyId} and address.debtor_id = debtor.id
          and state is not null
        order by confirmed_on desc nulls last, noted_at desc limit 1) as region
    from (
      select debtor_id, portfolio_id, creditor_id, md5(debtor_id::text) as mark
      from debt_item
      where agency_id = ${tx.agencyId} and state = 'open' ${within(portfolioId)}
    ) owed
    join debtor on debtor.agency_id = ${tx.agencyId} and debtor.id = owed.debtor_id
    where debtor.kind = 'person' and debtor.anonymised_at is null
    order by owed.mark, owed.debtor_id, owed.portfolio_id
    limit ${limit}
  `

export const countPeople = (tx: Tx, portfolioId: string | undefined) => tx.one<{ count: number }>`
  select count(distinct item.debtor_id)::int as count
  from debt_item item
  join debtor on debtor.agency_id = item.agency_id and debtor.id = item.debtor_id
  where item.agency_id = ${tx.agencyId} and item.state = 'open' and debtor.kind = 'person'
    and debtor.anonymised_at is null ${within(portfolioId)}
`

const within = (portfolioId: string | undefined) =>
  portfolioId ? sql`and portfolio_id = ${portfolioId}` : empty
