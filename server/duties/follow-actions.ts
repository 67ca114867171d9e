import { isBefore } from '../../kit/dates.ts'
import { lockDebtor } from '../debtors/store.ts'
import { type Actor, system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type DebtCase, listCases } from './case-store.ts'
import { type Owed, relief, reliefOf, type Standing } from './cause.ts'
import { endDuty, insertDuty, lockOpenDuty, moveDuty } from './duty-store.ts'
import { withdrawIn } from './measure-actions.ts'
import { listMeasures, type MeasureRow } from './measure-store.ts'

const pageSize = 500

/** How many duties a night opened, moved or dropped, and how many plain wishes it withdrew. */
export type Followed = { opened: number; moved: number; dropped: number; withdrawn: number }

/**
 * Looks at every measure that was asked for or stands: what must be undone becomes a duty with its
 * day; what is not owed any more is dropped. It looks at what is, so running it twice changes
 * nothing.
 */
export async function followAll(world: World, agencyId: string): Promise<Followed> {
  const actor = system(agencyId)
  const done: Followed = { opened: 0, moved: 0, dropped: 0, withdrawn: 0 }
  let after: string | null = null
  for (;;) {
    const rows: readonly MeasureRow[] = await world.transaction(actor, (tx) =>
      listMeasures(tx, { states: ['asked', 'in-force'], after, limit: pageSize }),
    )
    for (const debtorId of new Set(rows.map((row) => row.debtorId)))
      await followDebtor(world, agencyId, debtorId, done)
    if (rows.length < pageSize) return done
    after = rows.at(-1)?.id ?? null
  }
}

/** The same for one person, as soon as something happened. */
export async function followDebtor(
  world: World,
  agencyId: string,
  debtorId: string,
  done: Followed = { opened: 0, moved: 0, dropped: 0, withdrawn: 0 },
): Promise<Followed> {
  const actor = system(agencyId)
  return world.transaction(actor, async (tx) => {
    await lockDebtor(tx, debtorId)
    const rows = await listMeasures(tx, { debtorId, states: ['asked', 'in-force'], lock: true })
    const cases = await listCases(tx, [...new Set(rows.map(({ debtId }) => debtId))])
    for (const row of rows) {
      const about = cases.find(({ debtId }) => debtId === row.debtId)
      const happened = about && (await followOne(tx, actor, row, about))
      if (happened) done[happened] += 1
    }
    return done
  })
}

async function followOne(tx: Tx, actor: Actor, row: MeasureRow, about: DebtCase) {
  const items = row.itemIds.flatMap((id) => about.standing.get(id) ?? [])
  if (row.state === 'asked') return withdrawIfOver(tx, actor, row, items)
  const act = reliefOf[row.act]
  if (act === null) return undefined
  const { packs } = await lawOf(tx)
  const owed = relief(packs, { act: row.act, about }, items, tx.today)
  const known = await lockOpenDuty(tx, row.id)
  if (!owed) return known && drop(tx, actor, row, known.id)
  if (!known) {
    if (!(await insertDuty(tx, row, act, owed))) return undefined
    await say(tx, actor, row, 'duty.opened', { act, by: `${owed.dueOn}` })
    return 'opened' as const
  }
  // A day that was promised never becomes a later one.
  const { dueOn, ruleId } = isBefore(known.dueOn, owed.dueOn) ? known : owed
  const next: Owed = { ...owed, dueOn, ruleId }
  const isSame = known.dueOn.equals(dueOn) && known.cause === owed.cause
  if (isSame && known.causedOn.equals(owed.causedOn)) return undefined
  await moveDuty(tx, known.id, next)
  return 'moved' as const
}

/** Nothing is left of what somebody wished to act upon. */
async function withdrawIfOver(tx: Tx, actor: Actor, row: MeasureRow, items: readonly Standing[]) {
  if (items.length === 0 || items.some(({ state }) => state === 'open')) return undefined
  await withdrawIn(tx, actor, row, '')
  return 'withdrawn' as const
}

async function drop(tx: Tx, actor: Actor, row: MeasureRow, dutyId: string) {
  const ended = { state: 'dropped', on: tx.today, by: actor.name, evidence: 'cause-gone' } as const
  await endDuty(tx, dutyId, ended)
  await say(tx, actor, row, 'duty.dropped', {})
  return 'dropped' as const
}

const say = (
  tx: Tx,
  actor: Actor,
  { debtorId, portfolioId, contract, registry }: MeasureRow,
  what: string,
  facts: Readonly<Record<string, string>>,
) => record(tx, actor, { what, debtorId, portfolioId, facts: { contract, registry, ...facts } })
