import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { hear } from './hear-actions.ts'
import { settle } from './pix-actions.ts'
import { reconcile, reconcileAll } from './reconcile-actions.ts'
import { spendCredits } from './rest-actions.ts'

export const jobs = (world: World) => ({
  'payments.settle': ({ agencyId, endToEndId }: Job<'payments.settle'>) =>
    settle(world, agencyId, endToEndId),
  'payments.spendCredits': async ({ agencyId }: Job<'payments.spendCredits'>) => {
    await spendCredits(world, agencyId)
  },
  'payments.hear': (job: Job<'payments.hear'>) => hear(world, job),
  'payments.reconcile': ({ agencyId, accountId }: Job<'payments.reconcile'>) =>
    reconcile(world, agencyId, accountId),
  'payments.reconcileAll': ({ agencyId }: Job<'payments.reconcileAll'>) =>
    reconcileAll(world, agencyId),
})
