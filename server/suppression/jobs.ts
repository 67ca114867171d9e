import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { readList } from './read-actions.ts'

export const jobs = (world: World) => ({
  'suppression.read': ({ agencyId, listFileId }: Job<'suppression.read'>) =>
    readList(world, agencyId, listFileId),
})
