import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { settle } from './pix-actions.ts'
import { spendCredits } from './rest-actions.ts'

export const jobs = (world: World) => ({
  'payments.settle': ({ agencyId, endToEndId }: Job<'payments.settle'>) =>
    settle(world, agencyId, endToEndId),
  'payments.spendCredits': async ({ agencyId }: Job<'payments.spendCredits'>) => {
    await spendCredits(world, agencyId)
  },
})
