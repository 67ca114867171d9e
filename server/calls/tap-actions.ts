import type * as api from '../../api/conversation.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { assert } from '../../kit/assert.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import { withOwnCall } from './actions.ts'
import * as taps from './tap-store.ts'

// Taps are no lines of a person's history: each is kept with its moment and never changed, and
// they tell more of the agent's day than of the person.

/** One press about how the talk goes. It may be noted while the call is wrapped up as well. */
export const tap = (world: World, actor: Actor, ask: AskOf<typeof api.tap>) =>
  withOwnCall(world, actor, ask.callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    const { callId, requestKey, what, step } = ask
    const technique = what === 'technique' ? (ask.technique ?? null) : null
    if (what === 'technique' && !technique) return no('technique-missing')
    assert(actor.userId, 'a person taps')
    const given = { callId, requestKey, what, technique, step, agentId: actor.userId }
    const { id: tapId } = await taps.insertTap(tx, given)
    return yes({ tapId })
  })

/** Whether a concrete answer followed a technique; which kind of question a "no" followed. */
export const answerTap = (world: World, actor: Actor, ask: AskOf<typeof api.answerTap>) =>
  withOwnCall(world, actor, ask.callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    const { callId, tapId, hasAnswer = null, after = null } = ask
    const changed = await taps.answerTap(tx, { callId, tapId, hasAnswer, after })
    return changed === 0 ? no('unknown-tap') : yes({})
  })
