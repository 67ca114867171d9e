import { day, dayAt, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { add } from '../../kit/money.ts'
import { lockDebtor } from '../debtors/store.ts'
import { standingItems } from '../documents/standing-actions.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type DebtCase, listCases } from './case-store.ts'
import { endDuty, lockOpenDuty } from './duty-store.ts'
import * as measures from './measure-store.ts'
import { listTold } from './notice-store.ts'
import { type MeasureAct, type Verdict, verdict } from './verdict.ts'

type Blocked = 'act-blocked'

/** Why not, in the words of whoever asked, and from when. */
export function blockedBy(actor: Actor, { blockers, earliestOn }: Verdict) {
  const [first] = blockers
  const locale = 'locale' in actor ? actor.locale : 'pt-BR'
  return no('act-blocked', {
    ruleId: first?.ruleId ?? '',
    reason: first?.reason[locale] ?? '',
    from: earliestOn && `${earliestOn}`,
  })
}

/** Asked for, not done: from here its notice may be sent, and its wait runs. */
export async function askMeasure(
  world: World,
  actor: Actor,
  asked: { readonly debtId: string; readonly act: MeasureAct; readonly registry: string },
): Promise<
  Decision<{ measureId: string }, 'not-allowed' | 'unknown-debt' | 'measure-known' | Blocked>
> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const [about] = await listCases(tx, [asked.debtId])
    if (!about) return no('unknown-debt')
    const { packs } = await lawOf(tx)
    const said = verdict({ packs, about, act: asked.act }, [], tx.today)
    if (said.itemIds.length === 0) return blockedBy(actor, said)
    const made = await measures.insertMeasure(tx, await newMeasure(tx, actor, about, asked, said))
    if (!made) return no('measure-known')
    await say(tx, actor, about, `duty.${asked.act}-asked`, { registry: asked.registry })
    return yes({ measureId: made.id })
  })
}

type What = { readonly act: MeasureAct; readonly registry: string }

async function newMeasure(
  tx: Tx,
  actor: Actor,
  about: DebtCase,
  what: What,
  on: Pick<Verdict, 'itemIds' | 'dueOn'>,
) {
  const { debtId, portfolioId, creditorId, debtorId } = about
  return {
    ...{ debtId, portfolioId, creditorId, debtorId },
    act: what.act,
    registry: what.registry.trim(),
    itemIds: on.itemIds,
    dueOn: on.dueOn,
    owedCents: await owedFor(tx, on.itemIds),
    by: actor.name,
  }
}

async function owedFor(tx: Tx, itemIds: readonly string[]) {
  const items = itemIds.length > 0 ? await standingItems(tx, { itemIds }) : []
  return add(...items.map(({ owedCents }) => owedCents))
}

const say = (
  tx: Tx,
  actor: Actor,
  { debtorId, portfolioId, contract }: Pick<DebtCase, 'debtorId' | 'portfolioId' | 'contract'>,
  what: string,
  facts: Readonly<Record<string, string | null>>,
) => record(tx, actor, { what, debtorId, portfolioId, facts: { contract, ...facts } })

type Stood = {
  readonly debtId: string
  readonly act: MeasureAct
  readonly registry: string
  readonly sinceOn: string | null
  readonly evidence: string
}

/**
 * It stood before the debt came to this agency: a fact that nobody here decided. From the day the
 * debt came nothing is past: it is asked for and done by the rules.
 */
export async function recordPast(
  world: World,
  actor: Actor,
  given: Stood,
): Promise<
  Decision<{ measureId: string }, 'not-allowed' | 'unknown-debt' | 'measure-known' | 'not-past'>
> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, (tx) => recordPastIn(tx, actor, given))
}

export async function recordPastIn(tx: Tx, actor: Actor, given: Stood) {
  const [about] = await listCases(tx, [given.debtId])
  if (!about) return no('unknown-debt')
  const sinceOn = given.sinceOn === null ? null : day(given.sinceOn)
  if (sinceOn && isAfter(sinceOn, about.cameOn))
    return no('not-past', { cameOn: `${about.cameOn}` })
  const listed = about.items.filter(({ dueOn }) => isBefore(dueOn, sinceOn ?? about.cameOn))
  const items = listed.length > 0 ? listed : about.items
  const on = { itemIds: items.map(({ id }) => id), dueOn: items[0]?.dueOn ?? null }
  const made = await measures.insertPastMeasure(tx, {
    ...(await newMeasure(tx, actor, about, given, on)),
    sinceOn,
    evidence: given.evidence,
  })
  if (!made) return no('measure-known')
  const { registry, evidence } = given
  await say(tx, actor, about, `duty.${given.act}-found`, {
    registry,
    sinceOn: given.sinceOn,
    evidence,
  })
  return yes({ measureId: made.id })
}

