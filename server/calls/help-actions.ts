import type * as api from '../../api/conversation.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { assert } from '../../kit/assert.ts'
import { no, yes } from '../../kit/decision.ts'
import { grantBreak } from '../breaks/grant-actions.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { withOwnCall } from './actions.ts'
import * as help from './help-store.ts'

/** A supervisor is asked into a hard call (E6.0); asked again, the first request still waits. */
export const askHelp = (
  world: World,
  actor: Actor,
  { callId, reason }: AskOf<typeof api.askHelp>,
) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    assert(actor.userId, 'a person asks')
    const { debtorId, portfolioId } = row
    const asked = { callId, debtorId, agentId: actor.userId, reason }
    const { id: helpId, isNew } = await help.insertHelp(tx, asked)
    if (isNew)
      await record(tx, actor, { what: 'call.help-asked', debtorId, portfolioId, facts: { reason } })
    return yes({ helpId })
  })

type Listing = AskOf<typeof api.listHelp>

export async function listHelp(world: World, actor: Actor, { limit = 50, after }: Listing) {
  const allowed = may(actor, 'approve-offers')
  if (!allowed.ok) return no('not-allowed', allowed.facts)
  return world.transaction(actor, async (tx) => {
    const rows = await help.listHelp(tx, { after: after ?? null, limit: limit + 1 })
    const items = rows.slice(0, limit)
    return yes({ items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null })
  })
}

/** What a supervisor does about it: whoever asked reads it on the call. */
export const answerHelp = (world: World, actor: Actor, ask: AskOf<typeof api.answerHelp>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'approve-offers')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const answer = ask.answer.trim()
    if (answer === '') return no('invalid-input', { field: 'answer' })
    const answered = await help.answerHelp(tx, { helpId: ask.helpId, answer, by: actor.name })
    if (!answered) return no('unknown-help-request')
    const { debtorId } = answered
    await record(tx, actor, { what: 'call.help-answered', debtorId, facts: { answer } })
    return yes({})
  })

/** After abuse a rest is owed, whatever the call came to; once for a call (NR-17, annex II). */
export const restAfterAbuse = (world: World, actor: Actor, callId: string) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    await grantBreak(tx, actor, { userId: row.agentId, kind: 'after-abuse', callId })
    return yes({})
  })
