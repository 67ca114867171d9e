import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/receiving.ts'
import { day, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { cents } from '../../kit/money.ts'
import { findOpenAgreement } from '../agreements/store.ts'
import { findPortfolio } from '../creditors/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { moveCheque as move } from './cheque.ts'
import * as cheques from './cheque-store.ts'
import { receiveFor } from './received-actions.ts'
import { giveBack } from './rest-actions.ts'

/** Somebody will be there on that day to fetch a cheque, for the open agreement if there is one. */
export function askCheque(
  world: World,
  actor: Actor,
  { debtorId, portfolioId, ...given }: AskOf<typeof api.askCheque>,
): Promise<Decision<{ chequeId: string }, 'not-allowed' | 'unknown-debtor' | 'date-in-the-past'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'record-payments')
    if (!allowed.ok) return allowed
    const portfolio = await findPortfolio(tx, portfolioId)
    if (!portfolio || !(await lockDebtor(tx, debtorId))) return no('unknown-debtor')
    const pickUpOn = day(given.pickUpOn)
    if (isBefore(pickUpOn, tx.today)) return no('date-in-the-past', { today: `${tx.today}` })
    const agreement = await findOpenAgreement(tx, debtorId, portfolioId)
    const { id } = await cheques.insertCheque(tx, {
      debtorId,
      portfolioId,
      creditorId: portfolio.creditorId,
      agreementId: agreement?.id ?? null,
      amountCents: cents(given.amountCents),
      address: given.address.trim(),
      pickUpOn,
      slot: given.slot,
      collector: given.collector.trim(),
      note: given.note.trim() || null,
      askedBy: actor.name,
    })
    const facts = { chequeId: id, amountCents: given.amountCents, dueOn: given.pickUpOn }
    await record(tx, actor, { what: 'cheque.asked', debtorId, portfolioId, facts })
    return yes({ chequeId: id })
  })
}

type MoveRefusal =
  | 'not-allowed'
  | 'unknown-cheque'
  | 'no-such-move'
  | 'reason-needed'
  | 'date-in-the-past'

/**
 * What became of a cheque. Cleared, it is a payment; bounced after that, the payment is given back.
 */
export function moveCheque(
  world: World,
  actor: Actor,
  { chequeId, to, ...given }: AskOf<typeof api.moveCheque>,
): Promise<Decision<object, MoveRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(
      actor,
      to === 'cleared' || to === 'bounced' ? 'match-payments' : 'record-payments',
    )
    if (!allowed.ok) return allowed
    const cheque = await cheques.lockCheque(tx, chequeId)
    if (!cheque) return no('unknown-cheque')
    const moved = move(cheque.state, to, given.reason)
    if (!moved.ok) return moved
    const pickUpOn = given.pickUpOn ? day(given.pickUpOn) : null
    if (pickUpOn && isBefore(pickUpOn, tx.today)) return no('date-in-the-past')
    if (to === 'bounced' && cheque.state === 'cleared') await bounce(tx, actor, cheque)
    await cheques.updateCheque(tx, chequeId, {
      state: to,
      reason: given.reason.trim() || null,
      bank: given.bank?.trim() || null,
      number: given.number?.trim() || null,
      drawer: given.drawer?.trim() || null,
      pickUpOn: to === 'asked' ? pickUpOn : null,
      paymentId: to === 'cleared' ? await clear(tx, actor, cheque) : null,
    })
    const { debtorId, portfolioId, amountCents } = cheque
    const facts = { chequeId, amountCents, ...(given.reason ? { reason: given.reason } : {}) }
    await record(tx, actor, { what: `cheque.${to}`, debtorId, portfolioId, facts })
    return yes({})
  })
}

async function clear(tx: Tx, actor: Actor, cheque: cheques.ChequeRow): Promise<string | null> {
  const { id, amountCents, agreementId, debtorId, portfolioId } = cheque
  const received = {
    source: 'cheque',
    key: `cheque:${id}:${tx.newId()}`,
    means: 'cheque',
    amountCents,
    paidAt: tx.now,
    payerName: cheque.drawer ?? undefined,
    note: [cheque.bank, cheque.number].filter(Boolean).join(' ') || undefined,
  } as const
  const target = { debtorId, portfolioId, agreementId }
  return (await receiveFor(tx, actor, received, target)) ?? null
}

async function bounce(tx: Tx, actor: Actor, { paymentId, amountCents }: cheques.ChequeRow) {
  if (!paymentId) return
  const key = `cheque:${paymentId}`
  await giveBack(tx, actor, { paymentId, key, amountCents, on: tx.today, reason: 'cheque-bounced' })
}
