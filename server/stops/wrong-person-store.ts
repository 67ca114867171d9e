import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import type { StopDoor } from './stop.ts'

export type Number = { readonly kind: 'phone' | 'email'; readonly value: string }

export type Sought = { readonly contactPointId: string; readonly debtorId: string }

/** The same number at this person and at every other record of the same person. */
export const listPointsOfPerson = (tx: Tx, { kind, value }: Number, debtorId: string) =>
  tx.rows<Sought>`
    select point.id as contact_point_id, point.debtor_id
    from contact_point point
    join debtor mine on mine.agency_id = point.agency_id and mine.id = point.debtor_id
    join debtor sought on sought.agency_id = point.agency_id and sought.id = ${debtorId}
    where point.agency_id = ${tx.agencyId} and point.kind = ${kind} and point.value = ${value}
      and is_same_person(sought, mine)
    order by point.debtor_id
    limit 50
  `

/** The number at everybody who has it, one person at a time in one order. */
export const listPointsOfAll = (tx: Tx, { kind, value }: Number) => tx.rows<Sought>`
  select id as contact_point_id, debtor_id
  from contact_point
  where agency_id = ${tx.agencyId} and kind = ${kind} and value = ${value}
  order by debtor_id
  limit 500
`

export const findSaid = (tx: Tx, { kind, value }: Number, debtorId: string) =>
  tx.maybe<{ protocol: string }>`
    select protocol from wrong_person
    where agency_id = ${tx.agencyId} and kind = ${kind} and value = ${value}
      and debtor_id = ${debtorId} and withdrawn_at is null
  `

export type Said = Number & {
  readonly protocol: string
  readonly debtorId: string | null
  readonly door: StopDoor
  readonly saidAt: Moment
  readonly by: string
}

/** Nothing when this agency has heard it already. */
export const insertSaid = (tx: Tx, said: Said) => tx.maybe<{ id: string }>`
  insert into wrong_person
    (agency_id, protocol, kind, value, debtor_id, door, said_at, noted_by)
  values (${tx.agencyId}, ${said.protocol}, ${said.kind}, ${said.value}, ${said.debtorId},
    ${said.door}, ${said.saidAt}, ${said.by})
  on conflict do nothing
  returning id
`

/** The number is the person's after all: what was said of the two holds no more. */
export const withdrawSaid = (tx: Tx, { kind, value }: Number, debtorId: string) => tx.run`
  update wrong_person said set withdrawn_at = ${tx.now}
  from debtor sought, debtor mine
  where said.agency_id = ${tx.agencyId} and said.kind = ${kind} and said.value = ${value}
    and withdrawn_at is null and sought.agency_id = said.agency_id
    and sought.id = said.debtor_id and mine.agency_id = said.agency_id and mine.id = ${debtorId}
    and is_same_person(sought, mine)
`

export type Claim = Number & { readonly tokenHash: string | null; readonly saidAt: Moment }

export const findClaim = (tx: Tx, protocol: string) => tx.maybe<Claim>`
  select kind, value, token_hash, said_at from wrong_person_claim_of(${protocol})
`

export type NewClaim = Number & {
  readonly protocol: string
  readonly tokenHash: string | null
  readonly requestKey: string
}

/** Before any agency is known: kept, and promised to each. The same request has one protocol. */
export async function keepClaim(world: World, claim: NewClaim): Promise<string> {
  const { rows } = await world.pool.query<{ protocol: string }>(
    'select keep_wrong_person_claim($1, $2, $3, $4, $5, $6) as protocol',
    [
      claim.protocol,
      claim.kind,
      claim.value,
      claim.tokenHash,
      claim.requestKey,
      String(world.clock.now()),
    ],
  )
  return rows[0]?.protocol ?? claim.protocol
}

export type Confirmed = {
  readonly kind: 'phone' | 'email'
  /** The last four digits of a phone, the first letter of an e-mail. */
  readonly ending: string
  readonly saidAt: Moment
  readonly isWithdrawn: boolean
}

/** What a protocol says to whoever holds it. */
export async function findConfirmed(
  world: World,
  protocol: string,
): Promise<Confirmed | undefined> {
  const { rows } = await world.pool.query<Confirmed>(
    `select kind, ending, said_at as "saidAt", is_withdrawn as "isWithdrawn"
     from wrong_person_said($1)`,
    [protocol],
  )
  return rows[0]
}
