import type { Day, Moment } from '../../kit/dates.ts'
import type { Actor } from '../identity/actor.ts'
import { lawOf } from '../law/actions.ts'
import { type Preview, previewPermits } from '../outreach/actions.ts'
import type { Reach } from '../outreach/facts-store.ts'
import { rankPhones } from '../outreach/number-actions.ts'
import type { RankedNumber } from '../outreach/number-rank.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { planDay } from './actions.ts'
import { listFacts } from './facts-store.ts'
import { purposeOf } from './purpose.ts'
import * as plans from './store.ts'
import { keyOf, type Ranked, rankNow } from './worklist.ts'
import { listShown, type Shown } from './worklist-store.ts'

const plannedAtOnceMax = 5000

/**
 * Sees to it that today has a plan that knows of every loaded file: made at once for a small
 * agency, promised for a large one. Returns when it was made; null while it is still promised.
 */
export async function ensurePlan(world: World, actor: Actor): Promise<Moment | null> {
  const found = await world.transaction(actor, async (tx) => {
    const plan = await plans.findPlan(tx, tx.today)
    const isFresh = plan && plan.itemCount > 0 && !(await plans.hasNewDebts(tx, plan.plannedAt))
    if (isFresh) return { plannedAt: plan.plannedAt, isDue: false }
    if (await plans.hasManyDebtors(tx, plannedAtOnceMax)) {
      await enqueue(tx, 'planning.planDay', {}, 'plan')
      return { plannedAt: plan?.plannedAt ?? null, isDue: false }
    }
    return { plannedAt: tx.now, isDue: true }
  })
  if (found.isDue) await planDay(world, actor.agencyId)
  return found.plannedAt
}

export type Listed = Ranked & {
  readonly shown: Shown
  readonly preview: Preview | undefined
  /** The phones that may be used, the one to dial first in front. */
  readonly numbers: readonly RankedNumber[]
}

const pagesMax = 20

type Asked = {
  readonly portfolioId: string | undefined
  readonly plannedAt: Moment | null
  readonly pageSize: number
  /** Enough of them? Otherwise the next page of the plan is looked at too. */
  readonly isEnough: (listed: readonly Listed[]) => boolean
}

/** The list as it is now: the plan in its order and whoever was stirred since, asked afresh. */
export async function listNow(tx: Tx, asked: Asked): Promise<Listed[]> {
  const { portfolioId, pageSize } = asked
  const stirred = await listStirredIds(tx, asked.plannedAt)
  const { packs } = await lawOf(tx)
  const seen = new Set<string>()
  const listed: Listed[] = []
  for (let page = 0; page < pagesMax; page += 1) {
    const planned = await plans.listPlanned(
      tx,
      { on: tx.today, portfolioId },
      { offset: page * pageSize, limit: pageSize },
    )
    const ids = [...(page === 0 ? stirred : []), ...planned.map(({ debtorId }) => debtorId)]
    const unseen = new Set(ids.filter((id) => !seen.has(id)))
    const facts = await listFacts(tx, [...unseen])
    for (const id of unseen) seen.add(id)
    const asksFor = facts.filter((row) => !portfolioId || row.portfolioId === portfolioId)
    const ranked = rankNow(asksFor, packs, { now: tx.now, zone: tx.zone })
    listed.push(...(await showAll(tx, ranked.slice(0, 2 * pageSize))))
    if (planned.length < pageSize || asked.isEnough(listed)) break
  }
  return listed
}

async function listStirredIds(tx: Tx, plannedAt: Moment | null): Promise<string[]> {
  const dayEnd = tx.today.add({ days: 1 }).toZonedDateTime(tx.zone).toInstant()
  const rows = await plans.listStirred(tx, plannedAt ?? startOf(tx.today, tx.zone), dayEnd)
  return rows.map(({ debtorId }) => debtorId)
}

const startOf = (on: Day, zone: string) => on.toZonedDateTime(zone).toInstant()

async function showAll(tx: Tx, ranked: readonly Ranked[]): Promise<Listed[]> {
  const shown = await listShown(
    tx,
    ranked.map(({ facts: { debtorId, portfolioId } }) => ({ debtorId, portfolioId })),
  )
  const byKey = new Map(shown.map((one) => [keyOf(one), one]))
  const phones = await rankPhones(tx, [...new Set(shown.map(({ debtorId }) => debtorId))])
  const rows = ranked.flatMap((one) => {
    const found = byKey.get(keyOf(one.facts))
    const numbers = phones.get(one.facts.debtorId) ?? []
    return found ? [{ ...one, shown: found, numbers }] : []
  })
  const previews = await previewBest(tx, rows)
  return rows.map((row) => ({ ...row, preview: previews.get(keyOf(row.facts)) }))
}

type Row = Omit<Listed, 'preview'>

/** Of so many phones of one person is it asked whether they may be called. */
const phonesMax = 4

/** Of the best phone; when only a person could make that one lawful, of the first lawful one. */
async function previewBest(tx: Tx, rows: readonly Row[]): Promise<Map<string, Preview>> {
  const best = new Map<string, Preview>()
  const first = await previewAll(tx, rows, (phoneIds) => phoneIds.slice(0, 1))
  for (const [key, [preview]] of first) if (preview) best.set(key, preview)
  const stuck = rows.filter(({ facts, numbers }) => {
    const decision = best.get(keyOf(facts))?.decision
    return decision && !decision.ok && !decision.nextAllowedAt && numbers.length > 1
  })
  const others = await previewAll(tx, stuck, (phoneIds) => phoneIds.slice(1, phonesMax))
  for (const [key, previews] of others) {
    const better =
      previews.find(({ decision }) => decision.ok) ??
      previews.find(({ decision }) => !decision.ok && decision.nextAllowedAt)
    if (better) best.set(key, better)
  }
  return best
}

async function previewAll(
  tx: Tx,
  rows: readonly Row[],
  among: (phoneIds: readonly string[]) => readonly string[],
): Promise<Map<string, Preview[]>> {
  const found = new Map<string, Preview[]>()
  const phonesOf = ({ numbers }: Row) => among(numbers.map((one) => one.contactPointId))
  for (const purpose of ['collection', 'scheduled_callback'] as const) {
    const asked = rows.filter(({ facts }) => purposeOf(facts.callbackAt, tx.now) === purpose)
    const reaches: Reach[] = asked.flatMap((row) =>
      phonesOf(row).map((contactPointId) => ({ debtorId: row.shown.debtorId, contactPointId })),
    )
    if (reaches.length === 0) continue
    const previews = await previewPermits(tx, reaches, { channel: 'voice_manual', purpose })
    const byPoint = new Map(previews.map((one) => [one.facts.contactPointId, one]))
    for (const row of asked) {
      const mine = phonesOf(row).flatMap((id) => byPoint.get(id) ?? [])
      found.set(keyOf(row.shown), mine)
    }
  }
  return found
}
