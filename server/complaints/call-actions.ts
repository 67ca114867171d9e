import { type Decision, no, yes } from '../../kit/decision.ts'
import { type NotYours, ownCall } from '../calls/actions.ts'
import { findCall } from '../calls/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import { type Actor, system } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import { insertCase } from './actions.ts'
import { findCaseOfCall, findThreat } from './store.ts'

type Heard = {
  readonly callId: string
  readonly said: string
  readonly where: string
}

/**
 * "I will go to the Procon": one tap in the call, one case for a supervisor, and contact stops at
 * once. Said twice in a call, it is one case.
 */
export function reportThreat(
  world: World,
  actor: Actor,
  { callId, said, where }: Heard,
): Promise<Decision<{ complaintId: string }, NotYours | 'already-registered' | 'unknown-person'>> {
  return world.transaction(actor, async (tx) => {
    const found = await ownCall(actor, () => findCall(tx, callId))
    if (!found.ok) return found
    const { debtorId, creditorId } = found.value
    await lockDebtor(tx, debtorId)
    const known = await findThreat(tx, callId)
    if (known) return yes({ complaintId: known.id })
    const story = [where, said.trim()].filter((text) => text !== '').join(': ')
    return insertCase(tx, actor, {
      ...{ kind: 'threat', channel: 'call', number: null, callId, debtorId, creditorId, story },
      onDay: tx.today,
      causes: ['conduct'],
    })
  })
}

/** The outcome "Procon or complaint" of a call that has ended becomes a case, once. */
export function openFromCall(
  world: World,
  { agencyId, callId, number }: { agencyId: string; callId: string; number: string },
): Promise<
  Decision<{ complaintId: string }, 'unknown-call' | 'already-registered' | 'unknown-person'>
> {
  const actor = system(agencyId)
  return world.transaction(actor, async (tx) => {
    const call = await findCall(tx, callId)
    if (!call) return no('unknown-call')
    await lockDebtor(tx, call.debtorId)
    if (await findCaseOfCall(tx, callId)) return no('already-registered')
    return insertCase(tx, actor, {
      ...{ kind: 'complaint', channel: 'other', callId, story: '' },
      number: number.trim() || null,
      debtorId: call.debtorId,
      creditorId: call.creditorId,
      onDay: tx.today,
      causes: ['other'],
    })
  })
}
