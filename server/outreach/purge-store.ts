import type { Tx } from '../platform/sql.ts'

type Purged = { readonly debtorId: string; readonly count: number }

/**
 * Numbers and addresses that the person never gave, of people who owe nothing any more: only the
 * last two signs stay, so that old decisions can still be read. While something is contested, or
 * kept for a suit, they stay, and so do every line of their story, every attempt and decision.
 */
export const purgeEnriched = (tx: Tx) => tx.rows<Purged>`
  with closed as (
    select point.id, point.debtor_id
    from contact_point point
    where point.agency_id = ${tx.agencyId}
      and point.provenance in ('bureau_enriched', 'public_search', 'unknown')
      and point.value not like 'purged:%' and point.value not like 'removed:%'
      and exists (select from debt_item item
        where item.agency_id = point.agency_id and item.debtor_id = point.debtor_id)
      and not exists (select from debt_item item
        where item.agency_id = point.agency_id and item.debtor_id = point.debtor_id
          and item.state = 'open')
      and not exists (select from agreement
        where agreement.agency_id = point.agency_id
          and agreement.debtor_id = point.debtor_id and agreement.state = 'open')
      and not exists (select from hold
        where hold.agency_id = point.agency_id and hold.debtor_id = point.debtor_id
          and lifted_at is null and reason in ('disputed', 'lawyer', 'complaint'))
      and not exists (select from legal_hold
        where legal_hold.agency_id = point.agency_id and legal_hold.debtor_id = point.debtor_id
          and lifted_at is null)
      and not exists (select from call
        where call.agency_id = point.agency_id and call.debtor_id = point.debtor_id
          and call.state <> 'closed')
    order by point.id
    for no key update of point
  ), purged as (
    update contact_point point
    set value = 'purged:' || right(value, 2) || ':' || point.id, note = null, state = 'dead',
      state_reason = 'purged'
    from closed
    where point.agency_id = ${tx.agencyId} and point.id = closed.id
    returning point.debtor_id
  )
  select debtor_id, count(*)::int as count from purged group by debtor_id order by debtor_id
`
