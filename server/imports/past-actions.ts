import { day } from '../../kit/dates.ts'
import { recordPastIn } from '../duties/measure-actions.ts'
import { system } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import { readDay } from './days.ts'
import { stoodBefore } from './past-columns.ts'
import { listSpeaking } from './past-store.ts'
import { findImport } from './store.ts'

const pageSize = 200

const dayIn = (cell: string) => {
  const read = readDay(cell.trim(), true)
  return read ? day(read.day) : null
}

/**
 * What a creditor's file says stood before its debts came here: listed, protested, cut off. Each is
 * recorded once as a fact; a contract of which something is known already is left as it is.
 */
export async function readPastMeasures(
  world: World,
  agencyId: string,
  importId: string,
): Promise<{ recorded: number }> {
  const actor = system(agencyId)
  const found = await world.transaction(actor, (tx) => findImport(tx, importId))
  const done = { recorded: 0 }
  let after: string | null = null
  while (found) {
    const page: Awaited<ReturnType<typeof listSpeaking>> = await world.transaction(actor, (tx) =>
      listSpeaking(tx, found.portfolioId, after, pageSize),
    )
    for (const { id: debtId, extras } of page) {
      const stood = stoodBefore(extras, dayIn)
      if (stood.length === 0) continue
      await world.transaction(actor, async (tx) => {
        for (const { act, sinceOn, said } of stood) {
          const evidence = `${found.fileName}: ${said}`
          const past = { debtId, act, registry: '', sinceOn: sinceOn && `${sinceOn}`, evidence }
          if ((await recordPastIn(tx, actor, past)).ok) done.recorded += 1
        }
      })
    }
    if (page.length < pageSize) break
    after = page.at(-1)?.id ?? null
  }
  return done
}
