import type { leaveMessage as promised } from '../../api/calls.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { withOwnCall } from './actions.ts'
import { readBrief } from './brief-actions.ts'
import { insertLeft } from './left-message-store.ts'

/**
 * A message was left with whoever answered, or on a machine (E1.6): the words of the screen are
 * kept as they stood there, once for each kind of listener. Nobody leaves one without a call.
 */
export const leaveMessage = (
  world: World,
  actor: Person,
  { callId, audience }: AskOf<typeof promised>,
) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    if (row.attemptId === null) return no('not-dialing')
    const read = await readBrief(tx, actor, callId)
    if (!read.ok) return read
    const { leave } = read.value
    const text = audience === 'voicemail' ? String(leave.machine) : leave.person.join('\n')
    const packId = String(leave.packId)
    const { debtorId, portfolioId } = row
    const by = actor.name
    const left = await insertLeft(tx, { callId, debtorId, audience, packId, text, by })
    if (!left) return yes({})
    const facts = { audience, packId }
    await record(tx, actor, { what: 'call.message-left', debtorId, portfolioId, facts })
    return yes({})
  })
