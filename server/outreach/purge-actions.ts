import { explain } from '../debtors/point-store.ts'
import { system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { purgeEnriched } from './purge-store.ts'

/**
 * Each night: what a bureau or a search gave serves one debt, and goes with it (LGPD arts. 15, 16;
 * BR-LGPD-AFTER). Run again, it finds nothing left to do.
 */
export function purgeNumbers(world: World, agencyId: string): Promise<{ readonly people: number }> {
  const actor = system(agencyId)
  return world.transaction(actor, async (tx) => {
    await explain(tx, { evidence: 'BR-LGPD-AFTER', happened: 'purged' })
    const purged = await purgeEnriched(tx)
    for (const { debtorId, count } of purged)
      await record(tx, actor, { what: 'debtor.numbers-purged', debtorId, facts: { count } })
    return { people: purged.length }
  })
}
