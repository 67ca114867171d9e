import { type Day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { cancelCallbacks } from '../calls/callback-store.ts'
import { findCreditor } from '../creditors/store.ts'
import * as standing from '../debtors/standing-store.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { dueOf } from './clock.ts'
import type { Channel } from './deadlines.ts'
import { insertEvent } from './event-store.ts'
import { ownerFor } from './owner.ts'
import * as complaints from './store.ts'
import { type IsWorkingDay, workingDayOf } from './working-days.ts'

export type Told = {
  readonly channel: Channel
  readonly number?: string | undefined
  readonly debtorId?: string | undefined
  readonly complainant?: string | undefined
  readonly creditorId?: string | undefined
  readonly onDay: Day
  readonly causes: readonly string[]
  readonly story: string
  readonly dueOn?: Day | undefined
  readonly ownerId?: string | undefined
}

export type OpenRefusal =
  | 'not-allowed'
  | 'unknown-debtor'
  | 'unknown-creditor'
  | 'unknown-person'
  | 'date-in-the-future'
  | 'due-before-complaint'
  | 'already-registered'

/**
 * A case that somebody opened elsewhere. If it is known who complains, everything that reaches out
 * to them stops in this same transaction, for all creditors (C0.3, E6.4).
 */
export async function openComplaint(
  world: World,
  actor: Actor,
  told: Told,
): Promise<Decision<{ complaintId: string }, OpenRefusal>> {
  const allowed = may(actor, 'see-complaints')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const { onDay, dueOn, debtorId } = told
    if (isAfter(onDay, tx.today)) return no('date-in-the-future', { field: 'onDay' })
    if (dueOn && isAfter(onDay, dueOn)) return no('due-before-complaint', { field: 'dueOn' })
    if (debtorId && !(await lockDebtor(tx, debtorId))) return no('unknown-debtor')
    if (told.creditorId && !(await findCreditor(tx, told.creditorId))) return no('unknown-creditor')
    const number = told.number?.trim() || null
    if (number && (await complaints.findByNumber(tx, told.channel, number)))
      return no('already-registered', { field: 'number', number })
    return insertCase(tx, actor, { ...told, number, kind: 'complaint', callId: null })
  })
}

type Case = Omit<Told, 'number'> & {
  readonly number: string | null
  readonly kind: 'complaint' | 'threat'
  readonly callId: string | null
}

/** The case with its hold, owner and clock. The caller holds the lock on the person. */
export async function insertCase(
  tx: Tx,
  actor: Actor,
  one: Case,
): Promise<Decision<{ complaintId: string }, 'unknown-person' | 'already-registered'>> {
  const people = await complaints.listCandidates(tx)
  const owner = one.ownerId ? people.find(({ userId }) => userId === one.ownerId) : ownerFor(people)
  if (one.ownerId && !owner) return no('unknown-person', { field: 'ownerId' })
  const { debtorId = null, channel, kind } = one
  const holdId = debtorId && (await freeze(tx, actor, debtorId, one.callId))
  const due = dueOf(channel, one.onDay, one.dueOn, await isWorkingDay(tx))
  const made = await complaints.insertComplaint(tx, {
    ...{ kind, channel, number: one.number, debtorId, callId: one.callId, holdId },
    complainant: one.complainant?.trim() ?? '',
    creditorId: one.creditorId ?? (debtorId && (await onlyCreditorOf(tx, debtorId))),
    onDay: one.onDay,
    causes: [...new Set(one.causes)],
    story: one.story.trim(),
    dueOn: due.on,
    dueBasis: due.basis,
    ownerId: owner?.userId ?? null,
    owner: owner?.name ?? null,
    openedBy: actor.name,
  })
  if (!made) return no('already-registered', { field: 'number', number: one.number })
  await insertEvent(tx, made.id, { kind: 'opened', who: actor.name })
  await record(tx, actor, {
    what: kind === 'threat' ? 'complaint.threatened' : 'complaint.opened',
    debtorId,
    facts: { complaintId: made.id, complaintChannel: channel, dueOn: String(due.on) },
  })
  return yes({ complaintId: made.id })
}

/** Of a person with one creditor it is known who is complained of. */
async function onlyCreditorOf(tx: Tx, debtorId: string): Promise<string | null> {
  const creditors = await complaints.listCreditorsOf(tx, debtorId)
  return creditors.length === 1 ? (creditors[0]?.creditorId ?? null) : null
}

/** Contact stops and what was arranged is called off; the case says which hold is its own. */
export async function freeze(
  tx: Tx,
  actor: Actor,
  debtorId: string,
  callId: string | null,
): Promise<string> {
  await cancelCallbacks(tx, debtorId)
  const placed = callId ? await standing.findHoldOfCall(tx, callId, 'complaint') : undefined
  if (placed) return placed.id
  const hold = { debtorId, reason: 'complaint', untilOn: null, callId }
  const { id } = await standing.insertHold(tx, hold)
  await record(tx, actor, {
    what: 'debtor.hold-placed',
    debtorId,
    facts: { reason: 'complaint', untilOn: null },
  })
  return id
}

export async function isWorkingDay(tx: Tx): Promise<IsWorkingDay> {
  const { packs } = await lawOf(tx)
  return workingDayOf(packs, (await complaints.findCountry(tx)).country)
}
