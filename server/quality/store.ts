import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type Goal = {
  readonly talks: number
  readonly agreements: number
  readonly firstPayments: number
  readonly kept: number
}

/** Whole days of the agency's zone, both ends included, and the moments that they are. */
export type Span = {
  readonly fromOn: Day
  readonly toOn: Day
  readonly from: Moment
  readonly to: Moment
}

export type Counts = Goal & {
  readonly attempts: number
  readonly answered: number
  readonly rightParty: number
  readonly productive: number
}

/** What one agent did in a span, and what came of it in that span. */
export const countOwn = (tx: Tx, agentId: string, span: Span) => tx.one<Omit<Counts, 'talks'>>`
  select called.*,
    (select count(*)::int from agreement
      where agency_id = ${tx.agencyId} and agent_id = ${agentId}
        and accepted_at >= ${span.from} and accepted_at < ${span.to}) as agreements,
    (select count(*)::int from agreement
      join instalment on instalment.agency_id = agreement.agency_id
        and instalment.agreement_id = agreement.id and n = 1
      where agreement.agency_id = ${tx.agencyId} and agent_id = ${agentId}
        and paid_on between ${span.fromOn} and ${span.toOn}) as first_payments,
    (select count(*)::int from agreement
      where agency_id = ${tx.agencyId} and agent_id = ${agentId} and state = 'kept'
        and ended_on between ${span.fromOn} and ${span.toOn}) as kept
  from (
    select count(*)::int as attempts, count(*) filter (where answered)::int as answered,
      count(*) filter (where right_party)::int as right_party,
      count(*) filter (where productive)::int as productive
    from attempt
    where agency_id = ${tx.agencyId} and agent_id = ${agentId} and channel like 'voice%'
      and started_at >= ${span.from} and started_at < ${span.to}
  ) called
`

export const listKept = (tx: Tx, agentId: string) => tx.rows<{
  agreementId: string
  code: string
  debtorName: string
  on: Day
}>`
  select agreement.id as agreement_id, code, debtor.name as debtor_name, ended_on as on
  from agreement
  join debtor on debtor.agency_id = agreement.agency_id and debtor.id = debtor_id
  where agreement.agency_id = ${tx.agencyId} and agent_id = ${agentId}
    and agreement.state = 'kept'
  order by ended_on desc, agreement.id
  limit 10
`

/** Those who come because this agent invited them. */
export const listOwnVisits = (tx: Tx, agentId: string) => tx.rows<{
  id: string
  debtorId: string
  debtorName: string
  startsAt: Moment
}>`
  select visit.id, debtor_id, debtor.name as debtor_name, starts_at
  from visit
  join debtor on debtor.agency_id = visit.agency_id and debtor.id = debtor_id
  where visit.agency_id = ${tx.agencyId} and booked_by_id = ${agentId}
    and visit.state = 'booked' and starts_at >= ${tx.now}
  order by starts_at, visit.id
  limit 20
`

export const findGoal = (tx: Tx, agentId: string, month: Day) => tx.maybe<Goal>`
  select talks, agreements, first_payments, kept from goal
  where agency_id = ${tx.agencyId} and agent_id = ${agentId} and month = ${month}
`

export const saveGoal = (tx: Tx, agentId: string, month: Day, goal: Goal, setBy: string) => tx.run`
  insert into goal
    (agency_id, agent_id, month, talks, agreements, first_payments, kept, set_by, set_at)
  values (${tx.agencyId}, ${agentId}, ${month}, ${goal.talks}, ${goal.agreements},
    ${goal.firstPayments}, ${goal.kept}, ${setBy}, ${tx.now})
  on conflict on constraint one_goal_a_month do update
  set talks = excluded.talks, agreements = excluded.agreements,
    first_payments = excluded.first_payments, kept = excluded.kept, set_by = excluded.set_by,
    set_at = excluded.set_at
`

export const listFeedback = (tx: Tx, agentId: string) => tx.rows<{
  id: string
  kind: 'well-done' | 'to-try' | 'arranged'
  words: string
  callId: string | null
  calledAt: Moment | null
  saidBy: string
  saidAt: Moment
  readAt: Moment | null
  answer: string | null
}>`
  select feedback.id, kind, words, call_id, call.opened_at as called_at, said_by, said_at,
    read_at, answer
  from feedback
  left join call on call.agency_id = feedback.agency_id and call.id = call_id
  where feedback.agency_id = ${tx.agencyId} and feedback.agent_id = ${agentId}
  order by read_at is not null, said_at desc, feedback.id
  limit 50
`

export const insertFeedback = (
  tx: Tx,
  said: {
    readonly agentId: string
    readonly callId: string | null
    readonly kind: string
    readonly words: string
    readonly saidById: string | null
    readonly saidBy: string
  },
) => tx.one<{ id: string }>`
  insert into feedback (agency_id, agent_id, call_id, kind, words, said_by_id, said_by, said_at)
  values (${tx.agencyId}, ${said.agentId}, ${said.callId}, ${said.kind}, ${said.words},
    ${said.saidById}, ${said.saidBy}, ${tx.now})
  returning id
`

/** Only one's own; what was answered once stays as it was. */
export const answerFeedback = (tx: Tx, feedbackId: string, agentId: string, answer: string) =>
  tx.run`
    update feedback
    set read_at = coalesce(read_at, ${tx.now}), answer = coalesce(answer, nullif(${answer}, ''))
    where agency_id = ${tx.agencyId} and id = ${feedbackId} and agent_id = ${agentId}
  `

export const findAgent = (tx: Tx, agentId: string) => tx.maybe<{ name: string }>`
  select name from staff
  where agency_id = ${tx.agencyId} and user_id = ${agentId} and role <> 'viewer'
`

export const findCallOf = (tx: Tx, callId: string, agentId: string) => tx.maybe<{ id: string }>`
  select id from call
  where agency_id = ${tx.agencyId} and id = ${callId} and agent_id = ${agentId}
`

/** Each agent, the goal of the month, what is unread, and the last calls that ended. */
export const listTeam = (tx: Tx, month: Day) => tx.rows<{
  agentId: string
  name: string
  goal: Goal | null
  unread: number
  calls: { callId: string; debtorName: string; closedAt: string }[]
}>`
  select staff.user_id as agent_id, staff.name,
    (select jsonb_build_object('talks', talks, 'agreements', agreements,
        'firstPayments', first_payments, 'kept', kept)
      from goal where goal.agency_id = staff.agency_id and goal.agent_id = staff.user_id
        and month = ${month}) as goal,
    (select count(*)::int from feedback
      where feedback.agency_id = staff.agency_id and feedback.agent_id = staff.user_id
        and read_at is null) as unread,
    (select coalesce(jsonb_agg(jsonb_build_object('callId', one.id, 'debtorName', one.name,
        'closedAt', to_char(one.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
        order by one.closed_at desc), '[]')
      from (select call.id, debtor.name, closed_at from call
        join debtor on debtor.agency_id = call.agency_id and debtor.id = debtor_id
        where call.agency_id = staff.agency_id and call.agent_id = staff.user_id
          and call.state = 'closed'
        order by closed_at desc limit 20) one) as calls
  from staff
  where agency_id = ${tx.agencyId} and role = 'agent'
  order by staff.name, staff.user_id
  limit 200
`
