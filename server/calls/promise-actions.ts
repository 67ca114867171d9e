import { system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { promiseState } from './promise.ts'
import { endPromise, lockOpenPromises, type OpenPromise } from './promise-store.ts'

const pageSize = 200

/** Says of every open promise whether it was kept. A night that runs twice changes nothing. */
export async function followPromises(world: World, agencyId: string): Promise<void> {
  const actor = system(agencyId)
  let after: string | null = null
  for (;;) {
    const page: OpenPromise[] = await world.transaction(actor, async (tx) => {
      const promises = await lockOpenPromises(tx, after, pageSize)
      for (const promise of promises) {
        const state = promiseState(promise, promise.arrivedCents, tx.today)
        if (state === 'open') continue
        await endPromise(tx, promise.id, state)
        const { debtorId, portfolioId, dueOn, amountCents } = promise
        const facts = { dueOn: dueOn.toString(), amountCents }
        await record(tx, actor, { what: `call.promise-${state}`, debtorId, portfolioId, facts })
      }
      return promises
    })
    if (page.length < pageSize) return
    after = page.at(-1)?.id ?? null
  }
}
