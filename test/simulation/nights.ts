import assert from 'node:assert/strict'
import { followUpAgreements } from '../../server/agreements/night-actions.ts'
import { deliver, work } from './bank.ts'
import type { Chance } from './chance.ts'
import { spendAll } from './desk.ts'
import { digest } from './digest.ts'
import { count, persist, type Town } from './town.ts'

const night = async (town: Town, chance: Chance) => {
  const done = await persist(town, chance, (world) =>
    followUpAgreements(world, town.agency.agencyId),
  )
  for (const [what, times] of Object.entries(done)) count(town, `night ${what}`, times)
  await spendAll(town, chance.of('credits'))
}

/** The night's work, as nights go: missed, alone, twice at once, or while money comes in. */
export async function passNight(town: Town, chance: Chance, dayIndex: number): Promise<void> {
  const fate = chance.number()
  if (fate < 0.15) return count(town, 'nights missed')
  count(town, 'nights')
  if (fate < 0.25) {
    await Promise.all([night(town, chance.of('a')), night(town, chance.of('b'))])
  } else if (fate < 0.5) {
    await Promise.all([night(town, chance.of('a')), work(town, chance.of('money'), 1)])
    await deliver(town, chance.of('late'), dayIndex)
  } else {
    await night(town, chance.of('a'))
  }
}

/** A night that was done is done again, and not one row of any table is another one. */
export async function replayNight(town: Town, chance: Chance): Promise<void> {
  await night(town, chance.of('first'))
  const before = await digest(town, town.agency.agencyId)
  await night(town, chance.of('again'))
  await night(town, chance.of('and again'))
  const after = await digest(town, town.agency.agencyId)
  assert.deepEqual(after, before, 'a night that is replayed changes nothing')
}
