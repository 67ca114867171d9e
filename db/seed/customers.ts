import type { Day } from '../../kit/dates.ts'
import type { Actor } from '../../server/identity/actor.ts'
import type { World } from '../../server/platform/world.ts'

/** Somebody who owes, with the answers that only this person would know. */
export type Customer = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly contactPointId: string
  readonly name: string
  readonly document: string
  readonly birthOn: Day | null
  readonly state: string | null
  readonly postalCode: string | null
}

/** A portfolio's people in the order of its file. */
export const listCustomers = (world: World, actor: Actor, portfolioId: string) =>
  world.transaction(
    actor,
    (tx) => tx.rows<Customer>`
      select debt.debtor_id, debt.portfolio_id, point.id as contact_point_id, debtor.name,
        debtor.document, debtor.birth_on, address.state, address.postal_code
      from debt
      join debtor on debtor.agency_id = debt.agency_id and debtor.id = debt.debtor_id
      join lateral (
        select id from contact_point
        where agency_id = debt.agency_id and debtor_id = debt.debtor_id and kind = 'phone'
        order by value
        limit 1
      ) point on true
      left join lateral (
        select state, postal_code from address
        where agency_id = debt.agency_id and debtor_id = debt.debtor_id
        limit 1
      ) address on true
      where debt.agency_id = ${tx.agencyId} and debt.portfolio_id = ${portfolioId}
      order by debt.contract
      limit 1000
    `,
  )
