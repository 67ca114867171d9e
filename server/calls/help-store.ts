import type { helpReasons } from '../../api/conversation.ts'
import type { Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

export type HelpReason = (typeof helpReasons)[number]

type NewHelp = {
  readonly callId: string
  readonly debtorId: string
  readonly agentId: string
  readonly reason: HelpReason
}

/** The request that waits for this call, made now or before. */
export const insertHelp = (tx: Tx, asks: NewHelp) => tx.one<{ id: string; isNew: boolean }>`
  insert into help_request (agency_id, call_id, debtor_id, agent_id, reason, asked_at)
  values (${tx.agencyId}, ${asks.callId}, ${asks.debtorId}, ${asks.agentId}, ${asks.reason},
    ${tx.now})
  on conflict (agency_id, call_id) where answer is null
    do update set answer = help_request.answer
  returning id, xmax = 0 as is_new
`

/** The last of a call, answered or not. */
export const findHelp = (tx: Tx, callId: string) => tx.maybe<{
  readonly id: string
  readonly askedAt: Moment
  readonly answeredBy: string | null
  readonly answer: string | null
}>`
  select id, asked_at, answered_by, answer
  from help_request
  where agency_id = ${tx.agencyId} and call_id = ${callId}
  order by asked_at desc
  limit 1
`

export type HelpRow = {
  readonly id: string
  readonly callId: string
  readonly debtorId: string
  readonly debtorName: string
  readonly agentName: string
  readonly reason: HelpReason
  readonly askedAt: Moment
  readonly isOver: boolean
}

/** What nobody answered, the longest wait first. */
export const listHelp = (
  tx: Tx,
  { after, limit }: { readonly after: string | null; readonly limit: number },
) => tx.rows<HelpRow>`
  select request.id, request.call_id, request.debtor_id, debtor.name as debtor_name,
    coalesce(staff.name, '') as agent_name, reason, asked_at,
    call.state = 'closed' as is_over
  from help_request request
  join call on call.agency_id = request.agency_id and call.id = request.call_id
  join debtor on debtor.agency_id = request.agency_id and debtor.id = request.debtor_id
  left join staff on staff.agency_id = request.agency_id and staff.user_id = request.agent_id
  where request.agency_id = ${tx.agencyId} and answer is null
    and asked_at > ${tx.now.subtract({ hours: 24 })}
    ${
      after
        ? sql`and (asked_at, request.id) > (select asked_at, id from help_request
            where agency_id = ${tx.agencyId} and id = ${after})`
        : empty
    }
  order by asked_at, request.id
  limit ${limit}
`

export const answerHelp = (
  tx: Tx,
  { helpId, answer, by }: { readonly helpId: string; readonly answer: string; readonly by: string },
) => tx.maybe<{ debtorId: string }>`
  update help_request
  set answer = ${answer}, answered_by = ${by}, answered_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${helpId} and answer is null
  returning debtor_id
`

export const countHelp = (tx: Tx) => tx.one<{ count: number }>`
  select count(*)::int as count from help_request
  where agency_id = ${tx.agencyId} and answer is null
    and asked_at > ${tx.now.subtract({ hours: 24 })}
`
