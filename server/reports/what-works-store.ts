import type { Moment } from '../../kit/dates.ts'
import { empty, type Sql, sql, type Tx } from '../platform/sql.ts'

export type Span = {
  readonly from: Moment
  readonly to: Moment
  /** Null: everybody's. */
  readonly agentId: string | null
}

/** How many of so many calls came to something. */
export type Tally = { readonly calls: number; readonly deals: number; readonly nextSteps: number }

/**
 * The calls that ended and in which the person was reached, each once with what it came to: a deal
 * is an outcome with its promise flag, a next step one that is productive.
 */
const ended = (tx: Tx, { from, to, agentId }: Span): Sql => sql`
  select call.id, call.agent_id,
    call.study_skipped_by is null and exists (
      select from pinned_question pinned
      where pinned.agency_id = call.agency_id and pinned.call_id = call.id and is_chosen)
      as is_prepared,
    bool_or(attempt.promise) as is_deal,
    bool_or(attempt.promise or attempt.productive) as is_next_step
  from call
  join attempt on attempt.agency_id = call.agency_id and attempt.call_id = call.id
  where call.agency_id = ${tx.agencyId} and call.state = 'closed'
    and call.closed_at >= ${from} and call.closed_at < ${to} and attempt.right_party
    ${agentId === null ? empty : sql`and call.agent_id = ${agentId}`}
  group by call.agency_id, call.id, call.agent_id, call.study_skipped_by`

const tally = sql`count(*)::int as calls, count(*) filter (where is_deal)::int as deals,
  count(*) filter (where is_next_step)::int as next_steps`

export const tallyPreparation = (tx: Tx, span: Span) => tx.rows<
  Tally & { readonly isPrepared: boolean }
>`
  select is_prepared, ${tally}
  from (${ended(tx, span)}) ended
  group by is_prepared
`

export const tallyAgents = (tx: Tx, span: Span) => tx.rows<
  Tally & { readonly agentId: string; readonly name: string }
>`
  select agent_id, coalesce(staff.name, '') as name, ${tally}
  from (${ended(tx, span)}) ended
  left join staff on staff.agency_id = ${tx.agencyId} and staff.user_id = agent_id
  group by agent_id, staff.name
  order by name, agent_id
  limit 200
`

export type LineTally = Tally & {
  readonly place: string
  readonly lineId: string
  /** Of how many the kind of answer was told, and how many were concrete. */
  readonly answered: number
  readonly concrete: number
}

/**
 * Lines that were said: tapped in the guide, replies to excuses, questions that got an answer, and
 * techniques; each line counts once in a call.
 */
export const tallyLines = (tx: Tx, span: Span) => tx.rows<LineTally>`
  with ended as materialized (${ended(tx, span)}),
  said as (
    select call_id, place, line_id, answer is not null as is_answered,
      coalesce(answer = 'concrete', false) as is_concrete
    from line_said where agency_id = ${tx.agencyId}
    union all
    select said.call_id, 'excuse.' || reply.excuse || '.reply', line_id, false, false
    from excuse_reply reply
    join excuse_said said on said.agency_id = reply.agency_id and said.id = reply.said_id
    where reply.agency_id = ${tx.agencyId} and said.withdrawn_at is null
    union all
    select call_id, 'question.' || question_id, question_id, true, true
    from answer
    where agency_id = ${tx.agencyId} and question_id is not null and value is not null
    union all
    select call_id, 'technique.' || technique, 'technique.' || technique,
      has_answer is not null, coalesce(has_answer, false)
    from call_tap where agency_id = ${tx.agencyId} and what = 'technique'
  ),
  once as (
    select ended.id, place, line_id, is_deal, is_next_step, bool_or(is_answered) as is_answered,
      bool_or(is_concrete) as is_concrete
    from ended join said on said.call_id = ended.id
    group by ended.id, place, line_id, is_deal, is_next_step
  )
  select place, line_id, ${tally}, count(*) filter (where is_answered)::int as answered,
    count(*) filter (where is_concrete)::int as concrete
  from once
  group by place, line_id
  order by count(*) desc, line_id
  limit 500
`
