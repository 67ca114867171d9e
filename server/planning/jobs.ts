import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { planDay } from './actions.ts'

export const jobs = (world: World) => ({
  'planning.planDay': async ({ agencyId, day }: Job<'planning.planDay'>) => {
    await planDay(world, agencyId, day)
  },
})
