import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { testAccount } from './account-actions.ts'
import { bringCharge } from './bring-actions.ts'

export const jobs = (world: World) => ({
  'charges.bring': ({ agencyId, chargeId }: Job<'charges.bring'>) =>
    bringCharge(world, agencyId, chargeId),
  'charges.testAccount': ({ agencyId, accountId }: Job<'charges.testAccount'>) =>
    testAccount(world, agencyId, accountId),
})
