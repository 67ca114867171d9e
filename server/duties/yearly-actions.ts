import { day, daysBetween } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { decideAct } from '../compliance/act.ts'
import type { Packs } from '../compliance/pack.ts'
import { findCreditor } from '../creditors/store.ts'
import { issueYearly } from '../documents/debt-actions.ts'
import { type Actor, system } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import {
  type BatchRow,
  insertBatch,
  listBatches,
  listServices,
  listYearlyPeople,
  moveBatch,
} from './overview-store.ts'

/** By when the statements of a year are owed (Lei 12.007/2009), as the packs say. */
function dueOf(packs: Packs, year: number, today: Tx['today']) {
  const { due } = decideAct(
    packs,
    {
      act: 'annual_statement',
      profile: 'statutory',
      debtorKind: 'consumer',
      actorRole: 'original_creditor',
      sector: null,
      jurisdiction: 'BR',
      events: [{ kind: 'year_ended', on: day(`${year}-12-31`), isProven: true }],
      debt: null,
    },
    today,
  )
  return due?.by ?? null
}

/** Each service with last year's statements: due when, and how far they are. */
export async function yearlyOverview(tx: Tx) {
  const year = tx.today.year - 1
  const { packs } = await lawOf(tx)
  const dueOn = dueOf(packs, year, tx.today)
  if (!dueOn) return []
  const batches = await listBatches(tx)
  const services = await listServices(tx, year)
  return services
    .filter(({ people }) => people > 0)
    .map((one) => {
      const found = batches.find((b) => b.creditorId === one.creditorId && b.year === year)
      return {
        ...one,
        year,
        dueOn,
        daysLeft: daysBetween(tx.today, dueOn),
        batch: found ? shown(found) : null,
      }
    })
}

const shown = ({ id, total, issued, known, refused, begunAt, begunBy, endedAt }: BatchRow) => ({
  ...{ id, total, issued, known, refused, begunAt, begunBy, endedAt },
})

/** One press for all people of a creditor: the statements are issued in the background. */
export async function issueYearlyBatch(
  world: World,
  actor: Actor,
  { creditorId, year }: { readonly creditorId: string; readonly year: number },
): Promise<
  Decision<
    { batchId: string },
    'not-allowed' | 'unknown-creditor' | 'not-a-service' | 'year-not-over' | 'batch-under-way'
  >
> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const creditor = await findCreditor(tx, creditorId)
    if (!creditor) return no('unknown-creditor')
    if (!creditor.providesService || creditor.country !== 'BR') return no('not-a-service')
    if (year >= tx.today.year) return no('year-not-over', { year })
    const services = await listServices(tx, year)
    const total = services.find((one) => one.creditorId === creditorId)?.people ?? 0
    const made = await insertBatch(tx, { creditorId, year, total, by: actor.name })
    if (!made) return no('batch-under-way')
    const { id: batchId } = made
    await enqueue(tx, 'duties.issueYearly', { batchId }, `yearly:${batchId}`)
    await record(tx, actor, { what: 'duty.yearly-begun', facts: { year, count: total } })
    return yes({ batchId })
  })
}

const pageSize = 50

/**
 * Issues the statements of a batch, some people at a time, and keeps how far it has come: begun
 * again after a fall, it goes on from there, and what was issued before is the same document.
 */
export async function runYearly(world: World, agencyId: string, batchId: string): Promise<void> {
  const actor = system(agencyId)
  for (;;) {
    const batch = await world.transaction(actor, async (tx) => {
      const [found] = await listBatches(tx, { batchId })
      if (!found || found.endedAt) return undefined
      const people = await listYearlyPeople(tx, { ...found, limit: pageSize })
      return { ...found, people }
    })
    if (!batch) return
    const isLast = new Set(batch.people.map(({ debtorId }) => debtorId)).size < pageSize
    const told = await issueAll(world, actor, batch.year, batch.people)
    const counted = {
      issued: batch.issued + told.issued,
      known: batch.known + told.known,
      refused: sumOf(batch.refused, told.refused),
    }
    const afterId = batch.people.at(-1)?.debtorId ?? batch.afterId
    await world.transaction(actor, (tx) =>
      moveBatch(tx, batchId, { ...counted, afterId, isOver: isLast }),
    )
    if (isLast) return
  }
}

async function issueAll(
  world: World,
  actor: Actor,
  year: number,
  people: readonly { readonly debtorId: string; readonly portfolioId: string }[],
) {
  const told = { issued: 0, known: 0, refused: {} as Record<string, number> }
  for (const { debtorId, portfolioId } of people) {
    const made = await issueYearly(world, actor, { debtorId, portfolioId, year })
    if (!made.ok) told.refused[made.refusal] = (told.refused[made.refusal] ?? 0) + 1
    else if (made.value.isNew) told.issued += 1
    else told.known += 1
  }
  return told
}

function sumOf(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries([...names].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}
