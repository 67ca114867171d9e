import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { planNight } from './night-actions.ts'

export const jobs = (world: World) => ({
  'planning.planDay': async ({ agencyId, day }: Job<'planning.planDay'>) => {
    await planNight(world, agencyId, day)
  },
})
