import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { purgeNumbers } from './purge-actions.ts'

export const jobs = (world: World) => ({
  'outreach.purgeNumbers': async ({ agencyId }: Job<'outreach.purgeNumbers'>) => {
    await purgeNumbers(world, agencyId)
  },
})
