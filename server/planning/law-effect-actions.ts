import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { openHours } from '../compliance/hours.ts'
import type { Packs } from '../compliance/pack.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { type Law, type LawDraft, lawOf, readDraft } from '../law/actions.ts'
import { withOwn } from '../law/own-pack.ts'
import { type PackChange, packChange } from '../law/pack-changes.ts'
import { type FileProblem, readPackFiles } from '../law/pack-files.ts'
import { packsInForce } from '../law/packs.gateway.ts'
import { loadContactFacts } from '../outreach/facts-store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { listFacts } from './facts-store.ts'
import { compared, type Judge, type LawEffect, lawEffect, type Planned } from './law-effect.ts'
import { countOwing, sampleOwing } from './law-effect-store.ts'
import { rankNow } from './worklist.ts'

/** Enough to show what changes for whom; a larger agency is sampled. */
const sampleMax = 600
/** So few at a time that other requests are answered in between. */
const batch = 50
/** A weekend and the holidays around it. */
const daysAheadMax = 8

export type Measured = LawEffect & {
  /** The next day on which anybody may be contacted at all. */
  readonly day: Day
  /** Who owes something; `people` are those of the day's plan who were looked at. */
  readonly peopleInAll: number
  readonly looked: number
}

/** What a draft of the agency's own law would change for the next day's plan. Nothing is kept. */
export async function previewLaw(
  world: World,
  actor: Actor,
  given: LawDraft,
): Promise<Decision<Measured, 'not-allowed' | 'invalid-tightening' | 'looser-than-law'>> {
  const allowed = may(actor, 'see-law')
  if (!allowed.ok) return allowed
  const draft = readDraft(given)
  if (!draft.ok) return draft
  const { profile } = given
  return world.transaction(actor, async (tx) => {
    const before = await lawOf(tx)
    const packs = withOwn(packsInForce(), draftOf(tx, before, draft.value))
    return yes(await measure(tx, { before, after: { packs, profile } }))
  })
}

/** What a file of rules would change for the next day's plan, once it lies in the folder. */
export async function previewPack(
  world: World,
  actor: Actor,
  file: { readonly name: string; readonly text: string },
): Promise<
  Decision<
    { effect: Measured | null; problems: readonly FileProblem[]; change: PackChange | null },
    'not-allowed'
  >
> {
  const allowed = may(actor, 'see-law')
  if (!allowed.ok) return no('not-allowed', allowed.facts)
  const read = readPackFiles(packsInForce(), [file])
  if (!read.ok) return yes({ effect: null, problems: read.problems, change: null })
  return world.transaction(actor, async (tx) => {
    const before = await lawOf(tx)
    const packs = withOwn(read.packs, draftOf(tx, before, before.tightenings))
    const effect = await measure(tx, { before, after: { packs, profile: before.profile } })
    const changes = read.read.map(({ pack }) => packChange(packsInForce().get(pack.id), pack))
    return yes({ effect, problems: [], change: changes[0] ?? null })
  })
}

const draftOf = (tx: Tx, { version }: Law, tightenings: Law['tightenings']) => ({
  version: version + 1,
  tightenings,
  decidedOn: tx.today.toString(),
})

async function measure(tx: Tx, by: { before: Judge; after: Judge }): Promise<Measured> {
  const { people: peopleInAll } = await countOwing(tx)
  const sampled = await sampleOwing(tx, sampleMax)
  const planned = await plannedOf(tx, sampled, by.before.packs)
  const day = nextDay(tx, planned, by)
  const all: ReturnType<typeof compared>[] = []
  for (let from = 0; from < planned.length; from += batch) {
    const some = planned.slice(from, from + batch)
    all.push(...some.map((one) => compared(one, by, { day, zone: tx.zone })))
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ...lawEffect(all), day, peopleInAll, looked: sampled.length }
}

type Sampled = Awaited<ReturnType<typeof sampleOwing>>[number]

/** Who would be on the list, by the plan's own rule, and can be called at all. */
async function plannedOf(tx: Tx, sampled: readonly Sampled[], packs: Packs): Promise<Planned[]> {
  const rows = await listFacts(
    tx,
    sampled.map(({ debtorId }) => debtorId),
  )
  const ranked = rankNow(rows, packs, { now: tx.now, zone: tx.zone })
  const onPlan = new Set(ranked.map(({ facts }) => facts.debtorId))
  const reached = sampled.flatMap(({ debtorId, name, contactPointId }) =>
    contactPointId && onPlan.has(debtorId) ? [{ debtorId, name, contactPointId }] : [],
  )
  const load = async (channel: 'voice_manual' | 'whatsapp') => {
    const found = await loadContactFacts(tx, reached, { channel, purpose: 'collection' })
    return new Map(found.map((facts) => [facts.debtorId, facts]))
  }
  const [calls, messages] = [await load('voice_manual'), await load('whatsapp')]
  return reached.flatMap(({ debtorId, name }) => {
    const [call, message] = [calls.get(debtorId), messages.get(debtorId)]
    return call && message ? [{ debtorId, name, call, message }] : []
  })
}

/** Tomorrow, or after a weekend the first day with any open hours for somebody. */
function nextDay(tx: Tx, planned: readonly Planned[], { before }: { before: Judge }): Day {
  const some = planned.slice(0, 40)
  for (let ahead = 1; ahead < daysAheadMax; ahead += 1) {
    const day = tx.today.add({ days: ahead })
    const isOpen = some.some(({ call }) => openHours(before.packs, call, day, tx.zone).length > 0)
    if (isOpen) return day
  }
  return tx.today.add({ days: 1 })
}