export type DoneRefusal =
  | 'not-allowed'
  | 'unknown-measure'
  | 'measure-ended'
  | 'day-out-of-time'
  | Blocked

/**
 * Somebody did it, on a day, and shows how that is known. What the rules did not let happen on that
 * day cannot be said to be done: nobody's authority stands above a law.
 */
export async function markDone(
  world: World,
  actor: Actor,
  done: { readonly measureId: string; readonly doneOn: string; readonly evidence: string },
): Promise<Decision<object, DoneRefusal>> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const row = await lockOf(tx, done.measureId)
    if (!row) return no('unknown-measure')
    if (row.state !== 'asked') return no('measure-ended', { state: row.state })
    const on = day(done.doneOn)
    const askedOn = dayAt(row.askedAt, tx.zone)
    if (isAfter(on, tx.today) || isBefore(on, askedOn))
      return no('day-out-of-time', { from: `${askedOn}`, to: `${tx.today}` })
    const [about] = await listCases(tx, [row.debtId])
    if (!about) return no('unknown-measure')
    const { packs } = await lawOf(tx)
    const said = verdict({ packs, about, act: row.act }, await listTold(tx, row.id), on)
    if (said.blockers.length > 0) return blockedBy(actor, said)
    await measures.putInForce(tx, row.id, {
      ...{ on, by: actor.name, evidence: done.evidence, itemIds: said.itemIds, dueOn: said.dueOn },
      owedCents: await owedFor(tx, said.itemIds),
      decision: { on: done.doneOn, packVersions: said.packVersions, profile: about.profile },
    })
    const { registry } = row
    await say(tx, actor, row, `duty.${row.act}-done`, {
      registry,
      on: done.doneOn,
      evidence: done.evidence,
    })
    return yes({})
  })
}

/** The person first, as everywhere; then what is about them. */
async function lockOf(tx: Tx, measureId: string) {
  const [found] = await measures.listMeasures(tx, { measureIds: [measureId] })
  if (!found) return undefined
  await lockDebtor(tx, found.debtorId)
  return measures.lockMeasure(tx, measureId)
}

/** Asked for, and not to be done after all. */
export async function withdrawMeasure(
  world: World,
  actor: Actor,
  { measureId, reason }: { readonly measureId: string; readonly reason: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-measure' | 'measure-ended'>> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const row = await lockOf(tx, measureId)
    if (!row) return no('unknown-measure')
    if (row.state !== 'asked') return no('measure-ended', { state: row.state })
    await withdrawIn(tx, actor, row, reason)
    return yes({})
  })
}

export async function withdrawIn(tx: Tx, actor: Actor, row: measures.MeasureRow, reason: string) {
  const ended = { state: 'withdrawn', on: tx.today, by: actor.name, evidence: reason } as const
  await measures.endMeasure(tx, row.id, ended)
  await say(tx, actor, row, `duty.${row.act}-withdrawn`, { registry: row.registry, reason })
}

/** Undone: off the list, service back, letter handed over. That is lawful on every day. */
export async function undoMeasure(
  world: World,
  actor: Actor,
  done: { readonly measureId: string; readonly endedOn: string; readonly evidence: string },
): Promise<Decision<object, Exclude<DoneRefusal, Blocked>>> {
  const allowed = may(actor, 'do-duties')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const row = await lockOf(tx, done.measureId)
    if (!row) return no('unknown-measure')
    if (row.state !== 'in-force') return no('measure-ended', { state: row.state })
    const on = day(done.endedOn)
    if (isAfter(on, tx.today) || (row.doneOn && isBefore(on, row.doneOn)))
      return no('day-out-of-time', { from: row.doneOn && `${row.doneOn}`, to: `${tx.today}` })
    const { evidence } = done
    await measures.endMeasure(tx, row.id, { state: 'ended', on, by: actor.name, evidence })
    const duty = await lockOpenDuty(tx, row.id)
    if (duty) await endDuty(tx, duty.id, { state: 'done', on, by: actor.name, evidence })
    const facts = { registry: row.registry, on: done.endedOn, evidence }
    await say(tx, actor, row, `duty.${row.act}-undone`, facts)
    return yes({})
  })
}
