import { cents as inCents, toDecimalText } from '../../kit/money.ts'
import { hearPix, settle } from '../../server/payments/pix-actions.ts'
import type { Chance } from './chance.ts'
import { count, persist, rowsOf, type Town } from './town.ts'

const ourKey = 'cobranca@valefibra.exemplo.com.br'

export type Sent = {
  readonly txid: string | null
  readonly cents: number
  readonly dayIndex: number
}

/** Somebody pays by Pix now; the bank tells at once, later, or more than once. */
export function send(town: Town, chance: Chance, { txid, cents, dayIndex }: Sent): void {
  if (cents < 1) return
  const endToEndId = `E${String(town.told.size + 1).padStart(31, '0')}`
  const delay = chance.happens(0.75) ? 0 : chance.whole(1, 9)
  town.told.set(endToEndId, cents)
  town.mailbag.push({
    body: {
      endToEndId,
      ...(txid === null ? {} : { txid }),
      valor: toDecimalText(inCents(cents)),
      horario: String(town.testWorld.clock.now()),
      chave: ourKey,
    },
    cents,
    onDay: dayIndex + delay,
    timesLeft: chance.happens(0.2) ? chance.whole(2, 3) : 1,
  })
}

/** The bank empties its bag: one by one or in heaps, in any order, the same heap twice at once. */
export async function deliver(town: Town, chance: Chance, dayIndex: number): Promise<void> {
  const due = chance.shuffled(town.mailbag.filter(({ onDay }) => onDay <= dayIndex))
  if (due.length === 0) return
  const later = town.mailbag.filter(({ onDay }) => onDay > dayIndex)
  const again = due
    .filter(({ timesLeft }) => timesLeft > 1)
    .map((one) => ({ ...one, timesLeft: one.timesLeft - 1, onDay: dayIndex + chance.whole(0, 3) }))
  town.mailbag = [...later, ...again]
  const heaps = heapsOf(
    due.map(({ body }) => body),
    chance,
  )
  const twice = chance.happens(0.2) ? [...heaps, ...heaps.slice(0, 1)] : heaps
  await Promise.all(
    twice.map((pix, index) =>
      persist(town, chance.of('hear', index), (world) => hearPix(world, { pix })),
    ),
  )
  count(town, 'notices told', twice.flat().length)
}

function heapsOf<Value>(values: readonly Value[], chance: Chance): Value[][] {
  const heaps: Value[][] = [[], [], []]
  for (const value of values) heaps[chance.whole(0, 2)]?.push(value)
  return heaps.filter((heap) => heap.length > 0)
}

type Job = { readonly id: string; readonly endToEndId: string }

/**
 * The worker does what was promised, several at once, some of it twice; what is not done stays
 * promised. It finds its work only in the promises, so a notice without one is never settled.
 */
export async function work(town: Town, chance: Chance, share = 0.9): Promise<void> {
  const jobs = await rowsOf<Job>(
    town,
    `select job.id::text, job.payload ->> 'endToEndId' as "endToEndId"
     from graphile_worker._private_jobs job
     join graphile_worker._private_tasks task on task.id = job.task_id
     where task.identifier = 'payments.settle' order by job.id`,
  )
  const taken = chance.shuffled(jobs).filter(() => chance.happens(share))
  for (let from = 0; from < taken.length; from += 4) {
    const group = taken.slice(from, from + 4)
    const first = group.slice(0, chance.happens(0.1) ? 1 : 0)
    await Promise.all(
      [...group, ...first].map(({ endToEndId }, index) =>
        persist(town, chance.of('settle', endToEndId, index), (world) =>
          settle(world, town.agency.agencyId, endToEndId),
        ),
      ),
    )
  }
  await rowsOf(
    town,
    'delete from graphile_worker._private_jobs where id = any ($1::bigint[])',
    taken.map(({ id }) => id),
  )
  count(town, 'settled', taken.length)
}
