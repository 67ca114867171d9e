import type { Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { TalkCounts } from './results.ts'

export type Span = { readonly from: Moment; readonly until: Moment }

export type TalkRow = TalkCounts & {
  readonly agentId: string
  readonly agentName: string
  readonly portfolioId: string
  readonly portfolioName: string
}

/** What was answered and noted in a span, by agent and portfolio; of one agent, if asked. */
export const listTalks = (tx: Tx, { from, until }: Span, agentId: string | null) =>
  tx.rows<TalkRow>`
  with tapped as (
    select call_id,
      (array_agg(what order by tapped_at desc, id desc) filter (where what like 'start-%'))[1]
        as start_mood,
      (array_agg(what order by tapped_at desc, id desc) filter (where what like 'end-%'))[1]
        as end_mood,
      (array_agg(after_question order by tapped_at desc, id desc)
        filter (where what = 'said-no'))[1] as last_after
    from call_tap
    where agency_id = ${tx.agencyId} and tapped_at >= ${from} and tapped_at < ${until}
    group by call_id
  ), talk as (
    select call.agent_id, call.portfolio_id, survey.answer, tapped.start_mood, tapped.end_mood,
      case when call.outcome = 'RECU' then tapped.last_after end as refused_after
    from call
    left join tapped on tapped.call_id = call.id
    left join survey on survey.agency_id = call.agency_id and survey.call_id = call.id
      and survey.answered_at >= ${from} and survey.answered_at < ${until}
    where call.agency_id = ${tx.agencyId} and (tapped.call_id is not null or survey.id is not null)
      ${agentId === null ? empty : sql`and call.agent_id = ${agentId}`}
  )
  select talk.agent_id, coalesce(staff.name, '') as agent_name, talk.portfolio_id,
    portfolio.name as portfolio_name,
    count(*) filter (where answer = 'yes')::int as respected,
    count(answer)::int as answered,
    count(*) filter (where start_mood <> 'start-good' and end_mood is not null
      and (start_mood, end_mood) in (('start-low', 'end-even'), ('start-low', 'end-good'),
        ('start-even', 'end-good')))::int as lighter,
    count(*) filter (where start_mood <> 'start-good' and end_mood is not null)::int as moods,
    count(*) filter (where refused_after = 'closed')::int as after_closed,
    count(refused_after)::int as refusals
  from talk
  join portfolio on portfolio.agency_id = ${tx.agencyId} and portfolio.id = talk.portfolio_id
  left join staff on staff.agency_id = ${tx.agencyId} and staff.user_id = talk.agent_id
  group by 1, 2, 3, 4
  order by agent_name, portfolio_name
  limit 2000
`

/** Techniques that were used, and how often a concrete answer was noted after each. */
export const listTechniques = (tx: Tx, { from, until }: Span, agentId: string | null) =>
  tx.rows<{ readonly technique: string; readonly answered: number; readonly noted: number }>`
  select technique, count(*) filter (where has_answer)::int as answered,
    count(has_answer)::int as noted
  from call_tap
  where agency_id = ${tx.agencyId} and what = 'technique'
    and tapped_at >= ${from} and tapped_at < ${until}
    ${agentId === null ? empty : sql`and agent_id = ${agentId}`}
  group by technique
  order by technique
  limit 50
`
