import type { Tx } from '../platform/sql.ts'

export type SaidAnswer = 'concrete' | 'vague' | 'silent'

export type SaidRow = { readonly lineId: string; readonly answer: SaidAnswer | null }

export const listSaid = (tx: Tx, callId: string) => tx.rows<SaidRow>`
  select line_id, answer
  from line_said
  where agency_id = ${tx.agencyId} and call_id = ${callId}
  order by said_at, line_id
  limit 500
`

/** Once in a call; a later telling only adds what was answered. */
export const insertSaid = (
  tx: Tx,
  said: {
    readonly callId: string
    readonly lineId: string
    readonly place: string
    readonly debtorId: string
    readonly creditorId: string
    readonly agentId: string
    readonly answer: SaidAnswer | null
  },
) => tx.run`
  insert into line_said
    (agency_id, call_id, line_id, place, debtor_id, creditor_id, agent_id, said_at, answer)
  values (${tx.agencyId}, ${said.callId}, ${said.lineId}, ${said.place}, ${said.debtorId},
    ${said.creditorId}, ${said.agentId}, ${tx.now}, ${said.answer})
  on conflict on constraint said_once_in_a_call do update
  set answer = coalesce(excluded.answer, line_said.answer)
`

export const deleteSaid = (tx: Tx, callId: string, lineId: string) => tx.run`
  delete from line_said
  where agency_id = ${tx.agencyId} and call_id = ${callId} and line_id = ${lineId}
`
