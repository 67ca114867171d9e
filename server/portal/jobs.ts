import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { hearWrongPerson } from './claim-actions.ts'

export const jobs = (world: World) => ({
  'portal.hearWrongPerson': async ({ agencyId, protocol }: Job<'portal.hearWrongPerson'>) => {
    await hearWrongPerson(world, agencyId, protocol)
  },
})
