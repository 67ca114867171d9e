import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { openFromCall } from './call-actions.ts'
import { watchComplaints } from './night-actions.ts'

export const jobs = (world: World) => ({
  'complaints.openFromCall': async (job: Job<'complaints.openFromCall'>) => {
    await openFromCall(world, job)
  },
  'complaints.watch': async ({ agencyId }: Job<'complaints.watch'>) => {
    await watchComplaints(world, agencyId)
  },
})
