import { type Decision, no, yes } from '../../kit/decision.ts'
import { contactValue } from '../debtors/contact-value.ts'
import * as standing from '../debtors/standing-store.ts'
import * as debtors from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { lifting } from '../stops/stop.ts'
import { type LiftGround, stopKindOf } from '../stops/stop-kinds.ts'
import * as stops from '../stops/store.ts'
import { withdrawSaid } from '../stops/wrong-person-store.ts'

export type Lifting = {
  readonly stopId: string
  readonly ground: LiftGround
  /** Who said so, or what was seen. */
  readonly evidence: string
}

type LiftRefusal = 'not-allowed' | 'unknown-stop' | 'ground-not-enough' | 'complaint-still-open'

/** A stop ends by somebody who may, with what they heard or saw; what it had taken stays gone. */
export function liftStop(
  world: World,
  actor: Actor,
  { stopId, ground, evidence }: Lifting,
): Promise<Decision<object, LiftRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const stop = await stops.lockStop(tx, stopId)
    if (!stop) return liftPause(tx, actor, { stopId, ground, evidence })
    if (stop.liftedAt) return no('unknown-stop')
    const mayLift = lifting(stop.kind, ground, may(actor, 'lift-stops').ok)
    if (!mayLift.ok) return mayLift
    const hold = await standing.findHoldOf(tx, stopId)
    if (hold && (await standing.isHoldKept(tx, hold.id)).isKept) return no('complaint-still-open')
    await liftIn(tx, actor, stop, { ground, evidence })
    return yes({})
  })
}

/** Within a transaction that holds the stop and knows that it may be lifted. */
export async function liftIn(
  tx: Tx,
  actor: Actor,
  stop: stops.StopRow,
  { ground, evidence }: Omit<Lifting, 'stopId'>,
): Promise<void> {
  await stops.liftStop(tx, stop.id, { by: actor.name, ground, evidence })
  await reopen(tx, actor, stop, evidence)
}

/** A pause that came from elsewhere than a stop. */
async function liftPause(tx: Tx, actor: Actor, { stopId, evidence }: Lifting) {
  const allowed = may(actor, 'lift-stops')
  if (!allowed.ok) return allowed
  if ((await standing.isHoldKept(tx, stopId)).isKept) return no('complaint-still-open')
  const lifted = await standing.liftHold(tx, stopId, actor.name)
  if (!lifted) return no('unknown-stop')
  const { debtorId, reason } = lifted
  await record(tx, actor, { what: 'debtor.hold-lifted', debtorId, facts: { reason, evidence } })
  return yes({})
}

/** The sign by which the rules refused is taken away, and the history says so. */
async function reopen(tx: Tx, actor: Actor, stop: stops.StopRow, evidence: string) {
  const { id: stopId, debtorId, channel, contactPointId } = stop
  const kind = stopKindOf(stop.kind)
  if (kind?.representative) await debtors.retireHolders(tx, debtorId, kind.representative)
  if (contactPointId) {
    const point = await debtors.findContactPoint(tx, contactPointId)
    if (point) await withdrawSaid(tx, point, debtorId)
    await debtors.reviveContactPoint(tx, contactPointId)
    const facts = { protocol: stop.protocol, evidence }
    await record(tx, actor, { what: 'debtor.right-person', debtorId, facts })
    return
  }
  const hold = await standing.liftHoldOf(tx, stopId)
  if (hold) {
    const facts = { reason: hold.reason, evidence }
    await record(tx, actor, { what: 'debtor.hold-lifted', debtorId, facts })
    return
  }
  await standing.deleteOptOutOf(tx, stopId)
  const facts = { channel: channel ?? 'all', evidence }
  await record(tx, actor, { what: 'debtor.opted-in', debtorId, facts })
}

export type Naming = {
  readonly stopId: string
  readonly name: string
  /** `OAB/SP 123456`, or how an estate's representative is known. */
  readonly registration: string
  readonly phone: string | null
  readonly email: string | null
}

type NameRefusal =
  | 'not-allowed'
  | 'unknown-stop'
  | 'no-representative'
  | 'invalid-phone'
  | 'invalid-email'

/** Who is spoken with instead: a lawyer; or, named by a supervisor, who looks after an estate. */
export function nameRepresentative(
  world: World,
  actor: Actor,
  { stopId, name, registration, phone, email }: Naming,
): Promise<Decision<object, NameRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const stop = await stops.lockStop(tx, stopId)
    if (!stop || stop.liftedAt) return no('unknown-stop')
    const holder = stopKindOf(stop.kind)?.representative
    if (!holder) return no('no-representative', { kind: stop.kind })
    const mayName = may(actor, holder === 'estate' ? 'lift-stops' : 'work-calls')
    if (!mayName.ok) return mayName
    const { debtorId } = stop
    const debtor = await debtors.findDebtor(tx, debtorId)
    const given = [
      { kind: 'phone', typed: phone ?? '' },
      { kind: 'email', typed: email ?? '' },
    ] as const
    const note = [name, registration].filter(Boolean).join(' · ')
    // All of it is read before any is kept: a refusal changes nothing.
    const points = []
    for (const { kind, typed } of given.filter((one) => one.typed.trim() !== '')) {
      const read = contactValue(kind, typed, debtor?.country ?? 'BR')
      if (!read.ok) return no(read.refusal, { ...read.facts, field: kind })
      points.push({
        debtorId,
        kind,
        provenance: 'consumer_provided',
        holder,
        note,
        ...read.value,
      } as const)
    }
    for (const point of points) await debtors.putRepresentative(tx, point)
    await stops.setRepresentative(tx, stopId, { name, registration })
    const facts = { representative: holder, registration }
    await record(tx, actor, { what: 'debtor.representative-named', debtorId, facts })
    return yes({})
  })
}
