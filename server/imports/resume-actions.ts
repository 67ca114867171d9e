import { system } from '../identity/actor.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { listUnfinished } from './store.ts'

/**
 * Promises again what a worker that died was doing. Work that goes on elsewhere is not harmed:
 * reading waits for its turn and loading goes on row by row from what is noted.
 */
export async function resumeImports(world: World): Promise<void> {
  const { rows } = await world.pool.query<{ id: string }>('select id from agency order by id')
  for (const { id } of rows) {
    await world.transaction(system(id), async (tx) => {
      for (const { id: importId, state } of await listUnfinished(tx)) {
        if (state === 'reading') await enqueue(tx, 'imports.read', { importId }, `read:${importId}`)
        else await enqueue(tx, 'imports.load', { importId }, `load:${importId}`)
      }
    })
  }
}
