import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { note } from '../excuses/actions.ts'
import { effectOf, hasEffect } from '../excuses/effect.ts'
import * as questions from '../excuses/question-store.ts'
import { isOver } from '../excuses/state.ts'
import * as store from '../excuses/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { excuseCard } from '../playbook/excuse-cards.ts'
import { lifting } from '../stops/stop.ts'
import { lockStop } from '../stops/store.ts'
import { liftIn } from './lift-actions.ts'
import { placeIn } from './stop-actions.ts'

type Refusal = 'not-allowed' | 'unknown-excuse' | 'excuse-over' | 'nothing-follows'

/** Days within which a creditor answers where nothing rests meanwhile. */
const answerDays = 5

/** What an excuse leads to, done: contact rests, and the creditor is asked (C6.4). Once. */
export const applyExcuse = (
  world: World,
  actor: Person,
  saidId: string,
): Promise<Decision<{ untilOn: Day | null }, Refusal>> =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const row = await store.lockSaid(tx, saidId)
    const card = row && excuseCard(row.excuse)
    if (!row || !card) return no('unknown-excuse')
    if (isOver(row, tx.today)) return no('excuse-over')
    const effect = effectOf(card)
    if (!hasEffect(effect)) return no('nothing-follows')
    const days = effect.stop?.days ?? null
    const untilOn = days === null ? null : tx.today.add({ days })
    if (row.appliedAt) return yes({ untilOn })
    const stopId = effect.stop ? await rest(tx, actor, row, effect.stop.kind) : null
    if (effect.asksCreditor) await askCreditor(tx, actor, row, stopId)
    await store.noteApplied(tx, saidId)
    await note(tx, actor, row, 'excuse.applied')
    return yes({ untilOn })
  })

async function rest(tx: Tx, actor: Person, row: store.SaidRow, kind: string) {
  const { debtorId, callId, excuse } = row
  const placed = await placeIn(tx, actor, {
    ...{ debtorId, callId, kind, evidence: excuse, door: 'call' },
    ...{ channel: null, contactPointId: null, untilOn: null, protocol: null },
    isUsualDay: true,
  })
  return placed.ok ? placed.value.stopId : null
}

async function askCreditor(tx: Tx, actor: Person, row: store.SaidRow, stopId: string | null) {
  const { id: saidId, debtorId, portfolioId, creditorId } = row
  const dueOn = tx.today.add({ days: answerDays })
  const asked = { saidId, debtorId, portfolioId, creditorId, dueOn, stopId, askedBy: actor.name }
  if (await questions.insertQuestion(tx, asked))
    await note(tx, actor, row, 'excuse.creditor-asked', { dueOn: String(dueOn) })
}

export type Answering = {
  readonly questionId: string
  readonly answer: string
  readonly finding: 'confirms' | 'does-not-confirm' | 'unknown'
}

/**
 * What the creditor answered. The pause that waited for it ends where whoever notes it may lift it;
 * otherwise it ends on its day.
 */
export const answerQuestion = (
  world: World,
  actor: Person,
  { questionId, answer, finding }: Answering,
): Promise<Decision<object, 'not-allowed' | 'unknown-question' | 'already-answered'>> =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const row = await questions.lockQuestion(tx, questionId)
    const said = row && (await store.findSaid(tx, row.saidId))
    if (!row || !said) return no('unknown-question')
    if (row.answeredAt) return no('already-answered')
    await questions.answerQuestion(tx, questionId, { answer, finding, by: actor.name })
    await note(tx, actor, said, 'excuse.creditor-answered')
    const stop = row.stopId ? await lockStop(tx, row.stopId) : undefined
    if (!stop || stop.liftedAt) return yes({})
    const mayLift = lifting(stop.kind, 'settled', may(actor, 'lift-stops').ok)
    if (mayLift.ok) await liftIn(tx, actor, stop, { ground: 'settled', evidence: answer })
    return yes({})
  })
