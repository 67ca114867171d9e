import { type Decision, no, yes } from '../../kit/decision.ts'
import { type NotYours, ownCall, withOwnCall } from '../calls/actions.ts'
import { findCall } from '../calls/store.ts'
import type { Person } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import { groupOf } from './place.ts'
import { deleteSaid, insertSaid, listSaid, type SaidAnswer, type SaidRow } from './said-store.ts'

/** Which sentences were said in a call of this agent. */
export const readSaid = (
  world: World,
  actor: Person,
  callId: string,
): Promise<Decision<{ items: SaidRow[] }, NotYours>> =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    return own.ok ? yes({ items: await listSaid(tx, callId) }) : own
  })

type Said = {
  readonly callId: string
  readonly lineId: string
  readonly place: string
  readonly answer?: SaidAnswer | null | undefined
}

/** Kept even after the call was closed: a tap made offline arrives late. */
export const sayLine = (world: World, actor: Person, { answer = null, ...said }: Said) =>
  withOwnCall(world, actor, said.callId, async (tx, { debtorId, creditorId, agentId }) => {
    if (!groupOf(said.place)) return no('unknown-place', { place: said.place })
    await insertSaid(tx, { ...said, answer, debtorId, creditorId, agentId })
    return yes({})
  })

export const unsayLine = (
  world: World,
  actor: Person,
  { callId, lineId }: Pick<Said, 'callId' | 'lineId'>,
) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    await deleteSaid(tx, callId, lineId)
    return yes({})
  })
