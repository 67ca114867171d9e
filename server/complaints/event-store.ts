import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type EventKind =
  | 'opened'
  | 'tied'
  | 'note'
  | 'link'
  | 'file'
  | 'owner'
  | 'due'
  | 'answered'
  | 'closed'
  | 'alarm'

export type EventRow = {
  readonly id: string
  readonly at: Moment
  readonly kind: EventKind
  readonly who: string
  readonly said: string
  readonly alarm: string | null
  readonly forDay: Day | null
  readonly fileName: string | null
}

/** What happened with a case, the newest first. */
export const listEvents = (tx: Tx, complaintId: string) => tx.rows<EventRow>`
  select id, at, kind, who, said, alarm, for_day, file_name
  from complaint_event
  where agency_id = ${tx.agencyId} and complaint_id = ${complaintId}
  order by at desc, id desc
  limit 500
`

export const insertEvent = (
  tx: Tx,
  complaintId: string,
  { kind, who, said = '' }: { kind: EventKind; who: string; said?: string },
) => tx.run`
  insert into complaint_event (agency_id, complaint_id, at, kind, who, said)
  values (${tx.agencyId}, ${complaintId}, ${tx.now}, ${kind}, ${who}, ${said})
`

/** Zero when it rang already for that day. */
export const insertAlarm = (
  tx: Tx,
  complaintId: string,
  { alarm, forDay, who }: { readonly alarm: string; readonly forDay: Day; readonly who: string },
) => tx.run`
  insert into complaint_event (agency_id, complaint_id, at, kind, who, alarm, for_day)
  values (${tx.agencyId}, ${complaintId}, ${tx.now}, 'alarm', ${who}, ${alarm}, ${forDay})
  on conflict on constraint an_alarm_rings_once do nothing
`

export type NewFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly who: string
}

export const insertFile = (tx: Tx, complaintId: string, file: NewFile) => tx.one<{ id: string }>`
  insert into complaint_event
    (agency_id, complaint_id, at, kind, who, file_name, media_type, bytes)
  values (${tx.agencyId}, ${complaintId}, ${tx.now}, 'file', ${file.who}, ${file.fileName},
    ${file.mediaType}, ${file.bytes})
  returning id
`

export const findFile = (tx: Tx, eventId: string) => tx.maybe<{
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly debtorId: string | null
}>`
  select file_name, coalesce(media_type, 'application/octet-stream') as media_type, bytes,
    complaint.debtor_id
  from complaint_event
  join complaint on complaint.agency_id = complaint_event.agency_id
    and complaint.id = complaint_id
  where complaint_event.agency_id = ${tx.agencyId} and complaint_event.id = ${eventId}
    and complaint_event.kind = 'file'
`
