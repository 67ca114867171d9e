import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/my-day.ts'
import type { Day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { likelyShare } from '../../kit/likely-share.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { ownSpan } from './own-span.ts'
import * as store from './store.ts'

const steps = [
  'attempts',
  'answered',
  'rightParty',
  'productive',
  'agreements',
  'firstPayments',
  'kept',
] as const

/** One's own page: nobody else's numbers are read, so none can be shown. */
export const readMyDay = (world: World, actor: Person, asked: 'today' | 'week' | 'month') =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const { userId } = actor
    const { from, to } = ownSpan(asked, tx.today)
    const counts = await store.countOwn(tx, userId, spanOf(tx, from, to))
    const monthFrom = ownSpan('month', tx.today).from
    const month = await store.countOwn(tx, userId, spanOf(tx, monthFrom, to))
    const { agreements, firstPayments, kept } = month
    return yes({
      from,
      to,
      funnel: steps.map((step) => ({ step, count: counts[step] })),
      rates: [
        { rate: 'reached', ...rateOf(counts.rightParty, counts.attempts) } as const,
        { rate: 'led-on', ...rateOf(counts.productive, counts.rightParty) } as const,
      ],
      goal: (await store.findGoal(tx, userId, monthFrom)) ?? null,
      monthSoFar: { talks: month.rightParty, agreements, firstPayments, kept },
      keptAgreements: await store.listKept(tx, userId),
      visits: await store.listOwnVisits(tx, userId),
      feedback: await store.listFeedback(tx, userId),
    })
  })

const rateOf = (worked: number, tries: number) => ({
  tries,
  ...likelyShare(Math.min(worked, tries), tries),
})

function spanOf(tx: Tx, fromOn: Day, toOn: Day): store.Span {
  const startOf = (on: Day) => on.toZonedDateTime(tx.zone).toInstant()
  return { fromOn, toOn, from: startOf(fromOn), to: startOf(toOn.add({ days: 1 })) }
}

export const listGoals = (world: World, actor: Person) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'guide-team')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const month = ownSpan('month', tx.today).from
    return yes({ month, items: await store.listTeam(tx, month) })
  })

/** What an agent and the supervisor want of this month; said anew, it takes the old one's place. */
export const setGoal = (world: World, actor: Person, ask: AskOf<typeof api.setGoal>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'guide-team')
    if (!allowed.ok) return allowed
    const { agentId, ...goal } = ask
    const agent = await store.findAgent(tx, agentId)
    if (!agent) return no('unknown-agent')
    const month = ownSpan('month', tx.today).from
    await store.saveGoal(tx, agentId, month, goal, actor.name)
    const facts = { agentId, name: agent.name, agreements: goal.agreements }
    await record(tx, actor, { what: 'quality.goal-set', facts })
    return yes({})
  })

/** Said to one person, about one call or about their work; nobody else reads it. */
export const giveFeedback = (world: World, actor: Person, ask: AskOf<typeof api.giveFeedback>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'guide-team')
    if (!allowed.ok) return allowed
    const { agentId, callId = null, kind, note } = ask
    if (agentId === actor.userId) return no('not-to-oneself')
    const agent = await store.findAgent(tx, agentId)
    if (!agent) return no('unknown-agent')
    if (callId && !(await store.findCallOf(tx, callId, agentId))) return no('unknown-call')
    const { id } = await store.insertFeedback(tx, {
      ...{ agentId, callId, kind, words: note.trim() },
      saidById: actor.userId,
      saidBy: actor.name,
    })
    const facts = { feedbackId: id, agentId, name: agent.name }
    await record(tx, actor, { what: 'quality.feedback-given', facts })
    return yes({ feedbackId: id })
  })

/** "I have read it": only by whom it was said to. */
export const answerFeedback = (
  world: World,
  actor: Person,
  { feedbackId, answer }: AskOf<typeof api.answerFeedback>,
) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const isTheirs = await store.answerFeedback(tx, feedbackId, actor.userId, answer.trim())
    if (!isTheirs) return no('unknown-feedback')
    await record(tx, actor, { what: 'quality.feedback-read', facts: { feedbackId } })
    return yes({})
  })
