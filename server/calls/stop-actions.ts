import { type Decision, no, yes } from '../../kit/decision.ts'
import { dropNotes } from '../agreements/follow-up-store.ts'
import * as standing from '../debtors/standing-store.ts'
import * as debtors from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { withdrawWaiting } from '../negotiation/approval-store.ts'
import { leavePlans } from '../planning/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import {
  type AskedStop,
  isCallWithin,
  type PlaceRefusal,
  placing,
  untilAgain,
} from '../stops/stop.ts'
import type { StopKind } from '../stops/stop-kinds.ts'
import * as stops from '../stops/store.ts'
import { type CallbackWaiting, endCallback, listWaiting } from './callback-store.ts'

export type Placing = AskedStop & {
  readonly debtorId: string
  readonly callId: string | null
  readonly protocol: string | null
  /** The day is the usual one of an outcome: nobody named it. */
  readonly isUsualDay?: boolean
}

export type Placed = { readonly stopId: string; readonly protocol: string | null }

export type StopRefusal = PlaceRefusal | 'not-allowed' | 'unknown-debtor'

/** The person, or a fact about them, says stop: everything that it stops ends in this moment. */
export function placeStop(
  world: World,
  actor: Actor,
  asked: Placing,
): Promise<Decision<Placed, StopRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    if (!(await debtors.lockDebtor(tx, asked.debtorId))) return no('unknown-debtor')
    return placeIn(tx, actor, asked)
  })
}

/** Within a transaction that holds the person. The same stop again is the same stop. */
export async function placeIn(
  tx: Tx,
  actor: Actor,
  asked: Placing,
): Promise<Decision<Placed, PlaceRefusal>> {
  const may = placing(asked, tx.today)
  if (!may.ok) return may
  const { kind, untilOn } = may.value
  const channel = kind.reach === 'channel' ? asked.channel : null
  const contactPointId = kind.reach === 'contact-point' ? asked.contactPointId : null
  const same = { debtorId: asked.debtorId, kind: kind.code, channel, contactPointId }
  const found = await stops.findSame(tx, same)
  if (found && (await isInForce(tx, kind, found))) {
    const isNamed = asked.untilOn !== null && !asked.isUsualDay
    const until = untilAgain(kind, found.untilOn, { untilOn, isNamed })
    if (`${found.untilOn}` !== `${until}`) await move(tx, actor, kind, { ...found, untilOn: until })
    return yes({ stopId: found.id, protocol: found.protocol })
  }
  if (found) await stops.liftStop(tx, found.id, { by: 'Combinado', ground: 'over', evidence: null })
  const { evidence, door, callId, protocol } = asked
  const stop = { ...same, untilOn, evidence, door, callId, protocol, placedBy: actor.name }
  const made = await stops.insertStop(tx, stop)
  const stopId = made?.id ?? (await stops.findSame(tx, same))?.id ?? ''
  if (made) await takeEffect(tx, actor, kind, { ...stop, stopId })
  return yes({ stopId, protocol })
}

/** A stop whose day has passed, or whose pause somebody lifted, keeps nobody from anything. */
async function isInForce(tx: Tx, kind: StopKind, { id, untilOn }: stops.StopRow): Promise<boolean> {
  if (untilOn && untilOn.since(tx.today).days <= 0) return false
  return kind.hold === null || (await standing.findHoldOf(tx, id)) !== undefined
}

/** The same stop, to another day: what was arranged within it leaves too. */
async function move(tx: Tx, actor: Actor, kind: StopKind, stop: stops.StopRow): Promise<void> {
  const { id: stopId, debtorId, untilOn } = stop
  await stops.moveStop(tx, stopId, untilOn)
  await record(tx, actor, {
    what: 'debtor.hold-placed',
    debtorId,
    facts: { reason: kind.code, untilOn: untilOn?.toString() ?? null },
  })
  if (kind.stops.includes('callbacks')) await endCallbacks(tx, kind, stop)
}

type Effect = stops.NewStop & { readonly stopId: string }

async function takeEffect(tx: Tx, actor: Actor, kind: StopKind, stop: Effect) {
  await close(tx, actor, kind, stop)
  const left = await clear(tx, kind, stop)
  await stops.noteStopped(tx, stop.stopId, left)
  if (Object.values(left).every((count) => count === 0)) return
  await record(tx, actor, {
    what: 'debtor.stop-cleared',
    debtorId: stop.debtorId,
    facts: { stop: kind.code, ...left },
  })
}

/** What the rules of contact refuse by from now on, and the line that says so. */
async function close(tx: Tx, actor: Actor, kind: StopKind, stop: Effect) {
  const { debtorId, stopId, evidence, untilOn, callId, protocol } = stop
  const note = (what: string, facts: Parameters<typeof record>[2]['facts']) =>
    record(tx, actor, { what, debtorId, facts: { ...facts, evidence } })
  if (stop.contactPointId) {
    await debtors.killContactPoint(tx, stop.contactPointId, 'wrong-person')
    await note('debtor.wrong-person', { protocol })
    return
  }
  if (kind.hold) {
    await standing.insertHold(tx, { debtorId, reason: kind.hold, untilOn, callId, stopId })
    await note('debtor.hold-placed', { reason: kind.hold, untilOn: untilOn?.toString() ?? null })
    return
  }
  const channel = stop.channel ?? 'all'
  await standing.insertOptOut(tx, { debtorId, channel, evidence, stopId })
  await note('debtor.opted-out', { channel })
}

/** What waited and may not happen any more leaves at once. How much of each left. */
async function clear(tx: Tx, kind: StopKind, stop: Effect) {
  const { debtorId, stopId } = stop
  const ends = (what: StopKind['stops'][number]) => kind.stops.includes(what)
  const isOfText = stop.channel !== null && stop.channel !== 'voice'
  const callbacks = ends('callbacks') && !isOfText ? await endCallbacks(tx, kind, stop) : 0
  const leaves = ends('worklist') && !isOfText && (await isOffTheList(tx, kind, debtorId))
  return {
    callbacks,
    plans: leaves ? (await leavePlans(tx, debtorId)).count : 0,
    messages: ends('messages') && stop.channel === null ? await dropNotes(tx, debtorId, stopId) : 0,
    approvals: ends('approvals') ? await withdrawWaiting(tx, debtorId) : 0,
  }
}

type Reach = Pick<Effect, 'debtorId' | 'contactPointId' | 'untilOn'>

async function endCallbacks(tx: Tx, kind: StopKind, stop: Reach): Promise<number> {
  const reached = (callback: CallbackWaiting) => {
    if (kind.reach === 'workplace') return callback.holder === 'workplace'
    return stop.contactPointId === null || callback.contactPointId === stop.contactPointId
  }
  const waiting = await listWaiting(tx, stop.debtorId)
  const within = waiting.filter(
    (callback) => reached(callback) && isCallWithin(stop.untilOn, callback.at, tx.zone),
  )
  for (const { id } of within) await endCallback(tx, id, 'cancelled')
  return within.length
}

/** A stop of one number leaves the person on the list while another phone may be called. */
async function isOffTheList(tx: Tx, kind: StopKind, debtorId: string): Promise<boolean> {
  if (kind.reach === 'person' || kind.reach === 'channel') return true
  return (await debtors.hasPhone(tx, debtorId, kind.reach === 'workplace')) === undefined
}
