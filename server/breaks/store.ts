import type { Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { BreakKind } from './day.ts'

export type ShiftRow = {
  readonly id: string
  readonly userId: string
  readonly userName: string
  readonly startedAt: Moment
  readonly plannedMinutes: number
  readonly seenAt: Moment
  readonly endedAt: Moment | null
  readonly endedBy: 'person' | 'system' | null
}

export type BreakRow = {
  readonly id: string
  readonly shiftId: string
  readonly kind: BreakKind
  readonly startedAt: Moment
  readonly plannedMinutes: number | null
  readonly endedAt: Moment | null
}

/** A day as it is kept, with its breaks as they came. */
export type StoredDay = {
  readonly shift: ShiftRow
  readonly breaks: readonly BreakRow[]
}

const shifts = sql`
  select id, user_id, user_name, started_at, planned_minutes, seen_at, ended_at, ended_by
  from shift`

export const lockOpenShift = (tx: Tx, userId: string) => tx.maybe<ShiftRow>`
  ${shifts}
  where agency_id = ${tx.agencyId} and user_id = ${userId} and ended_at is null
  for no key update
`

export const findOpenShift = (tx: Tx, userId: string) => tx.maybe<ShiftRow>`
  ${shifts}
  where agency_id = ${tx.agencyId} and user_id = ${userId} and ended_at is null
`

/** Nothing when another request of the same person was first. */
export const insertShift = (
  tx: Tx,
  who: { readonly userId: string; readonly name: string },
  plannedMinutes: number,
) => tx.maybe<{ id: string }>`
  insert into shift
    (agency_id, user_id, user_name, started_at, planned_minutes, seen_at, after_end)
  values (${tx.agencyId}, ${who.userId}, ${who.name}, ${tx.now}, ${plannedMinutes}, ${tx.now},
    (select max(ended_at) from shift
      where agency_id = ${tx.agencyId} and user_id = ${who.userId}))
  on conflict do nothing
  returning id
`

export const touchShift = (tx: Tx, shiftId: string) => tx.run`
  update shift
  set seen_at = greatest(seen_at, ${tx.now})
  where agency_id = ${tx.agencyId} and id = ${shiftId} and ended_at is null
`

/** An end comes after its beginning, be it by a thousandth of a second. */
export const endShift = (
  tx: Tx,
  shiftId: string,
  end: { readonly at: Moment; readonly by: 'person' | 'system' },
) => tx.run`
  update shift
  set ended_at = greatest(${end.at}::timestamptz, started_at + interval '1 millisecond'),
    ended_by = ${end.by}
  where agency_id = ${tx.agencyId} and id = ${shiftId} and ended_at is null
`

/** The days of one person, or of everybody, that began in a time; the latest first. */
export const listShifts = (
  tx: Tx,
  { from, to, userId }: { from: Moment; to: Moment; userId?: string | undefined },
) => tx.rows<ShiftRow>`
  ${shifts}
  where agency_id = ${tx.agencyId} and started_at >= ${from} and started_at < ${to}
    ${userId === undefined ? empty : sql`and user_id = ${userId}`}
  order by started_at desc, user_name, id
  limit 5000
`

const breaks = sql`
  select id, shift_id, kind, started_at, planned_minutes, ended_at from break`

export const listBreaks = (tx: Tx, shiftIds: readonly string[]) => tx.rows<BreakRow>`
  ${breaks}
  where agency_id = ${tx.agencyId} and shift_id = any (${shiftIds}::uuid[])
  order by started_at
  limit 50000
`

/** Without what is nobody else's business: when somebody went to the toilet. */
export const listBreaksForOthers = (tx: Tx, shiftIds: readonly string[]) => tx.rows<BreakRow>`
  ${breaks}
  where agency_id = ${tx.agencyId} and shift_id = any (${shiftIds}::uuid[]) and kind <> 'toilet'
  order by started_at
  limit 50000
`

/** Who is away from the desk now, without saying why or since when. */
export const listAway = (tx: Tx) => tx.rows<{ userId: string }>`
  select user_id from break
  where agency_id = ${tx.agencyId} and ended_at is null
  limit 1000
`

export const findOpenBreak = (tx: Tx, userId: string) => tx.maybe<BreakRow>`
  ${breaks}
  where agency_id = ${tx.agencyId} and user_id = ${userId} and ended_at is null
`

export const insertBreak = (
  tx: Tx,
  shift: { readonly id: string; readonly userId: string },
  one: { readonly kind: BreakKind; readonly plannedMinutes: number | null },
) => tx.maybe<{ id: string }>`
  insert into break
    (agency_id, shift_id, user_id, kind, started_at, planned_minutes, after_end)
  values (${tx.agencyId}, ${shift.id}, ${shift.userId}, ${one.kind},
    greatest(${tx.now}::timestamptz, (select max(ended_at) from break
      where agency_id = ${tx.agencyId} and user_id = ${shift.userId})),
    ${one.plannedMinutes}, (select max(ended_at) from break
      where agency_id = ${tx.agencyId} and user_id = ${shift.userId}))
  on conflict do nothing
  returning id
`

export const endBreak = (tx: Tx, userId: string, at: Moment) => tx.run`
  update break
  set ended_at = greatest(${at}::timestamptz, started_at + interval '1 millisecond')
  where agency_id = ${tx.agencyId} and user_id = ${userId} and ended_at is null
`

/** Milliseconds that somebody was on a break since a moment. */
export async function breakMsSince(tx: Tx, userId: string, since: Moment): Promise<number> {
  const { ms } = await tx.one<{ ms: number }>`
    select coalesce(sum(extract(epoch from
        coalesce(ended_at, ${tx.now}::timestamptz) - greatest(started_at, ${since}::timestamptz)))
      * 1000, 0)::float8 as ms
    from break
    where agency_id = ${tx.agencyId} and user_id = ${userId}
      and coalesce(ended_at, ${tx.now}::timestamptz) > ${since}
      and started_at < ${tx.now}
  `
  return Math.round(ms)
}
