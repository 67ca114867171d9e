import { type Decision, no, yes } from '../../kit/decision.ts'
import { noteWork, notOnABreak } from '../breaks/actions.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { openPlaybook, unreadPlaybook } from '../playbook/opening-actions.ts'
import { uncertifiedFor } from '../training/actions.ts'
import { pinProposed } from './asking-actions.ts'
import { type Call, keepHeld, type Preparing, resume, seeBrief as seen } from './call.ts'
import { isStudied } from './preparation.ts'
import * as calls from './store.ts'
import { callOf } from './stored-call.ts'
import { endIfOver } from './uncoded-actions.ts'

export type OpenRefusal =
  | 'not-allowed'
  | 'unknown-debtor'
  | 'nothing-owed'
  | 'with-another-agent'
  | 'another-call-open'
  | 'on-a-break'
  | 'needs-certificate'
  | 'playbook-not-read'

type Opening = { readonly debtorId: string; readonly portfolioId?: string | undefined }

/**
 * This person on the agent's screen. The same agent finds everything as it was left; a call that
 * another agent abandoned is taken over as it stands.
 */
export function openCall(
  world: World,
  actor: Actor,
  { debtorId, portfolioId }: Opening,
): Promise<Decision<{ callId: string }, OpenRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const agentId = actor.userId
    if (agentId === null) return no('not-allowed')
    if (!(await lockDebtor(tx, debtorId))) return no('unknown-debtor')
    await calls.queueForAgent(tx, agentId)
    const row = await calls.lockOpenCallOn(tx, debtorId)
    if (row?.agentId === agentId) return resumed(tx, row, agentId)
    const mine = await calls.findOpenCallOf(tx, agentId)
    if (mine && !(await endIfOver(tx, mine)))
      return no('another-call-open', { callId: mine.id, debtorName: mine.debtorName })
    const free = await notOnABreak(tx, agentId)
    if (!free.ok) return free
    await noteWork(tx, actor)
    if (row) return takenOver(tx, actor, row, agentId)
    const found = await calls.listOpenPortfolios(tx, debtorId)
    const chosen = portfolioId ? found.find((one) => one.portfolioId === portfolioId) : found[0]
    if (!chosen) return no('nothing-owed')
    const uncertified = await uncertifiedFor(tx, actor)
    if (uncertified.has(chosen.portfolioId)) return no('needs-certificate')
    const unread = await unreadPlaybook(tx, agentId)
    if (unread) return no('playbook-not-read', { version: unread })
    const made = await calls.insertCall(tx, chosen, begin(tx, debtorId, agentId))
    if (!made) return no('with-another-agent')
    const { creditorId } = chosen
    await openPlaybook(tx, { callId: made.id, debtorId, agentId, creditorId })
    await record(tx, actor, { what: 'call.opened', debtorId, portfolioId: chosen.portfolioId })
    return yes({ callId: made.id })
  })
}

const begin = (tx: Tx, debtorId: string, agentId: string): Preparing =>
  keepHeld(
    {
      id: tx.newId(),
      debtorId,
      agentId,
      openedAt: tx.now,
      heldUntil: tx.now,
      state: 'preparing',
      briefSeenAt: null,
    },
    tx.now,
  )

async function resumed(
  tx: Tx,
  row: calls.CallRow,
  agentId: string,
): Promise<Decision<{ callId: string }, 'with-another-agent'>> {
  const call = resume(callOf(row), agentId, tx.now)
  if (!call.ok) return no('with-another-agent', { agentName: row.agentName ?? '' })
  await save(tx, call.value)
  return yes({ callId: row.id })
}

async function takenOver(tx: Tx, actor: Actor, row: calls.CallRow, agentId: string) {
  const taken = await resumed(tx, row, agentId)
  if (!taken.ok) return taken
  await record(tx, actor, {
    what: 'call.taken-over',
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: { from: row.agentName },
  })
  return taken
}

export type NotYours = 'not-allowed' | 'unknown-call' | 'not-your-call'

