import { type Day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import * as problems from './problem-store.ts'
import { findDebtor } from './store.ts'

export type ProvedProblem = {
  readonly debtorId: string
  readonly kind: string
  readonly evidence: string
  readonly verifiedOn: Day
}

type NoteRefusal = 'not-allowed' | 'unknown-debtor' | 'date-in-the-future' | 'already-noted'

/** Proof was seen of a problem: what a wider offer to a good payer may stand on (D4.2). */
export async function noteProblem(
  world: World,
  actor: Person,
  proved: ProvedProblem,
): Promise<Decision<{ problemId: string }, NoteRefusal>> {
  const allowed = may(actor, 'verify-problems')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const { debtorId, kind, evidence, verifiedOn } = proved
    if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
    if (isAfter(verifiedOn, tx.today))
      return no('date-in-the-future', { field: 'verifiedOn', today: String(tx.today) })
    const made = await problems.insertProblem(tx, { ...proved, by: actor })
    if (!made) return no('already-noted', { field: 'kind' })
    await record(tx, actor, {
      what: 'debtor.problem-verified',
      debtorId,
      facts: { problem: kind, seen: evidence },
    })
    return yes({ problemId: made.id })
  })
}

/** Noted by mistake: it counts no more, and the history keeps that it was noted. */
export async function withdrawProblem(
  world: World,
  actor: Person,
  problemId: string,
): Promise<Decision<object, 'not-allowed' | 'unknown-problem'>> {
  const allowed = may(actor, 'verify-problems')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const withdrawn = await problems.withdrawProblem(tx, problemId)
    if (!withdrawn) return no('unknown-problem')
    const { debtorId, kind } = withdrawn
    await record(tx, actor, {
      what: 'debtor.problem-withdrawn',
      debtorId,
      facts: { problem: kind },
    })
    return yes({})
  })
}
