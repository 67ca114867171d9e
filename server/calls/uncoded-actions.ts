import { assert } from '../../kit/assert.ts'
import { breakMsSince, findOpenBreak } from '../breaks/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import { system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { close } from './call.ts'
import { closeCall } from './close-store.ts'
import { outcomeIn } from './outcome-tree.ts'
import { type CallRow, findCall, lockCall } from './store.ts'
import { callOf } from './stored-call.ts'
import { treeFor } from './tree-actions.ts'
import * as store from './wrap-up-store.ts'
import { dueAt, isOver, uncoded } from './wrap-up-time.ts'

/** When the time of a call is over, its agent's breaks aside; null while none is running. */
export async function dueOf(tx: Tx, row: CallRow) {
  if (row.state !== 'wrapping') return null
  const running = await store.findRunning(tx, row.id)
  if (running.endsAt === null) return null
  const since = running.hungUpAt ?? tx.now
  return dueAt(running.endsAt, await breakMsSince(tx, row.agentId, since))
}

/**
 * The call ends without an outcome, written by the system and by nobody else, under a code that no
 * report counts as a conversation. What was typed stays for whoever codes it later.
 */
export async function endUncoded(tx: Tx, row: CallRow): Promise<void> {
  const tree = await treeFor(tx, row.creditorId)
  const outcome = outcomeIn(tree, uncoded)
  assert(outcome, 'a machine’s outcome is in every tree')
  const call = close(callOf(row), outcome, { now: tx.now, outcomeVersion: tree.version })
  assert(call.ok, 'a call in wrap-up can end')
  const notBefore = tx.today.add({ days: 1 }).toZonedDateTime(tx.zone).toInstant()
  await closeCall(tx, call.value, { facts: {}, notBefore })
  if (row.attemptId) await store.markUncoded(tx, row.attemptId)
  await record(tx, system(tx.agencyId), {
    what: 'call.not-coded',
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: { agentName: row.agentName },
  })
}

/** Work for later: looks at the time as it is then, extended or rested meanwhile. */
export const endWrapUp = (world: World, agencyId: string, callId: string): Promise<void> =>
  world.transaction(system(agencyId), async (tx) => {
    const found = await findCall(tx, callId)
    if (!found) return
    await lockDebtor(tx, found.debtorId)
    const row = await lockCall(tx, callId)
    const due = row && (await dueOf(tx, row))
    if (!row || !due) return
    const isResting = (await findOpenBreak(tx, row.agentId)) !== undefined
    if (isResting) return promiseEnd(tx, callId, tx.now.add({ minutes: 1 }))
    if (!isOver(due, tx.now)) return promiseEnd(tx, callId, due)
    await endUncoded(tx, row)
  })

export const promiseEnd = (tx: Tx, callId: string, at: Tx['now']) =>
  enqueue(tx, 'calls.endWrapUp', { callId }, `wrap-up:${callId}`, at)

/**
 * Whether the time of this call was over, which ends it: the job may be late, and nobody waits for
 * it. The call is locked, and its person where that was done before.
 */
export async function endIfOver(tx: Tx, row: CallRow): Promise<boolean> {
  const due = await dueOf(tx, row)
  if (!due || !isOver(due, tx.now) || (await findOpenBreak(tx, row.agentId))) return false
  const locked = await lockCall(tx, row.id)
  if (locked?.state !== 'wrapping') return locked?.state === 'closed'
  await endUncoded(tx, locked)
  return true
}
