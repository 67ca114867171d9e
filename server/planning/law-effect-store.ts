import type { Tx } from '../platform/sql.ts'

/**
 * People who owe, in an order that looks like chance and is always the same: the same before and
 * after each touch of a draft. Each with the phone that would be tried first.
 */
export const sampleOwing = (tx: Tx, peopleMax: number) => tx.rows<{
  readonly debtorId: string
  readonly name: string
  readonly contactPointId: string | null
}>`
  select chosen.debtor_id, debtor.name, best.id as contact_point_id
  from (
    select debtor_id, hashtextextended(debtor_id::text, 0) as place from debt_item
    where agency_id = ${tx.agencyId} and state = 'open'
    group by debtor_id
    order by place, debtor_id
    limit ${peopleMax}
  ) chosen
  join debtor on debtor.agency_id = ${tx.agencyId} and debtor.id = chosen.debtor_id
  left join lateral (
    select id from contact_point point
    where point.agency_id = debtor.agency_id and point.debtor_id = debtor.id
      and kind = 'phone' and point.state = 'alive'
    order by right_party = 'confirmed' desc, score desc, noted_at, id
    limit 1
  ) best on true
  order by place, chosen.debtor_id
`

export const countOwing = (tx: Tx) => tx.one<{ people: number }>`
  select count(distinct debtor_id)::int as people from debt_item
  where agency_id = ${tx.agencyId} and state = 'open'
`
