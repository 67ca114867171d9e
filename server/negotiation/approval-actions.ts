import { assert } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, percentOf, zero } from '../../kit/money.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type AskedQuote, askOf, shapeAsked } from './actions.ts'
import { mayDecide, mayUse, type NotDecidable } from './approval.ts'
import * as approvals from './approval-store.ts'
import { mostDiscount } from './limits.ts'
import { negotiatorOf } from './negotiator.ts'
import { payingIn, type QuoteRefusal, quote } from './quote.ts'
import { keepOffer, layTable, type Table, type TableRefusal } from './table-actions.ts'

export type AskedApproval = AskedQuote & {
  readonly point?: string | undefined
  readonly reason: string
}

/**
 * Asks somebody with more authority for what an agent may not give. It is only asked when they
 * could give it: what the policy gives nobody is refused at once.
 */
export function askApproval(
  world: World,
  actor: Actor,
  asked: AskedApproval,
): Promise<
  Decision<
    { approvalId: string },
    TableRefusal | QuoteRefusal | 'within-authority' | 'already-asked' | 'reason-missing'
  >
> {
  return world.transaction(actor, async (tx) => {
    const laid = await layTable(tx, actor, asked)
    if (!laid.ok) return laid
    const { standing, creditorId } = laid.value
    const reason = asked.reason.trim()
    if (reason === '') return no('reason-missing')
    const ask = askOf(asked)
    if (quote(ask, standing).ok) return no('within-authority')
    const could = quote(ask, { ...standing, who: 'owner' })
    if (!could.ok) return could
    const { approver: least, approvalMinutes } = standing.policy.counterOffer
    const bySupervisor = quote(ask, { ...standing, who: 'supervisor' })
    assert(actor.userId, 'a person asks')
    await approvals.lapseOld(tx, asked.debtorId)
    const { balanceCents, discountCents, totalCents } = could.value
    const made = await approvals.insertApproval(tx, {
      ...asked,
      kind: 'discount',
      asked: termsOf(asked),
      creditorId,
      callId: asked.callId ?? null,
      point: asked.point ?? null,
      balanceCents,
      discountCents,
      totalCents,
      agentDiscountCentsMax: mostDiscount(standing, payingIn(could.value.instalments.length)),
      approver: bySupervisor.ok ? least : 'owner',
      reason,
      askedById: actor.userId,
      askedBy: actor.name,
      expiresAt: tx.now.add({ minutes: approvalMinutes }),
    })
    if (!made) return no('already-asked')
    await record(tx, actor, {
      what: 'approval.asked',
      ...aboutOf(asked),
      facts: { approvalId: made.id, discountPct: could.value.discountPct, reason },
    })
    return yes({ approvalId: made.id })
  })
}

const termsOf = (asked: AskedQuote): approvals.AskedKept => ({
  downPaymentCents: asked.downPaymentCents,
  parts: asked.parts,
  firstDueOn: asked.firstDueOn,
  dueDay: asked.dueDay,
  discountPct: asked.discountPct,
  discountCents: asked.discountCents,
  planShape: asked.planShape,
  itemIds: asked.itemIds,
  renegotiatesId: asked.renegotiatesId,
})

const aboutOf = ({ debtorId, portfolioId }: Pick<Table, 'debtorId' | 'portfolioId'>) => ({
  debtorId,
  portfolioId,
})

export type Deciding = {
  readonly approvalId: string
  readonly isApproved: boolean
  readonly reason: string
  readonly history?: Table['history']
}

/**
 * Says yes or no, with a reason. A yes is an offer, quoted now and within the authority of who
 * says it, that the agent may accept once until it lapses.
 */
export function decideApproval(
  world: World,
  actor: Actor,
  { approvalId, isApproved, reason, history }: Deciding,
): Promise<
  Decision<
    { offerId: string | null },
    | 'not-allowed'
    | 'unknown-approval'
    | 'reason-missing'
    | NotDecidable
    | TableRefusal
    | QuoteRefusal
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'approve-offers')
    if (!allowed.ok) return allowed
    const row = await approvals.lockApproval(tx, approvalId)
    if (!row || !actor.userId) return no('unknown-approval')
    if (reason.trim() === '') return no('reason-missing')
    const who = { userId: actor.userId, negotiator: negotiatorOf(actor) }
    const decidable = mayDecide(row, who, tx.now)
    if (!decidable.ok) return decidable
    const decided = { deciderId: actor.userId, decider: actor.name, reason: reason.trim() }
    const given = isApproved ? await whatIsGiven(tx, actor, row, history) : yes(null)
    if (!given.ok) return given
    if (given.value) await approvals.approve(tx, row.id, { ...decided, ...given.value })
    else await approvals.refuse(tx, row.id, decided)
    await record(tx, actor, decisionLine(row, isApproved, decided.reason))
    return yes({ offerId: given.value?.offerId ?? null })
  })
}

