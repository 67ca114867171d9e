import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { followAll, followDebtor } from './follow-actions.ts'
import { runYearly } from './yearly-actions.ts'

export const jobs = (world: World) => ({
  'duties.follow': async ({ agencyId, debtorId }: Job<'duties.follow'>) => {
    await followDebtor(world, agencyId, debtorId)
  },
  'duties.followAll': async ({ agencyId }: Job<'duties.followAll'>) => {
    await followAll(world, agencyId)
  },
  'duties.issueYearly': ({ agencyId, batchId }: Job<'duties.issueYearly'>) =>
    runYearly(world, agencyId, batchId),
})
