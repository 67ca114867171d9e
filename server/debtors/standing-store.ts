import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

// Where a person lives, and what the person or the law told us to stop.

export type AddressRow = {
  readonly city: string | null
  readonly state: string | null
  readonly postalCode: string | null
  readonly jurisdiction: string | null
  readonly confirmedOn: Day | null
}

export const listAddresses = (tx: Tx, debtorId: string) => tx.rows<AddressRow>`
  select city, state, postal_code, jurisdiction, confirmed_on
  from address
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and left_on is null
  order by confirmed_on desc nulls last, noted_at desc
  limit 20
`

export type OptOutRow = { readonly channel: string; readonly at: Moment }

export const listOptOuts = (tx: Tx, debtorId: string) => tx.rows<OptOutRow>`
  select channel, at
  from opt_out
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  order by channel
  limit 10
`

export type NewOptOut = {
  readonly debtorId: string
  readonly channel: string
  readonly evidence: string
  readonly stopId: string
}

export const insertOptOut = (tx: Tx, optOut: NewOptOut) => tx.run`
  insert into opt_out (agency_id, debtor_id, channel, evidence, at, stop_id)
  values (${tx.agencyId}, ${optOut.debtorId}, ${optOut.channel}, ${optOut.evidence}, ${tx.now},
    ${optOut.stopId})
  on conflict on constraint one_opt_out_per_channel do update set stop_id = excluded.stop_id
`

export const deleteOptOutOf = (tx: Tx, stopId: string) => tx.run`
  delete from opt_out where agency_id = ${tx.agencyId} and stop_id = ${stopId}
`

export type HoldRow = { readonly id: string; readonly reason: string; readonly untilOn: Day | null }

/** Those in force today. */
export const listHolds = (tx: Tx, debtorId: string) => tx.rows<HoldRow>`
  select id, reason, until_on
  from hold
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    and lifted_at is null and (until_on is null or until_on > ${tx.today})
  order by placed_at
  limit 20
`

export const insertHold = (
  tx: Tx,
  hold: {
    readonly debtorId: string
    readonly reason: string
    readonly untilOn: Day | null
    readonly callId: string | null
    readonly stopId?: string
  },
) => tx.one<{ id: string }>`
  insert into hold (agency_id, debtor_id, reason, until_on, call_id, placed_at, stop_id)
  values (${tx.agencyId}, ${hold.debtorId}, ${hold.reason}, ${hold.untilOn}, ${hold.callId},
    ${tx.now}, ${hold.stopId ?? null})
  returning id
`

/** The hold that a call placed and nobody lifted yet; that of its outcome before a threat's. */
export const findHoldOfCall = (tx: Tx, callId: string, reason: string) => tx.maybe<{ id: string }>`
  select id from hold
  where agency_id = ${tx.agencyId} and call_id = ${callId} and reason = ${reason}
    and lifted_at is null
  order by stop_id is null, placed_at
  limit 1
`

/** Whether a case that is still open placed it: closing the case is what lifts it. */
export const isHoldKept = (tx: Tx, holdId: string) => tx.one<{ isKept: boolean }>`
  select hold_is_kept(${holdId}) as is_kept
`

export const findHoldOf = (tx: Tx, stopId: string) => tx.maybe<{ id: string }>`
  select id from hold
  where agency_id = ${tx.agencyId} and stop_id = ${stopId} and lifted_at is null
`

export const liftHoldOf = (tx: Tx, stopId: string) =>
  tx.maybe<{ debtorId: string; reason: string }>`
    update hold
    set lifted_at = ${tx.now}
    where agency_id = ${tx.agencyId} and stop_id = ${stopId} and lifted_at is null
    returning debtor_id, reason
  `

/** With the stop that it came from: one that stood on alone would keep the next from standing. */
export const liftHold = (tx: Tx, holdId: string, by: string) =>
  tx.maybe<{ debtorId: string; reason: string }>`
    with lifted as (
      update hold
      set lifted_at = ${tx.now}
      where agency_id = ${tx.agencyId} and id = ${holdId} and lifted_at is null
      returning agency_id, debtor_id, reason, stop_id
    ), stops as (
      update stop
      set lifted_at = ${tx.now}, lifted_by = ${by}, lifted_for = 'settled'
      from lifted
      where stop.agency_id = lifted.agency_id and stop.id = lifted.stop_id
        and stop.lifted_at is null
    )
    select debtor_id, reason from lifted
  `
