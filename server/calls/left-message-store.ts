import type { Tx } from '../platform/sql.ts'

export type LeftMessage = {
  readonly callId: string
  readonly debtorId: string
  readonly audience: 'third_party' | 'voicemail'
  readonly packId: string
  readonly text: string
  readonly by: string
}

/** Nothing when one was left in this call already, with the same kind of listener. */
export const insertLeft = (tx: Tx, left: LeftMessage) => tx.maybe<{ id: string }>`
  insert into message_left
    (agency_id, call_id, debtor_id, audience, pack_id, text, left_at, left_by)
  values (${tx.agencyId}, ${left.callId}, ${left.debtorId}, ${left.audience}, ${left.packId},
    ${left.text}, ${tx.now}, ${left.by})
  on conflict do nothing
  returning id
`