function decisionLine(row: approvals.ApprovalRow, isApproved: boolean, reason: string) {
  const isDiscount = row.kind === 'discount'
  const about = isDiscount ? 'approval' : 'another-promise'
  const what = `${about}.${isApproved ? 'approved' : 'refused'}`
  const discountPct = percentOf(row.discountCents, row.balanceCents)
  const facts = { approvalId: row.id, reason, ...(isDiscount && { discountPct }) }
  return { what, ...aboutOf(row), facts }
}

/** A discount becomes an offer; one more promise is allowed for the rest of the agency's day. */
async function whatIsGiven(
  tx: Tx,
  actor: Actor,
  row: approvals.ApprovalRow,
  history: Table['history'],
) {
  if (row.kind === 'discount') return quoted(tx, actor, row, history)
  const expiresAt = tx.today.add({ days: 1 }).toZonedDateTime(tx.zone).toInstant()
  return yes({ offerId: null, expiresAt })
}

export type AnotherPromise = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly callId: string
  readonly totalCents: Cents
  readonly firstDueOn: Day
  readonly brokenCount: number
  readonly reason: string
}

const waitMinutes = 30

/** Asks a supervisor whether somebody who broke several promises is given one more (B6.1). */
export async function askAnother(
  tx: Tx,
  actor: Actor,
  asked: AnotherPromise,
): Promise<Decision<{ approvalId: string }, 'already-asked' | 'reason-missing'>> {
  const reason = asked.reason.trim()
  if (reason === '') return no('reason-missing')
  assert(actor.userId, 'a person asks')
  await approvals.lapseOld(tx, asked.debtorId)
  const { totalCents, brokenCount } = asked
  const firstDueOn = String(asked.firstDueOn)
  const made = await approvals.insertApproval(tx, {
    ...asked,
    kind: 'another-promise',
    asked: { downPaymentCents: 0, parts: 1, firstDueOn, discountPct: '0', brokenCount },
    point: null,
    balanceCents: totalCents,
    discountCents: zero,
    agentDiscountCentsMax: zero,
    approver: 'supervisor',
    reason,
    askedById: actor.userId,
    askedBy: actor.name,
    expiresAt: tx.now.add({ minutes: waitMinutes }),
  })
  if (!made) return no('already-asked')
  await record(tx, actor, {
    what: 'another-promise.asked',
    ...aboutOf(asked),
    facts: { approvalId: made.id, brokenCount, reason },
  })
  return yes({ approvalId: made.id })
}

/** In the transaction that accepts one more promise: the approval of it, spent once. */
export async function spendAnother(
  tx: Tx,
  who: Pick<AnotherPromise, 'debtorId' | 'portfolioId'>,
): Promise<boolean> {
  const row = await approvals.lockAnother(tx, who)
  if (row) await approvals.setState(tx, row.id, 'approved', 'used')
  return row !== undefined
}

/** The offer as it was asked for, of today's debts, within what this approver may give. */
async function quoted(tx: Tx, actor: Actor, row: approvals.ApprovalRow, history: Table['history']) {
  const { debtorId, portfolioId } = row
  const { itemIds, renegotiatesId } = row.asked
  const callId = row.callId ?? undefined
  const table = { debtorId, portfolioId, callId, itemIds, renegotiatesId, history }
  const laid = await layTable(tx, actor, table)
  if (!laid.ok) return laid
  const ask = askOf(row.asked)
  const answer = quote(ask, laid.value.standing)
  if (!answer.ok) return answer
  const offer = { shape: shapeAsked(ask), quote: answer.value, why: null }
  const { offerId } = await keepOffer(tx, actor, table, laid.value, offer)
  const { approvalMinutes } = laid.value.standing.policy.counterOffer
  return yes({ offerId, expiresAt: tx.now.add({ minutes: approvalMinutes }) })
}

/** Whoever asked no longer needs it. */
export function withdrawApproval(
  world: World,
  actor: Actor,
  approvalId: string,
): Promise<Decision<object, 'not-allowed' | 'unknown-approval' | 'not-waiting'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const row = await approvals.lockApproval(tx, approvalId)
    if (row?.askedById !== actor.userId) return no('unknown-approval')
    const changed = await approvals.setState(tx, approvalId, 'asked', 'withdrawn')
    if (changed === 0) return no('not-waiting', { state: row.state })
    await record(tx, actor, {
      what: 'approval.withdrawn',
      ...aboutOf(row),
      facts: { approvalId },
    })
    return yes({})
  })
}

/** In the transaction that accepts: an offer that somebody approved is used while that stands. */
export async function spendApproval(
  tx: Tx,
  offerId: string,
): Promise<Decision<true, 'above-authority'>> {
  const row = await approvals.lockApprovalOf(tx, offerId)
  if (!row) return yes(true)
  const usable = mayUse(row, tx.now)
  if (usable.ok) await approvals.setState(tx, row.id, 'approved', 'used')
  return usable
}
