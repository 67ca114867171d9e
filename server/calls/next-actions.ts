import { type Decision, no, yes } from '../../kit/decision.ts'
import { mayTakeNext } from '../breaks/actions.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { earliest } from '../planning/worklist.ts'
import { ensurePlan, type Listed, listNow } from '../planning/worklist-actions.ts'
import type { World } from '../platform/world.ts'
import { uncertifiedFor } from '../training/actions.ts'
import { openCall } from './actions.ts'
import { findOpenCallOf } from './store.ts'
import { endIfOver } from './uncoded-actions.ts'

const pageSize = 40

type NextRefusal =
  | 'not-allowed'
  | 'worklist-empty'
  | 'nobody-may-be-called-now'
  | 'another-call-open'
  | 'on-a-break'
  | 'needs-certificate'
  | 'rest-granted'
  | 'work-day-full'
  | 'playbook-not-read'

/**
 * The first of the list who may be called at this moment and is with nobody else. Two agents who
 * ask at once get two people: who comes second to a person goes on to the next.
 */
export async function openNextCall(
  world: World,
  actor: Actor,
  { portfolioId }: { readonly portfolioId?: string | undefined },
): Promise<Decision<{ callId: string }, NextRefusal>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  const free = await isFree(world, actor)
  if (!free.ok) return free
  const plannedAt = await ensurePlan(world, actor)
  const { listed, uncertified } = await world.transaction(actor, async (tx) => {
    const uncertified = await uncertifiedFor(tx, actor)
    const isReady = (one: Listed) => mayBeCalled(one) && !uncertified.has(one.facts.portfolioId)
    const isEnough = (found: readonly Listed[]) => found.filter(isReady).length >= 20
    const listed = await listNow(tx, { portfolioId, plannedAt, pageSize, isEnough })
    return { listed, uncertified }
  })
  const ready = listed.filter(mayBeCalled)
  const theirs = ready.filter(({ facts }) => !uncertified.has(facts.portfolioId))
  for (const { facts } of theirs) {
    const opened = await openCall(world, actor, facts)
    if (opened.ok) return yes(opened.value)
    if (opened.refusal === 'another-call-open') return no('another-call-open', opened.facts)
    if (opened.refusal === 'on-a-break') return no('on-a-break', opened.facts)
    if (opened.refusal === 'playbook-not-read') return no('playbook-not-read', opened.facts)
  }
  if (listed.length === 0) return no('worklist-empty')
  if (ready.length > 0 && theirs.length === 0) return no('needs-certificate')
  return no('nobody-may-be-called-now', { nextAllowedAt: nextOf(listed) })
}

/** No second person, and none while somebody rests, is owed a rest, or has done enough. */
const isFree = (world: World, actor: Actor) =>
  world.transaction(actor, async (tx): Promise<Decision<true, NextRefusal>> => {
    if (actor.userId === null) return yes(true)
    const mine = await findOpenCallOf(tx, actor.userId)
    if (mine && !(await endIfOver(tx, mine)))
      return no('another-call-open', { callId: mine.id, debtorName: mine.debtorName })
    return mayTakeNext(tx, actor.userId)
  })

/** Nobody else has them, and the law says yes. */
export const mayBeCalled = ({ shown, preview }: Listed): boolean =>
  shown.heldBy === null && preview?.decision.ok === true

function nextOf(listed: readonly Listed[]): string | null {
  const free = listed.filter(({ shown }) => shown.heldBy === null)
  const moments = free.map(({ preview }) =>
    preview && !preview.decision.ok ? preview.decision.nextAllowedAt : null,
  )
  return earliest(moments)?.toString() ?? null
}
