import type { Day } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import { loadSigns } from './facts-store.ts'
import { ageGroup, type Fairness, fairness, type Looked } from './fairness.ts'
import { countPeople, type Sampled, samplePeople } from './fairness-store.ts'
import { profile } from './profile.ts'
import { situation } from './situation.ts'

const sampleMax = 1000
const pageSize = 250

/** The same rules as before a call, asked of a sample of people; nothing is kept of them. */
export async function readFairness(
  tx: Tx,
  portfolioId: string | undefined,
): Promise<Fairness & { readonly sampled: number; readonly ofAll: number }> {
  const people = await samplePeople(tx, portfolioId, sampleMax)
  const { count: ofAll } = await countPeople(tx, portfolioId)
  const looked: Looked[] = []
  for (let from = 0; from < people.length; from += pageSize) {
    const page = people.slice(from, from + pageSize)
    const asOf = tx.now.add({ milliseconds: 1 })
    const asked = page.map(({ debtorId, creditorId }) => ({ debtorId, creditorId, asOf }))
    const signs = await loadSigns(tx, asked)
    looked.push(...page.map((one, index) => look(tx, one, signs[index] ?? [])))
  }
  return { ...fairness(looked), sampled: people.length, ofAll }
}

function look(
  tx: Tx,
  { birthOn, region }: Sampled,
  signs: Awaited<ReturnType<typeof loadSigns>>[number],
): Looked {
  const { held } = profile(signs, [], tx.today)
  const circumstances = held.map(({ circumstance }) => circumstance)
  const { tone, way } = situation({
    ...{ circumstances, windows: [], zone: tx.zone, now: tx.now, hasPreferredHours: false },
    ...{ openChannels: ['voice'], preferredChannel: null, similar: null, overrides: [] },
    bestHours: null,
  })
  return {
    region: region ?? '',
    age: ageGroup(birthOn && yearsOn(birthOn, tx.today)),
    circumstances,
    tone: tone.choice,
    way: way.choice,
  }
}

const yearsOn = (birthOn: Day, today: Day): number =>
  birthOn.until(today, { largestUnit: 'years' }).years
