import type { Day } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { Told } from './follow-up.ts'

/** Every open agreement, the oldest first, in pages: a night holds one page in memory. */
export const listOpen = (tx: Tx, after: string | null, limit: number) => tx.rows<{ id: string }>`
  select id from agreement
  where agency_id = ${tx.agencyId} and state = 'open'
    and (${after}::uuid is null or id > ${after}::uuid)
  order by id
  limit ${limit}
`

export const listTold = (tx: Tx, agreementId: string) => tx.rows<Told>`
  select n, kind, for_day
  from follow_up_note
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
  order by for_day, n
  limit 1000
`

export type NewNote = {
  readonly agreementId: string
  readonly creditorId: string
  readonly n: number
  readonly kind: 'remind' | 'warn'
  readonly forDay: Day
}

/** Said once, however often the night runs. */
export const insertNote = (tx: Tx, note: NewNote) => tx.run`
  insert into follow_up_note
    (agency_id, agreement_id, creditor_id, n, kind, for_day, noted_at)
  values (${tx.agencyId}, ${note.agreementId}, ${note.creditorId}, ${note.n}, ${note.kind},
    ${note.forDay}, ${tx.now})
  on conflict do nothing
`

/** Somebody spoke with the person, or sent the text: what was waiting to be said is said. */
export const finishNotes = (tx: Tx, agreementId: string) => tx.run`
  update follow_up_note
  set done_at = ${tx.now}
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and done_at is null
`
