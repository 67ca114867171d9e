import { assert } from '../../kit/assert.ts'
import { type Day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { add, type Cents, least, minus, zero } from '../../kit/money.ts'
import { lockAgreement } from '../agreements/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import { type Actor, system } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { placeInAgreement, placeInDebts } from './placing-actions.ts'
import * as rest from './rest-store.ts'
import { type LockedPayment, lockPayment, type Rest } from './store.ts'
import { lockPlaced, undoPlacements } from './undoing-actions.ts'

/**
 * A person says that money was put into the wrong place: entries undo it, and it waits again for
 * somebody to say whose it is.
 */
export function undoMatch(
  world: World,
  actor: Actor,
  { paymentId, reason }: { readonly paymentId: string; readonly reason: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-payment' | 'not-matched'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const payment = await lockPlaced(tx, paymentId)
    if (!payment) return no('unknown-payment')
    if (payment.state !== 'matched') return no('not-matched')
    await undoPlacements(tx, actor, paymentId, reason)
    await rest.unmatch(tx, paymentId, 'match-undone')
    await tell(tx, actor, 'payment.match-undone', payment, { reason })
    return yes({})
  })
}

/** What nothing took is put into whatever the person owes that creditor now; the rest is kept. */
export function keepLeftOver(
  world: World,
  actor: Actor,
  { paymentId }: { readonly paymentId: string },
): Promise<
  Decision<
    { placedCents: Cents; creditCents: Cents },
    'not-allowed' | 'unknown-payment' | 'nothing-left-over'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const payment = await lockPlaced(tx, paymentId)
    if (!payment) return no('unknown-payment')
    if (payment.leftOverCents === 0n) return no('nothing-left-over')
    const creditCents = await placeAround(tx, actor, payment, 'left-over')
    const placedCents = minus(payment.leftOverCents, creditCents)
    await rest.keepAsCredit(tx, paymentId)
    if (creditCents > 0n)
      await tell(tx, actor, 'payment.kept-as-credit', payment, { amountCents: creditCents })
    return yes({ placedCents, creditCents })
  })
}

/** Each night: what is kept for somebody pays what that person has come to owe. */
export async function spendCredits(world: World, agencyId: string): Promise<{ used: number }> {
  const actor = system(agencyId)
  let used = 0
  let after: string | null = null
  for (;;) {
    const page: rest.Credit[] = await world.transaction(actor, (tx) =>
      rest.listCredits(tx, after, creditsAtOnce),
    )
    for (const { paymentId } of page)
      used += await world.transaction(actor, (tx) => spendCredit(tx, actor, paymentId))
    if (page.length < creditsAtOnce) return { used }
    after = page.at(-1)?.paymentId ?? null
  }
}

const creditsAtOnce = 200

async function spendCredit(tx: Tx, actor: Actor, paymentId: string): Promise<number> {
  const payment = await lockPlaced(tx, paymentId)
  if (!payment || payment.creditCents === 0n) return 0
  return (await placeAround(tx, actor, payment, 'credit')) < payment.creditCents ? 1 : 0
}

/** Money of the person's for all that is owed to the same creditor. Answers what found no place. */
async function placeAround(
  tx: Tx,
  actor: Actor,
  payment: LockedPayment,
  from: Rest,
): Promise<Cents> {
  const { id: paymentId, debtorId, creditorId } = payment
  assert(debtorId && creditorId, 'what is left over is somebody’s')
  const paidOn = from === 'credit' ? tx.today : payment.paidOn
  let cents = from === 'credit' ? payment.creditCents : payment.leftOverCents
  const places = await rest.listPlaces(tx, paymentId, debtorId, creditorId)
  // Every agreement before the person, as everywhere.
  for (const { agreementId } of places) if (agreementId) await lockAgreement(tx, agreementId)
  await lockDebtor(tx, debtorId)
  for (const { portfolioId, agreementId } of places) {
    if (cents === 0n) break
    const money = { paymentId, cents, paidOn, from }
    const agreement = agreementId ? await lockAgreement(tx, agreementId) : undefined
    cents = agreement
      ? await placeInAgreement(tx, actor, agreement, money)
      : await placeInDebts(tx, actor, { debtorId, portfolioId, creditorId }, money)
  }
  return cents
}

/** It is to go back to whoever paid: all that is left over or kept, or all that waits. */
export function askRefund(
  world: World,
  actor: Actor,
  { paymentId, reason }: { readonly paymentId: string; readonly reason: string },
): Promise<
  Decision<{ refundId: string }, 'not-allowed' | 'unknown-payment' | 'nothing-left-over'>
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const payment = await lockPayment(tx, paymentId)
    if (!payment) return no('unknown-payment')
    const amountCents = spareOf(payment)
    if (amountCents === 0n) return no('nothing-left-over')
    await rest.takeForRefund(tx, paymentId, amountCents)
    const made = await rest.insertRefund(tx, {
      paymentId,
      amountCents,
      reason,
      askedBy: actor.name,
    })
    assert(made, 'a refund that no bank told of is always new')
    await tell(tx, actor, 'payment.refund-asked', payment, { amountCents, reason })
    return yes({ refundId: made.id })
  })
}

