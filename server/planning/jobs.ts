import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { mindGaps } from './gap-actions.ts'

export const jobs = (world: World) => ({
  'planning.mindGaps': (job: Job<'planning.mindGaps'>) => mindGaps(world, job),
})
