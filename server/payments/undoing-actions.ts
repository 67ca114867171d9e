import { assert } from '../../kit/assert.ts'
import { add, type Cents, minus, zero } from '../../kit/money.ts'
import { chargesFollow } from '../agreements/charge-actions.ts'
import { reopen } from '../agreements/reopening-actions.ts'
import { lockAgreement } from '../agreements/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import { reopenItems, reversePlacement } from '../debts/reversal-store.ts'
import type { Actor } from '../identity/actor.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import { countsOn } from './books.ts'
import {
  insertPlacement,
  listSharing,
  listStanding,
  lockBooks,
  type Placement,
  takeBack,
} from './placement-store.ts'
import { placeInAgreement } from './placing-actions.ts'
import { moveBack } from './rest-store.ts'
import { type LockedPayment, lockPayment } from './store.ts'

/**
 * For update: first the agreements that a payment was put into, then the payment, so that whoever
 * undoes another payment of theirs comes before or after.
 */
export async function lockPlaced(tx: Tx, paymentId: string): Promise<LockedPayment | undefined> {
  for (const { agreementId } of await listStanding(tx, paymentId))
    if (agreementId) await lockAgreement(tx, agreementId)
  return lockPayment(tx, paymentId)
}

/**
 * Takes a locked payment out of every place it was put into, by entries that undo the others;
 * nothing is changed or erased. What was closed stays as it was handed over: the undoing counts in
 * the first open day. Answers how much came out.
 */
export async function undoPlacements(
  tx: Tx,
  actor: Actor,
  paymentId: string,
  reason: string,
): Promise<Cents> {
  const standing = await listStanding(tx, paymentId)
  for (const placement of standing) await undoOne(tx, actor, placement, reason)
  // Only now: another part of this payment in the same agreement is no follower of the first.
  const followers = new Map<string, Placement>()
  for (const placement of standing)
    for (const one of await listSharing(tx, placement)) followers.set(one.id, one)
  await putAgain(tx, actor, [...followers.values()], reason)
  await codesFollow(tx, standing)
  return add(zero, ...standing.map(({ amountCents }) => amountCents))
}

/** What is owed again has a code again, for all that is owed. */
async function codesFollow(tx: Tx, standing: readonly Placement[]) {
  for (const agreementId of new Set(standing.map((placement) => placement.agreementId))) {
    const agreement = agreementId ? await lockAgreement(tx, agreementId) : undefined
    if (agreement?.state === 'open') await chargesFollow(tx, agreement)
  }
}

/**
 * The interest of a plan is paid before its capital (Código Civil art. 354): when what had paid it
 * goes, other money in the same agreement pays it instead, so it is put there anew.
 */
async function putAgain(tx: Tx, actor: Actor, all: readonly Placement[], reason: string) {
  for (const placement of all) {
    await undoOne(tx, actor, placement, reason)
    await moveBack(tx, placement.paymentId, placement.amountCents)
  }
  for (const { agreementId, paymentId, amountCents: cents, paidOn } of all) {
    const agreement = agreementId ? await lockAgreement(tx, agreementId) : undefined
    assert(agreement, 'only money in agreements shares an instalment')
    await placeInAgreement(tx, actor, agreement, { paymentId, cents, paidOn, from: 'left-over' })
  }
}

async function undoOne(tx: Tx, actor: Actor, placement: Placement, reason: string) {
  const { id: placementId, agreementId, debtorId, creditorId } = placement
  const agreement = agreementId ? await lockAgreement(tx, agreementId) : undefined
  await lockDebtor(tx, debtorId)
  const id = tx.newId()
  const touched = await reversePlacement(tx, placementId, id)
  const parts = await takeBack(tx, placementId, id)
  await insertPlacement(tx, {
    ...placement,
    id,
    amountCents: minus(zero, placement.amountCents),
    countsOn: countsOn(placement.countsOn, await lockBooks(tx, creditorId)),
    placedBy: actor.name,
    undoes: { id: placementId, reason },
  })
  if (agreement?.state === 'kept' && parts > 0) await reopen(tx, actor, agreement)
  const itemIds = touched.map(({ itemId }) => itemId)
  assert(itemIds.length > 0 || parts > 0, 'a placement put money somewhere')
  await reopenItems(tx, itemIds, null)
  await enqueue(tx, 'duties.follow', { debtorId }, `duties:${debtorId}`)
}
