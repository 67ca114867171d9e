import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/receiving.ts'
import { day, isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, cents, minus, toWire } from '../../kit/money.ts'
import { findPortfolio } from '../creditors/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { World } from '../platform/world.ts'
import { listCandidates } from './matching-store.ts'
import { placeInDebts } from './placing-actions.ts'
import { wholeDocument } from './received.ts'
import { giveBack } from './rest-actions.ts'
import { isRefundTold } from './rest-store.ts'
import * as payments from './store.ts'
import { namesToFind, type Suggestion, suggest } from './suggestions.ts'
import { lockPlaced } from './undoing-actions.ts'

/** Whose waiting money may be. Nothing is decided by it. */
export function listSuggestions(
  world: World,
  actor: Actor,
  paymentId: string,
): Promise<Decision<readonly Suggestion[], 'not-allowed' | 'unknown-payment'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const payment = await payments.findWaiting(tx, paymentId)
    if (!payment) return no('unknown-payment')
    const waiting = {
      amountCents: minus(payment.amountCents, payment.refundCents),
      paidOn: payment.paidOn,
      payerDocument: payment.payerDocument ?? undefined,
      payerName: payment.payerName ?? undefined,
      note: payment.note ?? undefined,
    }
    const candidates = await listCandidates(tx, {
      amountCents: waiting.amountCents,
      document: wholeDocument(waiting.payerDocument) ?? null,
      names: namesToFind(waiting),
    })
    return yes(suggest(waiting, candidates))
  })
}

/** A person says that unmatched money is for debts that are in no agreement. */
export function matchToDebts(
  world: World,
  actor: Actor,
  { paymentId, debtorId, portfolioId }: AskOf<typeof api.matchToDebts>,
): Promise<
  Decision<
    { leftOverCents: Cents },
    'not-allowed' | 'unknown-payment' | 'already-matched' | 'unknown-debtor' | 'other-currency'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const payment = await payments.lockPayment(tx, paymentId)
    if (!payment) return no('unknown-payment')
    if (payment.state !== 'unmatched') return no('already-matched')
    const portfolio = await findPortfolio(tx, portfolioId)
    if (!portfolio || !(await lockDebtor(tx, debtorId))) return no('unknown-debtor')
    if (portfolio.currency !== 'BRL') return no('other-currency')
    await payments.noteMatch(tx, paymentId, { by: 'person', flags: [] })
    const waiting = minus(payment.amountCents, payment.refundCents)
    const money = { paymentId, cents: waiting, paidOn: payment.paidOn }
    const owner = { debtorId, portfolioId, creditorId: portfolio.creditorId }
    return yes({ leftOverCents: await placeInDebts(tx, actor, owner, money) })
  })
}

/** The bank took money back and a person writes it down: once, however often it is sent. */
export function recordGivenBack(
  world: World,
  actor: Actor,
  { paymentId, requestKey, ...given }: AskOf<typeof api.recordGivenBack>,
): Promise<
  Decision<object, 'not-allowed' | 'unknown-payment' | 'above-what-is-there' | 'paid-in-the-future'>
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const payment = await lockPlaced(tx, paymentId)
    if (!payment) return no('unknown-payment')
    const on = day(given.on)
    if (isAfter(on, tx.today)) return no('paid-in-the-future', { today: `${tx.today}` })
    const key = `by-hand:${requestKey}`
    const there = minus(payment.amountCents, payment.refundCents)
    const amountCents = cents(given.amountCents)
    if (amountCents > there && !(await isRefundTold(tx, key)))
      return no('above-what-is-there', { leftCents: toWire(there) })
    await giveBack(tx, actor, { paymentId, key, amountCents, on, reason: given.reason })
    return yes({})
  })
}
