import { planDay } from '../planning/actions.ts'
import type { World } from '../platform/world.ts'
import { followPromises } from './promise-actions.ts'

/** The day is planned when it is known which promises were kept: who broke one may be called. */
export async function planNight(
  world: World,
  agencyId: string,
  onDay?: string,
): Promise<{ readonly planned: number }> {
  await followPromises(world, agencyId)
  return planDay(world, agencyId, onDay)
}
