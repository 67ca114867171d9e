import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { guardExperiment } from './experiment-actions.ts'

export const jobs = (world: World) => ({
  'studio.guard': async ({ agencyId }: Job<'studio.guard'>) => {
    await guardExperiment(world, agencyId)
  },
})
