import { type Day, day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { cents } from '../../kit/money.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { settleDebts, termsInForce } from './actions.ts'
import type { Component } from './amounts.ts'
import { balance } from './balance.ts'
import { type AdjustmentRefusal, adjustment, type ReversalRefusal, reversal } from './by-hand.ts'
import type { NewEntry } from './ledger.ts'
import { findEntryItem, insertByHand } from './ledger-store.ts'
import { reopenItems } from './reversal-store.ts'
import { listItems, type OwedItem } from './store.ts'

type Reason = { readonly reason: string }

/** A supervisor undoes an entry, with why: the ledger keeps both. */
export async function reverseEntry(
  world: World,
  actor: Actor,
  { entryId, reason }: Reason & { readonly entryId: string },
): Promise<Decision<{ entryId: string }, 'not-allowed' | ReversalRefusal>> {
  const allowed = may(actor, 'correct-ledger')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const of = await findEntryItem(tx, entryId)
    const item = of && (await lockItem(tx, of.itemId))
    if (!item) return no('unknown-entry')
    const made = reversal(item, entryId)
    if (!made.ok) return made
    const id = await write(tx, actor, item, { entry: made.value, reason, requestKey: null })
    if (!id) return no('already-reversed')
    await tell(tx, actor, item, 'debt.entry-reversed', { ...told(made.value), reason })
    return yes({ entryId: id })
  })
}

export type AskedAdjustment = Reason & {
  readonly itemId: string
  readonly component: Component
  readonly amountCents: number
  readonly onDay?: string
  /** Asked twice with the same key, it is written once. */
  readonly requestKey: string
}

type AdjustRefusal = 'not-allowed' | 'unknown-item' | AdjustmentRefusal

/** A supervisor corrects an amount by an entry of its own, with why. */
export async function adjustItem(
  world: World,
  actor: Actor,
  asked: AskedAdjustment,
): Promise<Decision<object, AdjustRefusal>> {
  const allowed = may(actor, 'correct-ledger')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const item = await lockItem(tx, asked.itemId)
    if (!item) return no('unknown-item')
    const { component, reason, requestKey } = asked
    const onDay: Day = asked.onDay ? day(asked.onDay) : tx.today
    const { terms } = await termsInForce(tx, item.portfolioId)
    const { owed } = balance(item, terms, tx.today)
    const amountCents = cents(asked.amountCents)
    const made = adjustment(item, owed, { component, amountCents, onDay }, tx.today)
    if (!made.ok) return made
    const id = await write(tx, actor, item, { entry: made.value, reason, requestKey })
    if (id) await tell(tx, actor, item, 'debt.adjusted', { ...told(made.value), reason })
    return yes({})
  })
}

const lockItem = async (tx: Tx, itemId: string): Promise<OwedItem | undefined> =>
  (await listItems(tx, { itemIds: [itemId], lock: true }))[0]

type Writing = {
  readonly entry: NewEntry & { readonly reversesId?: string }
  readonly reason: string
  readonly requestKey: string | null
}

/** Writes it, and closes or opens the item again as its balance now is. */
async function write(tx: Tx, actor: Actor, item: OwedItem, writing: Writing) {
  const { creditorId } = item
  const made = await insertByHand(tx, { ...writing, creditorId, by: actor.name })
  if (!made) return undefined
  const { terms } = await termsInForce(tx, item.portfolioId)
  const [after] = await listItems(tx, { itemIds: [item.id] })
  if (!after) return made.id
  const { totalCents } = balance(after, terms, tx.today)
  if (totalCents === 0n && after.state === 'open') await settleDebts(tx, [after], terms, {})
  if (totalCents > 0n) await reopenItems(tx, [after.id], null)
  return made.id
}

const told = ({ kind, component, amountCents, onDay }: NewEntry) => ({
  entry: kind,
  component,
  amountCents: Number(amountCents),
  onDay: onDay.toString(),
})

const tell = (
  tx: Tx,
  actor: Actor,
  { debtorId, portfolioId, invoice, contract }: OwedItem,
  what: string,
  facts: Readonly<Record<string, string | number>>,
) =>
  record(tx, actor, {
    what,
    debtorId,
    portfolioId,
    facts: { invoice: invoice || contract, ...facts },
  })
