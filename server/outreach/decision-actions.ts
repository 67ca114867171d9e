import type { AskOf } from '../../api/endpoint.ts'
import type { decideContact } from '../../api/messages.ts'
import { assert } from '../../kit/assert.ts'
import { no, yes } from '../../kit/decision.ts'
import type { PermitDecision } from '../compliance/permit.ts'
import { findPortfolio } from '../creditors/store.ts'
import { findContactPoint, lockDebtor } from '../debtors/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { lawOf } from '../law/actions.ts'
import type { World } from '../platform/world.ts'
import { askPermit } from './actions.ts'
import { beginAttempt } from './attempt.ts'
import { permitAnswer } from './permit-answer.ts'
import { insertAttempt } from './store.ts'

/**
 * For a system that dials or writes by itself: the same last-second question as everybody's, kept
 * like theirs. When the contact begins with the yes its permit is used up at once.
 */
export const decideForOthers = (world: World, actor: Person, ask: AskOf<typeof decideContact>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const point = await findContactPoint(tx, ask.contactPointId)
    if (!point) return no('unknown-contact-point')
    const portfolio = await findPortfolio(tx, ask.portfolioId)
    if (!portfolio) return no('unknown-portfolio')
    await lockDebtor(tx, point.debtorId)
    const reach = { debtorId: point.debtorId, contactPointId: point.id }
    const { channel, purpose, portfolioId } = ask
    const { facts, decision } = await askPermit(tx, actor, reach, { channel, purpose })
    const { packs } = await lawOf(tx)
    const permit = permitAnswer(packs, facts, decision)
    const answer = { ...said(decision), decisionId: facts.permitId, permit }
    if (!decision.ok) return yes({ ...answer, expiresAt: null, attemptId: null })
    const { expiresAt } = decision.permit
    if (!ask.begins) return yes({ ...answer, expiresAt, attemptId: null })
    const by = { agentId: actor.userId, callId: null }
    assert(beginAttempt(decision.permit, by, tx.now).ok, 'a permit given just now holds')
    const { creditorId } = portfolio
    const { id } = await insertAttempt(tx, decision.permit, { ...by, portfolioId, creditorId })
    return yes({ ...answer, expiresAt, attemptId: id })
  })

const said = ({ warnings, requirements }: PermitDecision) => ({
  warnings: warnings.map(({ ruleId, reason }) => ({ ruleId, reason: { ...reason } })),
  requirements: requirements.map(({ ruleId, what }) => ({ ruleId, what: { ...what } })),
})
