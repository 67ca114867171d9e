import { type Decision, no, yes } from '../../kit/decision.ts'
import { findCountry } from '../complaints/store.ts'
import { type Actor, system } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record as journal } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { forget } from './person-store.ts'
import { ofPerson, type RecordKind, type RetentionTime, retentionTimes } from './retention.ts'
import * as store from './retention-store.ts'

const pageSize = 500

/**
 * Removes what is past its time, kind by kind and page by page, and writes down how many. Run
 * again, there is nothing left to remove. What stands under a legal hold stays.
 */
export async function retain(world: World, agencyId: string): Promise<Record<string, number>> {
  const actor = system(agencyId)
  const times = await world.transaction(actor, timesOf)
  const removed: Record<string, number> = {}
  for (const time of times) {
    removed[time.record] = ofPerson.includes(time.record)
      ? await forgetPeople(world, agencyId, time)
      : await world.transaction(actor, (tx) => forgetOld(tx, time))
  }
  return removed
}

async function forgetPeople(world: World, agencyId: string, time: RetentionTime): Promise<number> {
  const record = time.record as store.PersonRecord
  let all = 0
  for (;;) {
    const gone = await world.transaction(system(agencyId), async (tx) => {
      const due = await store.listDue(tx, record, before(tx, time), pageSize)
      if (due.length === 0) return 0
      const removed = await forget(
        tx,
        record,
        due.map(({ id }) => id),
      )
      if (removed > 0) await store.insertRun(tx, { ...time, removed })
      return removed
    })
    all += gone
    if (gone < pageSize) return all
  }
}

async function forgetOld(tx: Tx, time: RetentionTime): Promise<number> {
  const record = time.record as store.OldRecord
  const removed = await store.forgetOlder(tx, record, before(tx, time))
  if (removed > 0) await store.insertRun(tx, { ...time, removed })
  return removed
}

const before = (tx: Tx, { days }: { readonly days: number }) =>
  tx.today.subtract({ days }).toZonedDateTime(tx.zone).toInstant()

export async function timesOf(tx: Tx): Promise<RetentionTime[]> {
  const chosen = new Map((await store.listChosen(tx)).map(({ record, days }) => [record, days]))
  const { packs } = await lawOf(tx)
  return retentionTimes(packs, (await findCountry(tx)).country, chosen)
}

export type Preview = RetentionTime & { readonly due: number; readonly held: number }

/** What tonight would remove, without removing it. */
export async function previewRetention(tx: Tx): Promise<Preview[]> {
  const previews: Preview[] = []
  for (const time of await timesOf(tx)) {
    const counted = ofPerson.includes(time.record)
      ? await store.countDue(tx, time.record as store.PersonRecord, before(tx, time))
      : { ...(await store.countOld(tx, time.record as store.OldRecord, before(tx, time))), held: 0 }
    previews.push({ ...time, ...counted })
  }
  return previews
}

type Asked = { readonly record: RecordKind; readonly days: number }

/** Another time for a kind of record, within what the law bounds. */
export function setRetention(
  world: World,
  actor: Actor,
  { record, days }: Asked,
): Promise<Decision<object, 'not-allowed' | 'outside-legal-time'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'set-retention')
    if (!allowed.ok) return allowed
    const time = (await timesOf(tx)).find((one) => one.record === record)
    if (!time || days < time.minDays || days > time.maxDays)
      return no('outside-legal-time', { minDays: time?.minDays ?? 0, maxDays: time?.maxDays ?? 0 })
    await store.setTime(tx, record, days, actor.name)
    await journal(tx, actor, { what: 'privacy.retention-set', facts: { keptRecord: record, days } })
    return yes({})
  })
}
