import { assert } from '../../kit/assert.ts'
import { add, type Cents, minus, zero } from '../../kit/money.ts'
import { reopen } from '../agreements/reopening-actions.ts'
import { lockAgreement } from '../agreements/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import { reopenItems, reversePlacement } from '../debts/reversal-store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import { countsOn } from './books.ts'
import {
  insertPlacement,
  listStanding,
  lockBooks,
  type Placement,
  takeBack,
} from './placement-store.ts'

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
  return add(zero, ...standing.map(({ amountCents }) => amountCents))
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
}
