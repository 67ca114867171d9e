import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { followUpAgreements } from './night-actions.ts'

export const jobs = (world: World) => ({
  'agreements.followUp': async ({ agencyId }: Job<'agreements.followUp'>) => {
    await followUpAgreements(world, agencyId)
  },
})
