import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { retain } from './retention-actions.ts'

export const jobs = (world: World) => ({
  'privacy.retain': async ({ agencyId }: Job<'privacy.retain'>) => {
    await retain(world, agencyId)
  },
})
