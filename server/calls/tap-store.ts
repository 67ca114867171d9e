import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { TapKind } from './nerves.ts'

export type TapRow = {
  readonly id: string
  readonly what: TapKind
  readonly technique: string | null
  readonly hasAnswer: boolean | null
  readonly after: 'open' | 'closed' | null
  readonly tappedAt: Moment
}

/** Of one call, the oldest first. */
export const listTaps = (tx: Tx, callId: string) => tx.rows<TapRow>`
  select id, what, technique, has_answer, after_question as after, tapped_at
  from call_tap
  where agency_id = ${tx.agencyId} and call_id = ${callId}
  order by tapped_at, id
  limit 500
`

export type NewTap = {
  readonly callId: string
  readonly agentId: string
  readonly requestKey: string
  readonly what: TapKind
  readonly technique: string | null
  readonly step: string
}

/** The tap of this key: the one that is already there when it arrives again. */
export const insertTap = (tx: Tx, given: NewTap) => tx.one<{ id: string }>`
  insert into call_tap
    (agency_id, call_id, agent_id, request_key, what, technique, step, tapped_at)
  values (${tx.agencyId}, ${given.callId}, ${given.agentId}, ${given.requestKey}, ${given.what},
    ${given.technique}, ${given.step}, ${tx.now})
  on conflict (agency_id, call_id, request_key)
    do update set has_answer = call_tap.has_answer
  returning id
`

type Answer = {
  readonly callId: string
  readonly tapId: string
  readonly hasAnswer: boolean | null
  readonly after: 'open' | 'closed' | null
}

/** What followed a technique, what came before a refusal; 0 when there is no such tap. */
export const answerTap = (tx: Tx, { callId, tapId, hasAnswer, after }: Answer) => tx.run`
  update call_tap
  set has_answer = case when what = 'technique' then coalesce(${hasAnswer}, has_answer) end,
    after_question = case when what = 'said-no'
      then coalesce(${after}, after_question) end
  where agency_id = ${tx.agencyId} and call_id = ${callId} and id = ${tapId}
`
