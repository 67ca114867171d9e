import type { ExcuseState, replyCame, seenIn } from '../../api/excuses.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { insertProblem } from '../debtors/problem-store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { editsFor } from '../playbook/edits-store.ts'
import { excuseCard, replyOf } from '../playbook/excuse-cards.ts'
import { keepReply } from './reply-store.ts'
import { isOver, settling, untilOn } from './state.ts'
import * as store from './store.ts'

type Unknown = 'not-allowed' | 'unknown-excuse'

/** What was said, held while something is done about it. */
function withSaid<Value, Refusal extends string>(
  world: World,
  actor: Person,
  saidId: string,
  work: (tx: Tx, row: store.SaidRow) => Promise<Decision<Value, Refusal>>,
): Promise<Decision<Value, Refusal | Unknown>> {
  return world.transaction(actor, async (tx): Promise<Decision<Value, Refusal | Unknown>> => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const row = await store.lockSaid(tx, saidId)
    return row ? work(tx, row) : no('unknown-excuse')
  })
}

/** Tapped by mistake; what already followed from it is not undone so. */
export const withdrawExcuse = (world: World, actor: Person, saidId: string) =>
  withSaid(world, actor, saidId, async (tx, row) => {
    if (row.appliedAt) return no('excuse-applied')
    await store.withdrawSaid(tx, saidId)
    await note(tx, actor, row, 'excuse.withdrawn')
    return yes({})
  })

export type SaidReply = {
  readonly saidId: string
  readonly lineId: string
  readonly came: (typeof replyCame)[number] | null
}

/** This reply was said to it, in these words. */
export const sayReply = (world: World, actor: Person, { saidId, lineId, came }: SaidReply) =>
  withSaid(world, actor, saidId, async (tx, row) => {
    const { debtorId, callId } = row
    const who = { agentId: actor.userId, debtorId, ...(callId ? { callId } : {}) }
    const line = replyOf(row.excuse, lineId, await editsFor(tx, who))
    if (!line) return no('unknown-reply', { field: 'lineId', lineId })
    const words = line.words['pt-BR']
    const { excuse } = row
    await keepReply(tx, { saidId, excuse, lineId, words, saidBy: actor.name, came })
    return yes({})
  })

export type Settling = {
  readonly saidId: string
  readonly state: ExcuseState
  readonly seenIn: (typeof seenIn)[number]
}

/**
 * What was seen of it. Who may not decide so asks a supervisor, and until then it stays as it is:
 * no mark against anybody is made by whoever was on the telephone with them (B6.3).
 */
export const settleExcuse = (world: World, actor: Person, { saidId, state, seenIn }: Settling) =>
  withSaid(world, actor, saidId, async (tx, row) => {
    if (isOver(row, tx.today)) return no('excuse-over')
    const mayDecide = settling({ excuse: row.excuse, state, role: actor.role })
    if (!mayDecide.ok) {
      await store.askReview(tx, saidId, { state, seenIn, by: actor.name })
      await note(tx, actor, row, 'excuse.review-asked', { wish: state })
      return yes({ isAsked: true })
    }
    const by = { name: actor.name, role: actor.role }
    await store.settleSaid(tx, saidId, { state, seenIn, untilOn: untilOn(state, tx.today), by })
    await note(tx, actor, row, `excuse.${state}`, { seenIn })
    if (state === 'verified') await noteProblem(tx, actor, row, seenIn)
    return yes({ isAsked: false })
  })

/** Verified hardship is what a wider offer to a good payer may stand on (D4.2). */
async function noteProblem(tx: Tx, actor: Person, row: store.SaidRow, seen: string) {
  const kind = excuseCard(row.excuse)?.leadsTo.problem
  if (!kind || seen === 'person' || !may(actor, 'verify-problems').ok) return
  const { debtorId } = row
  const evidence = seen === 'proof' ? 'document' : 'creditor'
  const made = await insertProblem(tx, {
    ...{ debtorId, kind, evidence, verifiedOn: tx.today },
    by: actor,
  })
  if (!made) return
  await record(tx, actor, {
    what: 'debtor.problem-verified',
    debtorId,
    facts: { problem: kind, seen: evidence },
  })
}

/** Every change to an excuse stands in the person's history. */
export const note = (
  tx: Tx,
  actor: Parameters<typeof record>[1],
  { debtorId, portfolioId, excuse }: Pick<store.SaidRow, 'debtorId' | 'portfolioId' | 'excuse'>,
  what: string,
  facts: Parameters<typeof record>[2]['facts'] = {},
) => record(tx, actor, { what, debtorId, portfolioId, facts: { excuse, ...facts } })
