import { type Day, day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { lastDay, yearsUntilBarred } from '../compliance/debt-age.ts'
import { findPortfolio } from '../creditors/store.ts'
import { type InterruptionKind, interrupts } from '../debts/interruption.ts'
import * as interruptions from '../debts/interruption-store.ts'
import { listItems, type OwedItem } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'

/** Until when an item may be asked for, and what began its years anew. */
export async function ageOf(tx: Tx, item: OwedItem) {
  const [interruption] = await interruptions.listInterruptions(tx, { itemId: item.id })
  const lastDayOn = await lastDayOf(tx, item, interruption?.onDay ?? null)
  const isBarred = lastDayOn !== null && item.state === 'open' && isAfter(tx.today, lastDayOn)
  return { lastDayOn, isBarred, interruption: interruption ?? null }
}

async function lastDayOf(tx: Tx, { dueOn, portfolioId }: OwedItem, interruptedOn: Day | null) {
  const portfolio = await findPortfolio(tx, portfolioId)
  const { packs } = await lawOf(tx)
  const years = portfolio ? yearsUntilBarred(packs, portfolio.country, tx.today) : null
  return years === null ? null : lastDay({ dueOn, interruptedOn }, years)
}

/** What a person still owes a creditor and nobody may ask for any more. */
export async function barredItems(
  tx: Tx,
  { debtorId, creditorId }: { readonly debtorId: string; readonly creditorId: string },
): Promise<readonly { readonly item: OwedItem; readonly lastDayOn: Day }[]> {
  const items = await listItems(tx, { debtorId, onlyOpen: true })
  const known = await interruptions.listInterruptions(tx, { debtorId })
  const barred = []
  for (const item of items.filter((one) => one.creditorId === creditorId)) {
    const interruptedOn = known.find(({ itemId }) => itemId === item.id)?.onDay ?? null
    const lastDayOn = await lastDayOf(tx, item, interruptedOn)
    if (lastDayOn && isAfter(tx.today, lastDayOn)) barred.push({ item, lastDayOn })
  }
  return barred
}

type InterruptRefusal =
  | 'not-allowed'
  | 'unknown-item'
  | 'item-not-open'
  | 'already-interrupted'
  | 'interruption-out-of-time'
  | 'day-out-of-time'

/** Something began the years of an item anew; it happens once (Código Civil art. 202). */
export async function interruptItem(
  world: World,
  actor: Actor,
  given: {
    readonly itemId: string
    readonly kind: InterruptionKind
    readonly onDay: string
    readonly evidence: string
  },
): Promise<Decision<object, InterruptRefusal>> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const { itemId, kind, evidence } = given
    const onDay = day(given.onDay)
    const [item] = await listItems(tx, { itemIds: [itemId], lock: true })
    if (!item) return no('unknown-item')
    if (item.state !== 'open') return no('item-not-open', { state: item.state })
    if (isAfter(onDay, tx.today)) return no('day-out-of-time', { from: null, to: `${tx.today}` })
    const [known] = await interruptions.listInterruptions(tx, { itemId })
    const lastDayOn = await lastDayOf(tx, item, null)
    const { dueOn, debtorId, portfolioId, contract } = item
    const judged = interrupts({ dueOn, lastDayOn, interruptedOn: known?.onDay ?? null }, onDay)
    if (!judged.ok) return judged
    await interruptions.insertInterruptions(tx, [itemId], { kind, onDay, evidence, by: actor.name })
    const facts = {
      invoice: item.invoice || contract,
      interruption: kind,
      on: given.onDay,
      evidence,
    }
    await record(tx, actor, { what: 'debt.interrupted', debtorId, portfolioId, facts })
    return yes({})
  })
}

/** It did not interrupt anything after all; the years run as before. */
export async function withdrawInterruption(
  world: World,
  actor: Actor,
  { interruptionId, reason }: { readonly interruptionId: string; readonly reason: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-interruption'>> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const given = { by: actor.name, because: reason }
    const found = await interruptions.withdrawInterruption(tx, interruptionId, given)
    if (!found) return no('unknown-interruption')
    const { debtorId, kind } = found
    const facts = { interruption: kind, on: `${found.onDay}`, reason }
    await record(tx, actor, { what: 'debt.interruption-withdrawn', debtorId, facts })
    return yes({})
  })
}
