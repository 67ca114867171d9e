import type { Address } from '../../api/person-card.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { ReadAddress } from './address.ts'
import type { Told } from './point-story.ts'

type Shown = import('typebox').Static<typeof Address>

export type AddressLine = Omit<Shown, 'notedAt' | 'givenOn' | 'confirmedOn' | 'leftOn'> & {
  readonly notedAt: Moment
  readonly givenOn: Day | null
  readonly confirmedOn: Day | null
  readonly leftOn: Day | null
}

/** Where a person lives, the surest first; behind them those that were left. */
export const listAddressLines = (tx: Tx, debtorId: string) => tx.rows<AddressLine>`
  select address.id, street, city, state, postal_code, provenance, creditor.name as given_by, way,
    given_on, call_id, evidence, by_name, noted_at, confirmed_on, left_on, left_because
  from address
  left join creditor on creditor.agency_id = address.agency_id and creditor.id = given_by
  where address.agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  order by left_on desc nulls first, confirmed_on desc nulls last, noted_at desc, address.id
  limit 50
`

export type NewAddress = ReadAddress &
  Told & {
    readonly debtorId: string
    readonly provenance: string
    readonly isConfirmed: boolean
    readonly by: string
  }

/** One that is known is lived in again, and remembers who said so last. */
export const putAddress = (tx: Tx, one: NewAddress) => tx.one<{ id: string }>`
  insert into address
    (agency_id, debtor_id, street, city, state, postal_code, jurisdiction, provenance, way,
     given_on, call_id, evidence, by_name, noted_at, confirmed_on)
  values (${tx.agencyId}, ${one.debtorId}, ${one.street}, ${one.city}, ${one.state},
    ${one.postalCode}, ${one.jurisdiction}, ${one.provenance}, ${one.way ?? null},
    ${one.givenOn ?? null}, ${one.callId ?? null}, ${one.evidence ?? null}, ${one.by}, ${tx.now},
    ${one.isConfirmed ? tx.today : null})
  on conflict on constraint one_address_each do update
  set provenance = excluded.provenance, way = excluded.way, given_on = excluded.given_on,
    call_id = excluded.call_id, evidence = excluded.evidence, by_name = excluded.by_name,
    jurisdiction = coalesce(excluded.jurisdiction, address.jurisdiction),
    confirmed_on = coalesce(excluded.confirmed_on, address.confirmed_on),
    left_on = null, left_because = null
  returning id
`

/** The person moved: all others are left, on the day on which it was said. */
export const leaveOthers = (tx: Tx, debtorId: string, addressId: string, because: string) =>
  tx.rows<{ id: string }>`
    update address
    set left_on = ${tx.today}, left_because = ${because}
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and id <> ${addressId}
      and left_on is null
    returning id
  `

/** Nothing when it was left before. */
export const leaveAddress = (tx: Tx, addressId: string, because: string) =>
  tx.maybe<{ debtorId: string }>`
    update address
    set left_on = ${tx.today}, left_because = ${because}
    where agency_id = ${tx.agencyId} and id = ${addressId} and left_on is null
    returning debtor_id
  `

export const findAddress = (tx: Tx, addressId: string) => tx.maybe<{ id: string }>`
  select id from address where agency_id = ${tx.agencyId} and id = ${addressId}
`

export const saveAddressing = (
  tx: Tx,
  debtorId: string,
  { preferredName, treatment }: { preferredName: string | null; treatment: string | null },
) => tx.run`
  update debtor set preferred_name = ${preferredName}, treatment = ${treatment}
  where agency_id = ${tx.agencyId} and id = ${debtorId}
`
