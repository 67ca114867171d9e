import type { Day, Moment } from '../../kit/dates.ts'
import { dayAt, day as dayFrom, moment } from '../../kit/dates.ts'
import type { SystemActor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import type { Entry } from './chain.ts'
import { pathTo } from './merkle.ts'
import {
  chainOf,
  type EvidenceFile,
  format,
  inTime,
  type Misfit,
  type Proof,
  type Wording,
} from './pack-file.ts'
import { isSealed, type Kept, recordHash } from './record.ts'
import { listSealed } from './record-store.ts'
import type { Seal } from './seal.ts'
import { checkDay, spanOf } from './seal-actions.ts'
import { findSealed, listSeals } from './seal-store.ts'
import * as store from './store.ts'
import * as timeline from './timeline-store.ts'
import type { Decided } from './verify.ts'

export type Gathered = {
  readonly file: EvidenceFile
  readonly fits: boolean
  readonly madeAt: Moment
}

/** Everything about the person and the days of a pack; nothing when it is not waiting any more. */
export async function gather(
  world: World,
  actor: SystemActor,
  packId: string,
): Promise<Gathered | undefined> {
  const begun = await world.transaction(actor, (tx) => begin(tx, packId))
  if (!begun) return undefined
  const { header, entries, head } = chainOf(begun)
  const byDay = Map.groupBy(
    entries.filter(({ kind }) => isSealed(kind)),
    ({ at }) => dayAt(moment(at), header.zone).toString(),
  )
  const proofs: Proof[] = []
  const misfits: Misfit[] = []
  for (const [day, ofDay] of byDay) {
    const proved = await world.transaction(actor, async (tx) => {
      const doneCount = proofs.length
      await store.noteProgress(tx, packId, { doneCount, entryCount: entries.length })
      return proveDay(tx, dayFrom(day), ofDay)
    })
    proofs.push(...proved.proofs)
    if (proved.misfit) misfits.push(proved.misfit)
  }
  const { seals, wordings } = await world.transaction(actor, (tx) =>
    rest(tx, [...byDay.keys()], entries),
  )
  const file = { format, header, entries, head, wordings, seals, proofs, misfits } as const
  return { file, fits: misfits.every(isHarmless), madeAt: moment(header.madeAt) }
}

/** Written late is no forgery, though no seal says when. */
const isHarmless = ({ altered, missingCount }: Misfit): boolean =>
  altered.length === 0 && missingCount === 0

async function begin(tx: Tx, packId: string) {
  const pack = await store.findPack(tx, packId)
  const subject = pack && (await timeline.findSubject(tx, pack.debtorId))
  if (pack?.state !== 'waiting' || !subject) return undefined
  const { debtorId, fromOn, toOn, locale, askedBy } = pack
  const span = spanOf(tx, fromOn, toOn)
  const records: Kept[] = [
    ...(await listSealed(tx, span, debtorId)),
    ...(await timeline.listContactsMade(tx, debtorId, span)),
    ...(await timeline.listStops(tx, debtorId, span)),
    ...(await timeline.listConsents(tx, debtorId, span)),
    ...(await timeline.listPapers(tx, debtorId, span)),
  ]
  const header = {
    ...{ packId, agencyId: tx.agencyId, debtorId, ...subject, locale, zone: tx.zone },
    ...{ fromOn: `${fromOn}`, toOn: `${toOn}`, madeAt: tx.now.toString(), madeBy: askedBy },
    contacts: await timeline.listContacts(tx, debtorId, span),
    recordings: 'none',
  } as const
  return { header, records: inTime(records) }
}

/** That these entries are among those sealed on their day; or what does not fit. */
async function proveDay(tx: Tx, day: Day, entries: readonly Entry[]) {
  const sealed = await findSealed(tx, day)
  if (!sealed) return { proofs: [] }
  const ids = [...sealed.keys()]
  const hashes = [...sealed.values()]
  const places = new Map(ids.map((id, index) => [id, index]))
  const proofs = entries.flatMap((entry): Proof[] => {
    const place = places.get(entry.id)
    const isAsSealed = place !== undefined && hashes[place] === recordHash(entry)
    return isAsSealed ? [{ n: entry.n, day: `${day}`, path: pathTo(hashes, place) }] : []
  })
  const check = await checkDay(tx, day)
  const own = new Set(entries.map(({ id }) => id))
  const altered = (check?.altered ?? []).filter((id) => own.has(id))
  const late = (check?.late ?? []).filter((id) => own.has(id))
  const removed = (check?.removed ?? []).filter((id) => own.has(id))
  const missingCount = check?.missing.length ?? 0
  const isFitting = altered.length + late.length + removed.length + missingCount === 0
  const misfit = { day: `${day}`, altered, missingCount, late, removed }
  return isFitting ? { proofs } : { proofs, misfit }
}

/** The seals from the first day to the last, without a gap, and the wording of the rules. */
async function rest(
  tx: Tx,
  days: readonly string[],
  entries: readonly Entry[],
): Promise<{ seals: Seal[]; wordings: Wording[] }> {
  const hashes = entries.flatMap(({ kind, body }) =>
    kind === 'decision' ? Object.values((body as Decided).packHashes) : [],
  )
  const wordings = await store.listWordings(tx, [...new Set(hashes)])
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return { seals: [], wordings }
  const rows = await listSeals(tx, { fromOn: dayFrom(first), toOn: dayFrom(last) })
  const seals = rows.map(({ sealedAt: _at, day, ...seal }) => ({ ...seal, day: `${day}` }))
  return { seals, wordings }
}
