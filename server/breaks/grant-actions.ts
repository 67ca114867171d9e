import { no, yes } from '../../kit/decision.ts'
import type { Actor, Person } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import * as grants from './grant-store.ts'

export type Granting = {
  /** Who rests: the agent of the call. */
  readonly userId: string
  readonly kind: 'after-abuse'
  readonly callId: string
}

/**
 * After threats, abuse or a call that drained somebody, a rest is owed at once (NR-17, annex II):
 * nobody new is offered until they took it, or said that they do not want it now. Granted once for
 * a call, however often it is asked. False when it was granted before.
 */
export async function grantBreak(tx: Tx, actor: Actor, grant: Granting): Promise<boolean> {
  const made = await grants.insertGrant(tx, grant, actor.name)
  if (made) await record(tx, actor, { what: 'breaks.granted', facts: { kind: grant.kind } })
  return made !== undefined
}

/** Only whoever was granted it may do without it. */
export const declineGrant = (world: World, actor: Person, { grantId }: { grantId: string }) =>
  world.transaction(actor, async (tx) => {
    const declined = await grants.declineGrant(tx, actor.userId, grantId)
    if (declined === 0) return no('unknown-grant')
    await record(tx, actor, { what: 'breaks.grant-declined' })
    return yes({})
  })
