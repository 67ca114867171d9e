import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { keepCases } from './case-actions.ts'

export const jobs = (world: World) => ({
  'profiles.keepCases': async ({ agencyId }: Job<'profiles.keepCases'>) => {
    await keepCases(world, agencyId)
  },
})
