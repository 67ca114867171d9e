import { type Decision, no, yes } from '../../kit/decision.ts'
import { type ContactPointRow, findContactPoint, lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { chance } from '../platform/secret.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { newProtocol } from '../stops/protocol.ts'
import type { StopDoor } from '../stops/stop.ts'
import * as said from '../stops/wrong-person-store.ts'
import { placeIn } from './stop-actions.ts'

export type WrongPerson = {
  readonly contactPointId: string
  readonly door: StopDoor
  readonly evidence: string
  readonly callId: string | null
}

/**
 * "Não sou essa pessoa", told to an agent: the number dies for this person at once, and at every
 * other record of the same person. The protocol is for whoever said it; said again, it is the same.
 */
export function recordWrongPerson(
  world: World,
  actor: Actor,
  heard: WrongPerson,
): Promise<Decision<{ protocol: string }, 'not-allowed' | 'unknown-contact-point'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const point = await findContactPoint(tx, heard.contactPointId)
    if (!point) return no('unknown-contact-point')
    await lockDebtor(tx, point.debtorId)
    return yes({ protocol: await hearOf(tx, actor, point, heard) })
  })
}

/** Within a transaction that holds the person. Returns the protocol. */
export async function hearOf(
  tx: Tx,
  actor: Actor,
  point: ContactPointRow,
  { door, evidence, callId }: Omit<WrongPerson, 'contactPointId'>,
): Promise<string> {
  const { debtorId, kind, value } = point
  const known = await said.findSaid(tx, point, debtorId)
  const protocol = known?.protocol ?? newProtocol(chance(12))
  if (!known) {
    const line = { protocol, kind, value, debtorId, door, saidAt: tx.now, by: actor.name }
    await said.insertSaid(tx, line)
  }
  const points = await said.listPointsOfPerson(tx, point, debtorId)
  for (const one of points) await stopAt(tx, actor, one, { door, evidence, callId, protocol })
  return protocol
}

/** Heard on the public page, by each agency: nobody was named, so it holds for all who have it. */
export async function hearClaim(
  tx: Tx,
  actor: Actor,
  protocol: string,
): Promise<said.Claim | undefined> {
  const claim = await said.findClaim(tx, protocol)
  if (!claim) return undefined
  const { kind, value, saidAt } = claim
  const door = claim.tokenHash ? 'own-page' : 'public-page'
  const line = { protocol, kind, value, debtorId: null, door, saidAt, by: actor.name } as const
  await said.insertSaid(tx, line)
  for (const one of await said.listPointsOfAll(tx, claim)) {
    await lockDebtor(tx, one.debtorId)
    await stopAt(tx, actor, one, { door, evidence: protocol, callId: null, protocol })
  }
  return claim
}

type Told = {
  readonly door: StopDoor
  readonly evidence: string
  readonly callId: string | null
  readonly protocol: string
}

const stopAt = (tx: Tx, actor: Actor, { debtorId, contactPointId }: said.Sought, told: Told) =>
  placeIn(tx, actor, {
    ...told,
    debtorId,
    contactPointId,
    kind: 'wrong-person',
    channel: null,
    untilOn: null,
  })
