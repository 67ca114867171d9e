import { day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { cents } from '../../kit/money.ts'
import { findPortfolio } from '../creditors/store.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { endRefund, findRefundByKey, insertRefund, lockRefund } from './refund-store.ts'

export type AskedRefund = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly paidCents: number
  readonly paidOn: string
  readonly reason: string
  readonly isJustified: boolean
  readonly justification?: string | undefined
  /** Asked twice with the same key, it is opened once. */
  readonly requestKey: string
}

type OpenRefusal = 'not-allowed' | 'unknown-debtor' | 'paid-in-the-future' | 'justification-missing'

/** Somebody paid what was not owed: a case that ends with money given back, or a reason why not. */
export async function openRefund(
  world: World,
  actor: Actor,
  asked: AskedRefund,
): Promise<Decision<{ refundId: string }, OpenRefusal>> {
  const allowed = may(actor, 'match-payments')
  if (!allowed.ok) return allowed
  const justification = asked.justification?.trim() || null
  if (asked.isJustified && !justification) {
    return no('justification-missing', { field: 'justification' })
  }
  return world.transaction(actor, async (tx) => {
    const portfolio = await findPortfolio(tx, asked.portfolioId)
    if (!portfolio || !(await findDebtor(tx, asked.debtorId))) return no('unknown-debtor')
    const paidOn = day(asked.paidOn)
    if (isAfter(paidOn, tx.today)) return no('paid-in-the-future', { today: `${tx.today}` })
    const { debtorId, portfolioId, reason, isJustified, requestKey } = asked
    const made = await insertRefund(tx, {
      debtorId,
      portfolioId,
      creditorId: portfolio.creditorId,
      paidCents: cents(asked.paidCents),
      paidOn,
      reason,
      isJustified,
      justification,
      requestKey,
      by: actor.name,
    })
    if (!made) return yes({ refundId: (await findRefundByKey(tx, requestKey))?.id ?? '' })
    const facts = { amountCents: asked.paidCents, paidOn: asked.paidOn, reason }
    await record(tx, actor, { what: 'debt.refund-opened', debtorId, portfolioId, facts })
    return yes({ refundId: made.id })
  })
}

type EndRefusal = 'not-allowed' | 'unknown-refund' | 'refund-ended' | 'refunded-out-of-time'

/** The money was given back: how much, and on which day. */
export async function settleRefund(
  world: World,
  actor: Actor,
  asked: { readonly refundId: string; readonly refundedCents: number; readonly refundedOn: string },
): Promise<Decision<object, EndRefusal>> {
  const { refundId, refundedCents } = asked
  return ending(world, actor, refundId, async (tx, { debtorId, portfolioId, paidOn }) => {
    const refundedOn = day(asked.refundedOn)
    if (isBefore(refundedOn, paidOn) || isAfter(refundedOn, tx.today)) {
      return no('refunded-out-of-time', { from: `${paidOn}`, to: `${tx.today}` })
    }
    const money = { refundedCents: cents(refundedCents), refundedOn, endReason: null }
    await endRefund(tx, refundId, { state: 'refunded', ...money, by: actor.name })
    const facts = { amountCents: refundedCents, refundedOn: asked.refundedOn }
    await record(tx, actor, { what: 'debt.refunded', debtorId, portfolioId, facts })
    return yes({})
  })
}

/** Nothing is given back, and why is kept. */
export async function refuseRefund(
  world: World,
  actor: Actor,
  { refundId, reason }: { readonly refundId: string; readonly reason: string },
): Promise<Decision<object, EndRefusal>> {
  return ending(world, actor, refundId, async (tx, { debtorId, portfolioId }) => {
    const none = { refundedCents: null, refundedOn: null, endReason: reason }
    await endRefund(tx, refundId, { state: 'refused', ...none, by: actor.name })
    await record(tx, actor, {
      what: 'debt.refund-refused',
      debtorId,
      portfolioId,
      facts: { reason },
    })
    return yes({})
  })
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockRefund>>>

async function ending(
  world: World,
  actor: Actor,
  refundId: string,
  end: (tx: Tx, refund: Locked) => Promise<Decision<object, EndRefusal>>,
): Promise<Decision<object, EndRefusal>> {
  const allowed = may(actor, 'match-payments')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const refund = await lockRefund(tx, refundId)
    if (!refund) return no('unknown-refund')
    if (refund.state !== 'open') return no('refund-ended', { state: refund.state })
    return end(tx, refund)
  })
}