/** What may go back without taking it from where it was put. */
function spareOf({ state, amountCents, refundCents, ...payment }: LockedPayment): Cents {
  if (state === 'unmatched') return minus(amountCents, refundCents)
  return add(payment.leftOverCents, payment.creditCents)
}

export type RefundEnd =
  | { readonly state: 'returned'; readonly on: Day; readonly reference: string }
  | { readonly state: 'cancelled' }

/** A person says that it went back, or that it does not. */
export function endRefund(
  world: World,
  actor: Actor,
  refundId: string,
  end: RefundEnd,
): Promise<
  Decision<object, 'not-allowed' | 'unknown-refund' | 'refund-ended' | 'paid-in-the-future'>
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const payment = await lockPaymentOf(tx, refundId)
    const refund = payment && (await rest.lockRefund(tx, refundId))
    if (!refund) return no('unknown-refund')
    if (refund.state !== 'asked') return no('refund-ended', { state: refund.state })
    const isBack = end.state === 'returned'
    if (isBack && isAfter(end.on, tx.today))
      return no('paid-in-the-future', { today: `${tx.today}` })
    await rest.endRefund(tx, refundId, {
      state: end.state,
      on: isBack ? end.on : null,
      reference: isBack ? end.reference : null,
      by: actor.name,
    })
    if (!isBack) await rest.takeFromRefund(tx, payment.id, refund.amountCents)
    const { amountCents } = refund
    const what = isBack ? 'payment.refunded' : 'payment.refund-cancelled'
    await tell(tx, actor, what, payment, { amountCents })
    return yes({})
  })
}

/** The payment before its refund, as when the bank tells. */
async function lockPaymentOf(tx: Tx, refundId: string): Promise<LockedPayment | undefined> {
  const found = await rest.findRefundedPayment(tx, refundId)
  return found && lockPayment(tx, found.paymentId)
}

/** Money that a bank took back, or sent back. */
export type GivenBack = {
  readonly paymentId: string
  /** Names this going back for ever: `pix:<endToEndId>:<devolução id>`, `cheque:<id>`. */
  readonly key: string
  readonly amountCents: Cents
  readonly on: Day
  /** `pix-returned`, `cheque-bounced`, `chargeback`, `paid-in-error`: a code with words. */
  readonly reason: string
}

/**
 * The bank tells that money went back: what a person had asked for is done; otherwise it comes out
 * of what is left over, and then out of where it was put; the rest of it is put there again. Told
 * twice it happens once.
 */
export async function giveBack(tx: Tx, actor: Actor, back: GivenBack): Promise<boolean> {
  const { paymentId, key, reason } = back
  const payment = await lockPlaced(tx, paymentId)
  assert(payment, 'money goes back that came')
  if (await rest.isRefundTold(tx, key)) return false
  const asked = await rest.lockAskedRefund(tx, paymentId, back.amountCents)
  if (asked) {
    const end = { state: 'returned', on: back.on, reference: null, by: actor.name } as const
    await rest.endRefund(tx, asked.id, { ...end, toldKey: key })
    await tell(tx, actor, 'payment.refunded', payment, { amountCents: back.amountCents })
    return true
  }
  const amountCents = least(back.amountCents, minus(payment.amountCents, payment.refundCents))
  if (amountCents === 0n) return false
  const mustUndo = amountCents > spareOf(payment)
  if (mustUndo) {
    await undoPlacements(tx, actor, paymentId, reason)
    await rest.moveToLeftOver(tx, paymentId)
  }
  await rest.takeForRefund(tx, paymentId, amountCents)
  const told = { key, on: back.on }
  await rest.insertRefund(tx, { paymentId, amountCents, reason, askedBy: actor.name, told })
  await tell(tx, actor, 'payment.returned', payment, { amountCents, reason })
  if (mustUndo) await placeAgain(tx, actor, payment)
  return true
}

/** What is left of a payment, back to where all of it was. */
async function placeAgain(tx: Tx, actor: Actor, before: LockedPayment) {
  const { id: paymentId, agreementId, debtorId, portfolioId, creditorId, paidOn } = before
  const cents = (await lockPayment(tx, paymentId))?.leftOverCents ?? zero
  if (cents === 0n || !debtorId || !portfolioId || !creditorId) return
  const money = { paymentId, cents, paidOn, from: 'left-over' } as const
  const agreement = agreementId ? await lockAgreement(tx, agreementId) : undefined
  if (agreement) await placeInAgreement(tx, actor, agreement, money)
  else await placeInDebts(tx, actor, { debtorId, portfolioId, creditorId }, money)
}

const tell = (
  tx: Tx,
  actor: Actor,
  what: string,
  { id: paymentId, debtorId, portfolioId }: LockedPayment,
  facts: Readonly<Record<string, string | bigint>>,
) => record(tx, actor, { what, debtorId, portfolioId, facts: { paymentId, ...facts } })
