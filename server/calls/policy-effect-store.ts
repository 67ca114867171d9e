import type { Tx } from '../platform/sql.ts'

export type Sampled = { readonly debtorId: string; readonly name: string }

/**
 * People of a portfolio to whom something may be offered, in an order that looks like chance and is
 * always the same: the same people before and after each touch of a draft.
 */
export const samplePeople = (tx: Tx, portfolioId: string, peopleMax: number) => tx.rows<Sampled>`
  select chosen.debtor_id, debtor.name
  from (
    select debtor_id, hashtextextended(debtor_id::text, 0) as place from debt_item
    where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and state = 'open'
      and agreement_id is null
    group by debtor_id
    order by place, debtor_id
    limit ${peopleMax}
  ) chosen
  join debtor on debtor.agency_id = ${tx.agencyId} and debtor.id = chosen.debtor_id
  order by place, chosen.debtor_id
  limit ${peopleMax}
`

/** How many people, and how many debts, there are altogether. */
export const countOpen = (tx: Tx, portfolioId: string) => tx.one<{ people: number; items: number }>`
  select count(distinct debtor_id)::int as people, count(*)::int as items
  from debt_item
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and state = 'open'
    and agreement_id is null
`
