import { dayAt, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Profile } from '../compliance/facts.ts'
import type { Packs } from '../compliance/pack.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { looser } from './looser.ts'
import { withOwn } from './own-pack.ts'
import { packsInForce } from './packs.gateway.ts'
import { findLaw, findLawAt, insertLaw, type LawRow } from './store.ts'
import { isKnownPlace, noTightening, readTightenings, type Tightenings } from './tightening.ts'
import { type Towns, townsOf } from './towns.ts'

/** What every contact of an agency is judged by. Version 0 is the usual, in no table. */
export type Law = {
  readonly packs: Packs
  readonly profile: Profile
  readonly version: number
  readonly tightenings: Tightenings
  readonly towns: Towns
}

/** One reading for each transaction: what is decided in it is decided by one law. */
const laws = new WeakMap<Tx, Promise<Law>>()

/** The law of this agency now: the packs of the program, its profile, and its own tightenings. */
export function lawOf(tx: Tx): Promise<Law> {
  const known = laws.get(tx) ?? findLaw(tx).then((row) => lawIn(tx, row))
  laws.set(tx, known)
  return known
}

/** The law as it was on a past day; the packs are those of today (their texts are kept apart). */
export const lawAt = async (tx: Tx, at: Moment): Promise<Law> => lawIn(tx, await findLawAt(tx, at))

const usual: Omit<Law, 'packs' | 'towns'> = {
  profile: 'conservative',
  version: 0,
  tightenings: noTightening,
}

/** Rules are read once for each version, whatever the number of people that it judges. */
const made = new Map<string, { readonly from: Packs; readonly law: Law }>()
const madeMax = 500

function lawIn(tx: Tx, row: LawRow | undefined): Law {
  const from = packsInForce()
  if (!row) return { ...usual, packs: from, towns: usualTowns(from) }
  const key = `${tx.agencyId} ${row.version}`
  const known = made.get(key)
  if (known?.from === from) return known.law
  const { version, profile } = row
  const tightenings = storedTightenings(row)
  const decidedOn = dayAt(row.decidedAt, tx.zone).toString()
  const packs = withOwn(from, { version, tightenings, decidedOn })
  const towns = townsOf(from, tightenings)
  const law = { packs, profile, version, tightenings, towns }
  if (made.size >= madeMax) made.clear()
  made.set(key, { from, law })
  return law
}

/** The same for every agency that decided nothing. */
const townsFrom = new WeakMap<Packs, Towns>()

function usualTowns(packs: Packs): Towns {
  const towns = townsFrom.get(packs) ?? townsOf(packs, noTightening)
  townsFrom.set(packs, towns)
  return towns
}

export function storedTightenings({ version, tightenings }: LawRow): Tightenings {
  const read = readTightenings(() => true)(tightenings, 'tightenings')
  if (!read.ok) throw new Error(`the agency's law ${version}: ${JSON.stringify(read.facts)}`)
  return read.value
}

export type LawDraft = {
  readonly profile: Profile
  readonly tightenings: unknown
}

/** A draft as it would be kept, or the first thing in it that is no tightening. */
export function readDraft(
  draft: LawDraft,
): Decision<Tightenings, 'invalid-tightening' | 'looser-than-law'> {
  const isPlace = isKnownPlace(packsInForce())
  const read = readTightenings(isPlace)(draft.tightenings, 'tightenings')
  if (!read.ok) return no('invalid-tightening', read.facts)
  const found = looser(packsInForce(), read.value, draft.profile)
  return found ? no('looser-than-law', found) : yes(read.value)
}

/** A new version of how this agency keeps the law, in force at once. */
export async function saveLaw(
  world: World,
  actor: Actor,
  given: LawDraft & { readonly reason: string; readonly basedOn: number },
): Promise<
  Decision<
    { version: number },
    | 'not-allowed'
    | 'invalid-tightening'
    | 'looser-than-law'
    | 'changed-meanwhile'
    | 'nothing-changed'
  >
> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const draft = readDraft(given)
  if (!draft.ok) return draft
  const { profile, basedOn } = given
  return world.transaction(actor, async (tx) => {
    const before = await lawOf(tx)
    if (before.version !== basedOn) return no('changed-meanwhile', { version: before.version })
    const isSame =
      before.profile === profile &&
      JSON.stringify(before.tightenings) === JSON.stringify(draft.value)
    if (isSame) return no('nothing-changed')
    const reason = given.reason.trim()
    const saved = await insertLaw(tx, {
      profile,
      basedOn,
      reason,
      tightenings: draft.value,
      decidedBy: actor.name,
      decidedById: actor.userId,
    })
    if (!saved) return no('changed-meanwhile')
    const { version } = saved
    await record(tx, actor, { what: 'law.changed', facts: { version, profile, reason } })
    return yes({ version })
  })
}
