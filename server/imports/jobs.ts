import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { loadImportRows } from './load-actions.ts'
import { readPastMeasures } from './past-actions.ts'
import { readImportFile } from './read-actions.ts'

export const jobs = (world: World) => ({
  'imports.read': ({ agencyId, importId }: Job<'imports.read'>) =>
    readImportFile(world, agencyId, importId),
  'imports.load': ({ agencyId, importId }: Job<'imports.load'>) =>
    loadImportRows(world, agencyId, importId),
  'imports.readPast': async ({ agencyId, importId }: Job<'imports.readPast'>) => {
    await readPastMeasures(world, agencyId, importId)
  },
})
