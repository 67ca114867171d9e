import { type Day, day, isEarlier, type Moment } from '../../kit/dates.ts'
import type { Packs } from '../compliance/pack.ts'
import { system } from '../identity/actor.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type FactRow, listDebtorIds, listFacts } from './facts-store.ts'
import { keepGaps } from './gap-actions.ts'
import * as gaps from './gap-store.ts'
import { defaultPriority, priority, type WorkFacts } from './priority.ts'
import * as plans from './store.ts'
import { factsReader } from './work-facts.ts'

const pageSize = 2000
const keptDays = 14

/**
 * Whom to contact on a day, in which order, and why. The day's plan is replaced whole in one
 * transaction: run twice, it is the same plan, and whoever reads meanwhile reads the old one. One
 * page of people is in memory at a time.
 */
export function planDay(
  world: World,
  agencyId: string,
  onDay?: string,
): Promise<{ readonly planned: number }> {
  return world.transaction(system(agencyId), async (tx) => {
    const on = onDay ? day(onDay) : tx.today
    const { packs } = await lawOf(tx)
    await plans.queueForDay(tx, on)
    await plans.deletePlansBefore(tx, tx.today.subtract({ days: keptDays }))
    await plans.deleteItems(tx, on)
    await gaps.deleteGaps(tx)
    let planned = 0
    let page: string[] = []
    do {
      page = (await listDebtorIds(tx, page.at(-1), pageSize)).map(({ id }) => id)
      const facts = await listFacts(tx, page)
      const items = itemsOf(tx, packs, facts, on)
      if (items.length > 0) await plans.insertItems(tx, on, items)
      await keepGaps(tx, facts)
      planned += items.length
    } while (page.length === pageSize)
    await plans.insertPlan(tx, on, planned)
    return { planned }
  })
}

function itemsOf(tx: Tx, packs: Packs, rows: readonly FactRow[], on: Day): plans.NewItem[] {
  const dayStart = on.toZonedDateTime(tx.zone).toInstant()
  const dayEnd = on.add({ days: 1 }).toZonedDateTime(tx.zone).toInstant()
  const now = on.equals(tx.today) ? tx.now : dayStart
  const read = factsReader(packs, now, tx.zone)
  return rows.flatMap((row) => {
    const facts = read(row)
    const dayFacts = waitsWithin(facts, dayEnd) ? { ...facts, notBefore: null } : facts
    const ranked = priority(dayFacts, defaultPriority, { now, zone: tx.zone })
    if (!ranked.ok) return []
    const { score, reasons } = ranked.value
    const { debtorId, portfolioId, creditorId, balance: balanceCents, oldestDueOn } = row
    return [{ debtorId, portfolioId, creditorId, score, reasons, balanceCents, oldestDueOn }]
  })
}

/** Too soon now, but not all day: the list is asked again at every look. */
const waitsWithin = ({ notBefore }: WorkFacts, dayEnd: Moment): boolean =>
  notBefore !== null && isEarlier(notBefore, dayEnd)
