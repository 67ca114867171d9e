import { type Day, dayAt, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Actor, system } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { recordHash } from './record.ts'
import { findFirstAt, listSealed, type Span } from './record-store.ts'
import { checkSeal, fits, noSeal, type SealCheck, sealOf } from './seal.ts'
import {
  findLastSeal,
  findSealed,
  insertSeal,
  listLatestSeals,
  listRemovals,
  queueForSeals,
} from './seal-store.ts'

/** How many days a night looks back at: what was changed lately is found soon. */
const lookBackDays = 7
/** At most so many days a night; an agency of old is sealed over some nights. */
const daysMax = 800

/**
 * Seals every day that has ended and has no seal yet, each in its own transaction and chained to
 * the one before. Run twice, nothing is sealed twice. Then the last days are held against theirs.
 */
export async function sealDays(world: World, agencyId: string): Promise<{ sealed: number }> {
  let sealed = 0
  while (sealed < daysMax && (await sealNext(world, agencyId))) sealed += 1
  await lookBack(world, agencyId)
  return { sealed }
}

const sealNext = (world: World, agencyId: string): Promise<boolean> =>
  world.transaction(system(agencyId), async (tx) => {
    await queueForSeals(tx)
    const last = await findLastSeal(tx)
    const first = last ? undefined : (await findFirstAt(tx))?.at
    const day = last ? last.day.add({ days: 1 }) : first && dayAt(first, tx.zone)
    if (!day || !isBefore(day, tx.today)) return false
    const marks = await marksOf(tx, day)
    const about = { agencyId, day: `${day}`, n: (last?.n ?? 0) + 1 }
    const previousHash = last?.sealHash ?? noSeal
    const seal = sealOf({ ...about, previousHash }, [...marks.values()])
    const records = { ids: [...marks.keys()], hashes: [...marks.values()] }
    await insertSeal(tx, day, seal, records)
    return true
  })

/** The marks of all that an agency wrote on a day, by id, in an order that is always the same. */
export async function marksOf(tx: Tx, day: Day): Promise<Map<string, string>> {
  const records = await listSealed(tx, spanOf(tx, day))
  return new Map(records.map((one) => [one.id, recordHash(one)]))
}

export const spanOf = (tx: Tx, fromOn: Day, toOn: Day = fromOn): Span => ({
  from: fromOn.toZonedDateTime(tx.zone).toInstant(),
  to: toOn.add({ days: 1 }).toZonedDateTime(tx.zone).toInstant(),
})

/** A sealed day held against what is kept of it now; undefined when it has no seal. */
export async function checkDay(tx: Tx, day: Day): Promise<SealCheck | undefined> {
  const sealed = await findSealed(tx, day)
  if (!sealed) return undefined
  const now = await marksOf(tx, day)
  return checkSeal(sealed, now, await listRemovals(tx, [...sealed.keys()]))
}

async function lookBack(world: World, agencyId: string): Promise<void> {
  const actor = system(agencyId)
  await world.transaction(actor, async (tx) => {
    for (const { day } of await listLatestSeals(tx, lookBackDays)) {
      const check = await checkDay(tx, day)
      if (check && !fits(check)) await tell(tx, actor, day, check)
    }
  })
}

const tell = (tx: Tx, actor: Actor, day: Day, { altered, missing }: SealCheck) =>
  record(tx, actor, {
    what: 'evidence.seal-broken',
    facts: { sealedOn: `${day}`, alteredCount: altered.length, missingCount: missing.length },
  })

type Checked = { readonly fits: boolean } & {
  readonly [Part in keyof SealCheck as `${Part}Count`]: number
}

/** Somebody asks whether a day is still as it was sealed; that they asked is noted too. */
export const checkSealOf = (
  world: World,
  actor: Actor,
  day: Day,
): Promise<Decision<Checked, 'not-allowed' | 'unknown-seal'>> =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'export-evidence')
    if (!allowed.ok) return allowed
    const check = isAfter(day, tx.today) ? undefined : await checkDay(tx, day)
    if (!check) return no('unknown-seal')
    await record(tx, actor, {
      what: 'evidence.seal-checked',
      facts: { sealedOn: `${day}`, isWhole: fits(check) },
    })
    if (!fits(check)) await tell(tx, actor, day, check)
    const { altered, missing, late, removed } = check
    return yes({
      fits: fits(check),
      alteredCount: altered.length,
      missingCount: missing.length,
      lateCount: late.length,
      removedCount: removed.length,
    })
  })
