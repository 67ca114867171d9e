import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { listHolds } from '../debtors/standing-store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { listInterruptions } from './interruption-store.ts'
import { listItems, type OwedItem } from './store.ts'
import { type MarkReason, type UndueReason, undue } from './undue.ts'
import { insertMark, liftMark, listMarks } from './undue-store.ts'

type MarkRefusal = 'not-allowed' | 'unknown-item' | 'item-not-open' | 'already-marked'

/** Somebody says that an item may not be asked for, and how that is known. It stops at once. */
export async function markUndue(
  world: World,
  actor: Actor,
  given: { readonly itemId: string; readonly reason: MarkReason; readonly evidence: string },
): Promise<Decision<{ markId: string }, MarkRefusal>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const [item] = await listItems(tx, { itemIds: [given.itemId], lock: true })
    if (!item) return no('unknown-item')
    if (item.state !== 'open') return no('item-not-open', { state: item.state })
    const { creditorId, debtorId, portfolioId, invoice, contract } = item
    const { itemId, reason, evidence } = given
    const by = actor.name
    const made = await insertMark(tx, { itemId, creditorId, debtorId, reason, evidence, by })
    if (!made) return no('already-marked', { reason })
    const facts = { invoice: invoice || contract, mark: reason, evidence }
    await record(tx, actor, { what: 'debt.marked-undue', debtorId, portfolioId, facts })
    await enqueue(tx, 'duties.follow', { debtorId }, `duties:${debtorId}`)
    return yes({ markId: made.id })
  })
}

/** A supervisor looked into it: the item may be asked for again. */
export async function liftUndueMark(
  world: World,
  actor: Actor,
  { markId, evidence }: { readonly markId: string; readonly evidence: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-mark'>> {
  const allowed = may(actor, 'match-payments')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const lifted = await liftMark(tx, markId, { by: actor.name, because: evidence })
    if (!lifted) return no('unknown-mark')
    const [item] = await listItems(tx, { itemIds: [lifted.itemId] })
    const { debtorId, reason } = lifted
    const facts = { invoice: item?.invoice || item?.contract || '', mark: reason, evidence }
    await record(tx, actor, { what: 'debt.mark-lifted', debtorId, facts })
    await enqueue(tx, 'duties.follow', { debtorId }, `duties:${debtorId}`)
    return yes({})
  })
}

/** The items of one person that may be asked for, and the first reason why others may not. */
export type Collectible = {
  readonly items: readonly OwedItem[]
  readonly reason: UndueReason | undefined
}

/** A debt as age judges it: when it was due, and when its years began anew. */
type Aged = { readonly dueOn: Day; readonly interruptedOn: Day | null }

/**
 * What is left of items of one person after those that may not be asked for (D3.5). `lastDayOf`
 * says until when the law lets an item be asked for; null where no law does.
 */
export async function collectible(
  tx: Tx,
  debtorId: string,
  items: readonly OwedItem[],
  lastDayOf: (debt: Aged) => Day | null,
): Promise<Collectible> {
  const marks = await listMarks(tx, debtorId)
  const holds = (await listHolds(tx, debtorId)).map(({ reason }) => reason)
  const interruptions = await listInterruptions(tx, { debtorId })
  const judged = items.map((item) => {
    const own = marks.filter(({ itemId }) => itemId === item.id).map(({ reason }) => reason)
    const interruptedOn = interruptions.find(({ itemId }) => itemId === item.id)?.onDay ?? null
    const lastDayInTime = lastDayOf({ dueOn: item.dueOn, interruptedOn })
    return { item, reason: undue({ marks: own, holds, lastDayInTime }, tx.today) }
  })
  return {
    items: judged.filter(({ reason }) => !reason).map(({ item }) => item),
    reason: judged.find(({ reason }) => reason)?.reason,
  }
}
