import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOf } from './simulation/chance.ts'
import { liveDay } from './simulation/days.ts'
import { checkAll } from './simulation/invariants/all.ts'
import { buildNeighbour, nothingOfTheNeighbourMoved, tryNeighbour } from './simulation/neighbour.ts'
import { buildTown, type Town, todayIn } from './simulation/town.ts'
import { openTestWorld, type TestWorld } from './world.ts'

const setting = (name: string, usual: number) => Number(process.env[name] || usual)
const seed = process.env.SIMULATION_SEED || '3'
const days = setting('SIMULATION_DAYS', 80)
const debtors = setting('SIMULATION_DEBTORS', 32)
const daysBetweenChecks = setting('SIMULATION_CHECK_EVERY', Math.max(10, Math.ceil(days / 12)))

const settings = `SIMULATION_SEED=${seed} SIMULATION_DAYS=${days} SIMULATION_DEBTORS=${debtors}`

/** What a run of the usual length always has: where nothing happens nothing is proved. */
const expected = [
  'offers made',
  'accepted',
  'accepted: already-in-agreement',
  'accepted: offer-expired',
  'accepted: offer-outdated',
  'cancelled',
  'cancelled: not-open',
  'paid by hand',
  'paid by hand: above-what-is-left',
  'paid by hand: paid-in-the-future',
  'matched by hand',
  'matched by hand: already-matched',
  'undone',
  'undone: not-matched',
  'kept as credit',
  'refund asked',
  'refund ended',
  'taken back by the bank',
  'handed over',
  'handed over: already-closed',
  'notices told',
  'settled',
  'dialed',
  'not dialed: no permit',
  'written: asked',
  'written: ours',
  'not written: no permit',
  'called at once',
  'not called at once',
  'stopped: hold',
  'stopped: wrong number',
  'day changed',
  'way changed',
  'advance taken',
  'renegotiated',
  'nights',
  'nights missed',
  'night broken',
  'night reminded',
  'night rescued',
  'night warned',
  'people who moved in',
]

test(`${debtors} debtors live through ${days} days, and everything stays true`, async (t) => {
  const testWorld = await openTestWorld('2026-11-24T00:00:00-03:00')
  await hurry(testWorld)
  const town = await buildTown(testWorld, chanceOf(seed), debtors)
  const neighbour = await buildNeighbour(town)
  const first = todayIn(town)
  try {
    for (let index = 0; index < days; index += 1) {
      await liveDay(town, first.add({ days: index }), index)
      if ((index + 1) % daysBetweenChecks !== 0 && index + 1 !== days) continue
      await checkAll(town, town.chance.of('check', index))
      await tryNeighbour(town, neighbour)
      await nothingOfTheNeighbourMoved(town, neighbour)
    }
  } catch (error) {
    throw new Error(`on ${todayIn(town)}; again with ${settings}`, { cause: error })
  }
  t.diagnostic(`${settings}: ${summary(town)}`)
  if (days >= 80 && debtors >= 32) assert.deepEqual(missing(town), [], 'something never happened')
})

/** Nobody needs this database after a power cut, and waiting for the disk is most of the time. */
async function hurry({ owner, databaseUrl }: TestWorld): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1)
  await owner.query(`alter database ${name} set synchronous_commit = off`)
}

const summary = ({ tally, crashes }: Town) =>
  [...tally, ['crashes before the commit', crashes.before], ['after it', crashes.after]]
    .map(([what, times]) => `${what} ${times}`)
    .sort()
    .join('; ')

const missing = ({ tally, crashes }: Town) => [
  ...expected.filter((what) => !tally.get(what)),
  ...(crashes.before > 0 && crashes.after > 0 ? [] : ['crashes']),
]
