import type { World } from '../../server/platform/world.ts'
import type { Chance } from './chance.ts'

/** Our own failure, told from a real one by being this very error. */
const crash = new Error('the machine stopped (a crash that the simulation made)')

/** How many crashes before and after the commit there were, to see that there were some. */
export type Crashes = { before: number; after: number }

/**
 * The world as it is when machines stop: a transaction may be lost just before its commit, or
 * committed without anybody hearing of it.
 */
export function crashing(world: World, chance: Chance, counted: Crashes, rate: number): World {
  const { transaction } = world
  return {
    ...world,
    async transaction(scope, work) {
      const fate = chance.number()
      if (fate < rate / 2) {
        counted.before += 1
        return transaction(scope, async (tx) => {
          await work(tx)
          throw crash
        })
      }
      const value = await transaction(scope, work)
      if (fate < rate) {
        counted.after += 1
        throw crash
      }
      return value
    },
  }
}

/** Whoever did not hear that it was done does it again. */
export async function untilHeard<Value>(deed: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await deed()
    } catch (error) {
      if (error !== crash) throw error
    }
  }
}
