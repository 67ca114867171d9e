import { work } from '../bank.ts'
import type { Chance } from '../chance.ts'
import { replayNight } from '../nights.ts'
import type { Town } from '../town.ts'
import * as agreements from './agreements.ts'
import * as balances from './balances.ts'
import * as contacts from './contacts.ts'
import * as journal from './journal.ts'
import * as money from './money.ts'
import * as payments from './payments.ts'

const invariants: readonly ((town: Town) => Promise<void>)[] = [
  ...Object.values(balances),
  ...Object.values(contacts),
  ...Object.values(payments),
  ...Object.values(money),
  ...Object.values(agreements),
  ...Object.values(journal),
]

/** The worker catches up, a night passes, and then everything must be true. */
export async function checkAll(town: Town, chance: Chance): Promise<void> {
  await work(town, chance.of('worker'), 1)
  await replayNight(town, chance.of('night'))
  const broken: unknown[] = []
  for (const invariant of invariants) await invariant(town).catch((why) => broken.push(why))
  if (broken.length > 0) throw new AggregateError(broken, `${broken.length} things are not true`)
}
