import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { giveUpPack, makePack } from './actions.ts'
import { sealDays } from './seal-actions.ts'

export const jobs = (world: World) => ({
  'evidence.sealDays': async ({ agencyId }: Job<'evidence.sealDays'>) => {
    await sealDays(world, agencyId)
  },
  'evidence.makePack': async ({ agencyId, packId }: Job<'evidence.makePack'>) => {
    try {
      await makePack(world, agencyId, packId)
    } catch (error) {
      await giveUpPack(world, agencyId, packId)
      throw error
    }
  },
})
