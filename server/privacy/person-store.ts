import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type Standing = {
  readonly owes: boolean
  readonly hasOpenComplaint: boolean
  readonly isUnderLegalHold: boolean
  readonly lastMovementOn: Day
}

/** What decides whether a person's records may go. */
export const findStanding = (tx: Tx, debtorId: string) => tx.one<Standing>`
  select
    exists (select from debt_item where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
      and state = 'open')
      or exists (select from agreement where agency_id = ${tx.agencyId}
        and debtor_id = ${debtorId} and state = 'open') as owes,
    exists (select from complaint where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
      and state <> 'closed') as has_open_complaint,
    exists (select from legal_hold where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
      and lifted_at is null) as is_under_legal_hold,
    (greatest(
      debtor.created_at,
      (select max(entry.at) from ledger_entry entry
        join debt_item on debt_item.agency_id = entry.agency_id
          and debt_item.id = entry.debt_item_id
        where entry.agency_id = ${tx.agencyId} and debt_item.debtor_id = ${debtorId}),
      (select max(opened_at) from call
        where agency_id = ${tx.agencyId} and debtor_id = ${debtorId})
    ) at time zone ${tx.zone})::date as last_movement_on
  from debtor
  where agency_id = ${tx.agencyId} and id = ${debtorId}
`

export type LegalHoldRow = {
  readonly id: string
  readonly reason: string
  readonly placedAt: Moment
  readonly placedBy: string
}

export const findLegalHold = (tx: Tx, debtorId: string) => tx.maybe<LegalHoldRow>`
  select id, reason, placed_at, placed_by from legal_hold
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and lifted_at is null
`

/** Nothing when there is one already. */
export const insertLegalHold = (
  tx: Tx,
  hold: { readonly debtorId: string; readonly reason: string; readonly by: string },
) => tx.maybe<{ id: string }>`
  insert into legal_hold (agency_id, debtor_id, reason, placed_at, placed_by)
  values (${tx.agencyId}, ${hold.debtorId}, ${hold.reason}, ${tx.now}, ${hold.by})
  on conflict do nothing
  returning id
`

export const liftLegalHold = (
  tx: Tx,
  debtorId: string,
  { reason, by }: { readonly reason: string; readonly by: string },
) => tx.run`
  update legal_hold
  set lifted_at = ${tx.now}, lifted_by = ${by}, lift_reason = ${reason}
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and lifted_at is null
`

export type AccessRow = {
  readonly at: Moment
  readonly what: string
  readonly who: string
  readonly role: string
  readonly origin: string
}

/** Who looked at a person, the last first. */
export const listAccess = (tx: Tx, debtorId: string) => tx.rows<AccessRow>`
  select at, what, who, role, origin from access_line
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  order by slot desc, at desc
  limit 200
`

/** Removes records of these people; how many of them it touched. Holds are minded below. */
export async function forget(
  tx: Tx,
  record: string,
  debtorIds: readonly string[],
): Promise<number> {
  await tx.run`select forget_answers(${record}, ${debtorIds}::uuid[])`
  return (
    await tx.one<{ n: number }>`
    select forget(${record}, ${debtorIds}::uuid[], ${tx.now}) as n
  `
  ).n
}
