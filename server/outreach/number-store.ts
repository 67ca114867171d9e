import type { Moment } from '../../kit/dates.ts'
import type { Holder, Provenance } from '../compliance/facts.ts'
import type { Tx } from '../platform/sql.ts'
import type { Reached, Try } from './best-hours.ts'
import type { NumberPolicy } from './failing-number.ts'

export type StoredTry = Try & { readonly debtorId: string }

/** The dialings of these people that came to something, of the last half year. */
export const listTries = (tx: Tx, debtorIds: readonly string[]) => tx.rows<StoredTry>`
  select debtor_id, contact_point_id, started_at as at, reached
  from attempt
  where agency_id = ${tx.agencyId} and debtor_id = any (${debtorIds}::uuid[])
    and channel like 'voice%' and reached is not null
    and started_at > ${tx.now.subtract({ hours: 24 * 180 })}
  order by started_at desc, id
`

export type StoredNumber = {
  readonly id: string
  readonly debtorId: string
  readonly provenance: Provenance
  readonly holder: Holder
  readonly rightParty: 'confirmed' | 'unverified' | 'wrong'
  readonly phoneType: string
}

/** The phones of these people that may still be used; not those of who speaks for them. */
export const listLivingNumbers = (tx: Tx, debtorIds: readonly string[]) => tx.rows<StoredNumber>`
  select id, debtor_id, provenance, holder, right_party, phone_type
  from contact_point
  where agency_id = ${tx.agencyId} and debtor_id = any (${debtorIds}::uuid[])
    and kind = 'phone' and state = 'alive' and holder not in ('lawyer', 'estate')
  order by id
`

/** What the dialings of one number came to since it is in use, the latest first. */
export const listReached = (tx: Tx, contactPointId: string) => tx.rows<{ reached: Reached }>`
  select reached
  from attempt
  where agency_id = ${tx.agencyId} and contact_point_id = ${contactPointId}
    and reached is not null and started_at >= coalesce((
      select max(at) from contact_point_line line
      where line.agency_id = ${tx.agencyId} and line.contact_point_id = ${contactPointId}
        and happened = 'returned'), '-infinity')
  order by started_at desc, id desc
  limit 100
`

export type PolicyVersion = {
  readonly version: number
  readonly policy: NumberPolicy
  readonly decidedAt: Moment
  readonly decidedBy: string
}

export const findNumberPolicy = (tx: Tx) => tx.maybe<PolicyVersion>`
  select version, policy, decided_at, decided_by
  from number_policy
  where agency_id = ${tx.agencyId}
  order by version desc
  limit 1
`

/** Nothing when somebody else decided at the same moment. */
export const insertNumberPolicy = (
  tx: Tx,
  { version, policy, by }: { version: number; policy: NumberPolicy; by: string },
) => tx.run`
  insert into number_policy (agency_id, version, policy, decided_at, decided_by)
  values (${tx.agencyId}, ${version}, ${policy}::jsonb, ${tx.now}, ${by})
  on conflict do nothing
`

export type ShownNumber = {
  readonly callerId: 'identified' | 'withheld' | 'mobile' | 'foreign' | 'out_of_area'
  readonly number: string | null
  readonly notedAt: Moment
  readonly notedBy: string
}

/** What people see when the agency calls; nothing while nobody has said. */
export const findShownNumber = (tx: Tx) => tx.maybe<ShownNumber>`
  select caller_id, number, noted_at, noted_by
  from shown_number
  where agency_id = ${tx.agencyId}
  order by n desc
  limit 1
`

export const insertShownNumber = (
  tx: Tx,
  shown: Pick<ShownNumber, 'callerId' | 'number'>,
  by: string,
) => tx.run`
  insert into shown_number (agency_id, caller_id, number, noted_at, noted_by)
  values (${tx.agencyId}, ${shown.callerId}, ${shown.number}, ${tx.now}, ${by})
`