/** A call that this agent has; nobody works on another agent's. */
export async function ownCall<Row extends calls.CallRow>(
  actor: Actor,
  find: () => Promise<Row | undefined>,
): Promise<Decision<Row, NotYours>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  const row = await find()
  if (!row) return no('unknown-call')
  return row.agentId === actor.userId
    ? yes(row)
    : no('not-your-call', { agentName: row.agentName ?? '' })
}

/** Locked, in one transaction with what is done about it. */
export function withOwnCall<Value, Refusal extends string>(
  world: World,
  actor: Actor,
  callId: string,
  work: (tx: Tx, row: calls.CallRow) => Promise<Decision<Value, Refusal>>,
): Promise<Decision<Value, Refusal | NotYours>> {
  return world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => calls.lockCall(tx, callId))
    return own.ok ? work(tx, own.value) : own
  })
}

/** The person first, then the call: two deeds about one person come one after the other. */
export function withOwnCallAndPerson<Value, Refusal extends string>(
  world: World,
  actor: Actor,
  callId: string,
  work: (tx: Tx, row: calls.CallRow) => Promise<Decision<Value, Refusal>>,
): Promise<Decision<Value, Refusal | NotYours>> {
  return world.transaction(actor, async (tx) => {
    const found = await ownCall(actor, () => calls.findCall(tx, callId))
    if (!found.ok) return found
    await lockDebtor(tx, found.value.debtorId)
    const own = await ownCall(actor, () => calls.lockCall(tx, callId))
    return own.ok ? work(tx, own.value) : own
  })
}

/** What the rules made of an open call, kept. */
export async function save(tx: Tx, call: Call): Promise<void> {
  if (call.state !== 'closed') await calls.saveCall(tx, call)
}

/**
 * The brief was studied, and dialing opens. One press is enough: what the agent did not choose is
 * asked as it is proposed, and stays in sight during the call.
 */
export const seeBrief = (
  world: World,
  actor: Actor,
  callId: string,
  excusesShown: readonly string[] = [],
) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    const call = seen(callOf(row), tx.now)
    if (!call.ok) return call
    const { questions, proposed } = await pinProposed(tx, row, actor.name)
    const study = { questions, proposed, excuses: excusesShown }
    const studied = isStudied(study)
    if (!studied.ok) return studied
    await save(tx, keepHeld(call.value, tx.now))
    await calls.saveStudy(tx, callId, study)
    return yes({})
  })

/** A supervisor lets a call go on without its study, whoever has it; who and why stays with it. */
export const skipStudy = (
  world: World,
  actor: Actor,
  { callId, why }: { readonly callId: string; readonly why: string },
): Promise<Decision<object, SkipRefusal>> =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'skip-study')
    if (!allowed.ok) return allowed
    const row = await calls.lockCall(tx, callId)
    if (!row) return no('unknown-call')
    if (row.state === 'closed') return no('call-closed')
    if (row.state !== 'preparing' || row.briefSeenAt !== null) return no('already-prepared')
    await calls.saveSkip(tx, callId, { by: actor.name, because: why })
    const { debtorId, portfolioId } = row
    await record(tx, actor, {
      what: 'call.study-skipped',
      debtorId,
      portfolioId,
      facts: { reason: why },
    })
    return yes({})
  })

export type SkipRefusal = 'not-allowed' | 'unknown-call' | 'call-closed' | 'already-prepared'

type Typed = {
  readonly callId: string
  readonly draftVersion: number
  readonly draft: object
}

/** What is typed is kept, and the call stays held: somebody is there. */
export const saveDraft = (world: World, actor: Actor, { callId, ...typed }: Typed) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    const { heldUntil } = keepHeld(callOf(row), tx.now)
    const saved = await calls.saveDraft(tx, callId, { ...typed, heldUntil })
    return saved ? yes(saved) : no('changed-meanwhile', { draftVersion: row.draftVersion })
  })

export type CurrentCall = { readonly callId: string | null; readonly debtorName: string | null }

export const currentCall = (world: World, actor: Actor): Promise<CurrentCall> =>
  world.transaction(actor, async (tx) => {
    const found = actor.userId ? await calls.findOpenCallOf(tx, actor.userId) : undefined
    const row = found && (await endIfOver(tx, found)) ? undefined : found
    return { callId: row?.id ?? null, debtorName: row?.debtorName ?? null }
  })
