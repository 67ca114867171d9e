import { type Decision, no, yes } from '../../kit/decision.ts'
import { isWorkingDay } from '../complaints/actions.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import { chance } from '../platform/secret.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { dueOfRequest, type RequestKind } from './due.ts'
import { protocolOf } from './protocol.ts'
import * as requests from './request-store.ts'

export type Wish = {
  readonly debtorId: string
  readonly kind: RequestKind
  readonly via: requests.Via
  readonly wish: string
  readonly identity?: requests.Identity | undefined
}

type Received = { readonly requestId: string; readonly protocol: string }

/** A person asks about their own data: kept with a protocol and its last day (LGPD art. 18). */
export function receiveRequest(
  world: World,
  actor: Actor,
  wish: Wish,
): Promise<Decision<Received, 'not-allowed' | 'unknown-debtor' | 'already-asked-for'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'take-privacy-requests')
    if (!allowed.ok) return allowed
    return takeRequest(tx, actor, wish)
  })
}

/** In the transaction of who heard it: an agent, or the person's own page. */
export async function takeRequest(
  tx: Tx,
  actor: Actor,
  wish: Wish,
): Promise<Decision<Received, 'unknown-debtor' | 'already-asked-for'>> {
  const { debtorId, kind, via } = wish
  const debtor = await lockDebtor(tx, debtorId)
  if (!debtor) return no('unknown-debtor')
  const { country } = debtor
  const { packs } = await lawOf(tx)
  const due = dueOfRequest(packs, { country, kind, on: tx.today }, await isWorkingDay(tx))
  const protocol = protocolOf(tx.today, chance(5))
  const made = await requests.insertRequest(tx, {
    ...{ protocol, debtorId, kind, via, wish: wish.wish.trim() },
    identity: wish.identity ?? null,
    receivedBy: actor.name,
    dueOn: due.on,
    ruleId: due.ruleId,
  })
  if (!made) {
    const known = await requests.findOpenRequest(tx, debtorId, kind)
    return no('already-asked-for', { protocol: known?.protocol ?? '' })
  }
  await record(tx, actor, {
    what: 'privacy.requested',
    debtorId,
    facts: { privacyKind: kind, request: protocol, dueOn: String(due.on) },
  })
  return yes({ requestId: made.id, protocol })
}

export type RequestRefusal = 'not-allowed' | 'unknown-request' | 'request-ended'

/** A request that waits, under lock, for who may answer it. */
export function onRequest<Refusal extends string>(
  world: World,
  actor: Actor,
  requestId: string,
  work: (tx: Tx, row: requests.RequestRow) => Promise<Decision<object, Refusal>>,
): Promise<Decision<object, Refusal | RequestRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'answer-privacy-requests')
    if (!allowed.ok) return allowed
    const row = await requests.lockRequest(tx, requestId)
    if (!row) return no('unknown-request')
    if (row.state === 'answered' || row.state === 'refused') return no('request-ended')
    return work(tx, row)
  })
}

type Proved = { readonly requestId: string; readonly identity: requests.Identity }

/** It is really they who ask: nothing is told to strangers. */
export const confirmIdentity = (world: World, actor: Actor, { requestId, identity }: Proved) =>
  onRequest<never>(world, actor, requestId, async (tx, row) => {
    await requests.setIdentity(tx, requestId, identity, actor.name)
    await record(tx, actor, {
      what: 'privacy.identity-confirmed',
      debtorId: row.debtorId,
      facts: { request: row.protocol },
    })
    return yes({})
  })

type Answering = { readonly requestId: string; readonly answer: string }

/** Done and told; a deletion is answered by a second person's approval instead. */
export const answerRequest = (world: World, actor: Actor, { requestId, answer }: Answering) =>
  onRequest<'identity-not-confirmed' | 'deletion-needs-two'>(
    world,
    actor,
    requestId,
    async (tx, row) => {
      if (!row.identity) return no('identity-not-confirmed')
      if (row.kind === 'deletion') return no('deletion-needs-two')
      await end(tx, actor, row, { state: 'answered', answer: answer.trim() })
      return yes({})
    },
  )

/** Not done, and why: not the person, or nothing that the law gives. */
export const refuseRequest = (world: World, actor: Actor, { requestId, answer }: Answering) =>
  onRequest<never>(world, actor, requestId, async (tx, row) => {
    await end(tx, actor, row, { state: 'refused', answer: answer.trim() })
    return yes({})
  })

export async function end(
  tx: Tx,
  actor: Actor,
  row: requests.RequestRow,
  ending: Pick<requests.Ending, 'state' | 'answer' | 'outcome'>,
): Promise<void> {
  await requests.endRequest(tx, row.id, { ...ending, byId: actor.userId, by: actor.name })
  await record(tx, actor, {
    what: ending.state === 'answered' ? 'privacy.answered' : 'privacy.refused',
    debtorId: row.debtorId,
    facts: { privacyKind: row.kind, request: row.protocol },
  })
}
