import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { applyReturn } from './apply-actions.ts'
import { issueAsked } from './issue-actions.ts'
import { readReturn } from './return-actions.ts'

export const jobs = (world: World) => ({
  'banking.issue': ({ agencyId, agreementId }: Job<'banking.issue'>) =>
    issueAsked(world, agencyId, agreementId),
  'banking.readReturn': ({ agencyId, bankFileId }: Job<'banking.readReturn'>) =>
    readReturn(world, agencyId, bankFileId),
  'banking.applyReturn': ({ agencyId, bankFileId }: Job<'banking.applyReturn'>) =>
    applyReturn(world, agencyId, bankFileId),
})
