import type { Day, Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { StopChannel, StopDoor, StopInForce } from './stop.ts'

export type Representative = { readonly name: string; readonly registration: string }

export type StopRow = StopInForce & {
  readonly id: string
  readonly debtorId: string
  readonly contactPointId: string | null
  readonly evidence: string
  readonly door: StopDoor
  readonly protocol: string | null
  readonly representative: Representative | null
  readonly stopped: Readonly<Record<string, number>>
  readonly placedAt: Moment
  readonly placedBy: string
  readonly liftedAt: Moment | null
  readonly liftedBy: string | null
  readonly liftedFor: string | null
  readonly liftEvidence: string | null
}

const columns = sql`id, debtor_id, kind, channel, contact_point_id, until_on, evidence, door,
  protocol, representative, stopped, placed_at, placed_by, lifted_at, lifted_by, lifted_for,
  lift_evidence`

/** In force or over, the newest first; pauses that nobody placed as a stop are among them. */
export const listStops = (tx: Tx, debtorId: string) => tx.rows<StopRow>`
  select ${columns} from stop
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  union all
  select id, debtor_id, reason, null, null, until_on, reason, 'system', null, null, '{}', placed_at,
    'Combinado', lifted_at, case when lifted_at is not null then 'Combinado' end, null, null
  from hold
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and stop_id is null
  order by placed_at desc, id desc
  limit 100
`

/** What is in force today, as the rules ask for it. */
export const listInForce = (tx: Tx, debtorId: string) => tx.rows<StopInForce>`
  select kind, channel, until_on from stop
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and lifted_at is null
    and (until_on is null or until_on > ${tx.today})
  union all
  select reason, null, until_on from hold
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and stop_id is null
    and lifted_at is null and (until_on is null or until_on > ${tx.today})
  limit 100
`

export type Same = {
  readonly debtorId: string
  readonly kind: string
  readonly channel: StopChannel | null
  readonly contactPointId: string | null
}

/** The like of it that was not lifted, though its day may have passed. */
export const findSame = (tx: Tx, same: Same) => tx.maybe<StopRow>`
  select ${columns} from stop
  where agency_id = ${tx.agencyId} and debtor_id = ${same.debtorId} and kind = ${same.kind}
    and channel is not distinct from ${same.channel}
    and contact_point_id is not distinct from ${same.contactPointId}::uuid and lifted_at is null
`

export type NewStop = Same & {
  readonly untilOn: Day | null
  readonly evidence: string
  readonly door: StopDoor
  readonly callId: string | null
  readonly protocol: string | null
  readonly placedBy: string
}

/** Nothing when another transaction placed the same in this moment. */
export const insertStop = (tx: Tx, stop: NewStop) => tx.maybe<{ id: string }>`
  insert into stop (agency_id, debtor_id, kind, channel, contact_point_id, until_on, evidence, door,
    call_id, protocol, placed_at, placed_by)
  values (${tx.agencyId}, ${stop.debtorId}, ${stop.kind}, ${stop.channel}, ${stop.contactPointId},
    ${stop.untilOn}, ${stop.evidence}, ${stop.door}, ${stop.callId}, ${stop.protocol}, ${tx.now},
    ${stop.placedBy})
  on conflict do nothing
  returning id
`

export const noteStopped = (tx: Tx, stopId: string, stopped: object) => tx.run`
  update stop set stopped = ${stopped}::jsonb
  where agency_id = ${tx.agencyId} and id = ${stopId}
`

/** The same stop, to another day. */
export const moveStop = (tx: Tx, stopId: string, untilOn: Day | null) => tx.run`
  with moved as (
    update hold set until_on = ${untilOn}
    where agency_id = ${tx.agencyId} and stop_id = ${stopId} and lifted_at is null
  )
  update stop set until_on = ${untilOn}
  where agency_id = ${tx.agencyId} and id = ${stopId} and lifted_at is null
`

export const setRepresentative = (tx: Tx, stopId: string, given: Representative) => tx.run`
  update stop set representative = ${given}::jsonb
  where agency_id = ${tx.agencyId} and id = ${stopId} and lifted_at is null
`

export const lockStop = (tx: Tx, stopId: string) => tx.maybe<StopRow>`
  select ${columns} from stop
  where agency_id = ${tx.agencyId} and id = ${stopId}
  for no key update
`

export type Lifted = {
  readonly by: string
  readonly ground: string
  readonly evidence: string | null
}

export const liftStop = (tx: Tx, stopId: string, { by, ground, evidence }: Lifted) => tx.run`
  update stop
  set lifted_at = ${tx.now}, lifted_by = ${by}, lifted_for = ${ground},
    lift_evidence = ${evidence}
  where agency_id = ${tx.agencyId} and id = ${stopId} and lifted_at is null
`

export type KeptHours = {
  readonly hours: Readonly<Record<string, string>>
  readonly door: string
  readonly notedAt: Moment
  readonly notedBy: string
}

export const findHours = (tx: Tx, debtorId: string) => tx.maybe<KeptHours>`
  select hours, door, noted_at, noted_by from preferred_hours
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
`

export const saveHours = (
  tx: Tx,
  debtorId: string,
  kept: { readonly hours: object; readonly door: string; readonly by: string },
) => tx.run`
  insert into preferred_hours (agency_id, debtor_id, hours, door, noted_at, noted_by)
  values (${tx.agencyId}, ${debtorId}, ${kept.hours}::jsonb, ${kept.door}, ${tx.now}, ${kept.by})
  on conflict (agency_id, debtor_id) do update
  set hours = excluded.hours, door = excluded.door, noted_at = excluded.noted_at,
    noted_by = excluded.noted_by
`

export const deleteHours = (tx: Tx, debtorId: string) => tx.run`
  delete from preferred_hours where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
`

export type ProtocolFilter = {
  readonly from: Moment
  readonly to: Moment
  readonly after?: string | undefined
  readonly limit: number
}

export type ProtocolRow = {
  readonly id: string
  readonly protocol: string
  readonly kind: 'phone' | 'email'
  readonly value: string
  readonly debtorId: string | null
  readonly door: StopDoor
  readonly saidAt: Moment
  readonly notedBy: string
  readonly withdrawnAt: Moment | null
  /** How many people's records it stopped the number for, and what left with it. */
  readonly people: number
  readonly callbacks: number
  readonly plans: number
}

/** Who said "I am not this person" in a span of time, and what that stopped. */
export const listProtocols = (tx: Tx, { from, to, after, limit }: ProtocolFilter) =>
  tx.rows<ProtocolRow>`
    select said.id, said.protocol, said.kind, said.value, said.debtor_id, said.door, said_at,
      noted_by, withdrawn_at, count(stop.id)::int as people,
      coalesce(sum((stop.stopped ->> 'callbacks')::int), 0)::int as callbacks,
      coalesce(sum((stop.stopped ->> 'plans')::int), 0)::int as plans
    from wrong_person said
    left join stop on stop.agency_id = said.agency_id and stop.protocol = said.protocol
    where said.agency_id = ${tx.agencyId} and said_at >= ${from} and said_at < ${to}
      ${
        after
          ? sql`and (said_at, said.id) < (select said_at, id from wrong_person
              where agency_id = ${tx.agencyId} and id = ${after})`
          : empty
      }
    group by said.agency_id, said.id
    order by said_at desc, said.id desc
    limit ${limit}
  `

export type MonthCount = {
  readonly month: string
  readonly byAgents: number
  readonly byPage: number
  readonly numbers: number
}

/** The last twelve months that have any. */
export const countProtocols = (tx: Tx) => tx.rows<MonthCount>`
  select to_char(said_at at time zone ${tx.zone}, 'YYYY-MM') as month,
    count(*) filter (where door not in ('public-page', 'own-page'))::int as by_agents,
    count(*) filter (where door in ('public-page', 'own-page'))::int as by_page,
    count(distinct value)::int as numbers
  from wrong_person
  where agency_id = ${tx.agencyId} and said_at > ${tx.now.subtract({ hours: 24 * 366 })}
  group by 1
  order by 1 desc
  limit 12
`
