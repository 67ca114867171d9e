import type { Job } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { planNight } from './night-actions.ts'
import { endWrapUp } from './uncoded-actions.ts'

export const jobs = (world: World) => ({
  'calls.endWrapUp': ({ agencyId, callId }: Job<'calls.endWrapUp'>) =>
    endWrapUp(world, agencyId, callId),
  'planning.planDay': async ({ agencyId, day }: Job<'planning.planDay'>) => {
    await planNight(world, agencyId, day)
  },
})
