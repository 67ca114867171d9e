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
import { insertProof, type NewProof } from './cheque-proof-store.ts'
import * as cheques from './cheque-store.ts'
import { readCmc7 } from './cmc7.ts'
import { receiveFor } from './received-actions.ts'
import { giveBack } from './rest-actions.ts'

type AskRefusal = 'not-allowed' | 'unknown-debtor' | 'date-in-the-past' | 'window-wrong'

/** Somebody will be there on that day to fetch a cheque, for the open agreement if there is one. */
export function askCheque(
  world: World,
  actor: Actor,
  { debtorId, portfolioId, ...given }: AskOf<typeof api.askCheque>,
): Promise<Decision<{ chequeId: string }, AskRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'record-payments')
    if (!allowed.ok) return allowed
    const portfolio = await findPortfolio(tx, portfolioId)
    if (!portfolio || !(await lockDebtor(tx, debtorId))) return no('unknown-debtor')
    const window = windowOf(given.windowFrom, given.windowTo)
    if (!window.ok) return window
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
      ...window.value,
      collector: given.collector.trim(),
      note: given.note.trim() || null,
      askedBy: actor.name,
    })
    const facts = { chequeId: id, amountCents: given.amountCents, dueOn: given.pickUpOn }
    await record(tx, actor, { what: 'cheque.asked', debtorId, portfolioId, facts })
    return yes({ chequeId: id })
  })
}

/** Between which hours somebody comes; both ends, or neither. */
function windowOf(
  from: string | undefined,
  to: string | undefined,
): Decision<{ windowFrom: string | null; windowTo: string | null }, 'window-wrong'> {
  if (!from && !to) return yes({ windowFrom: null, windowTo: null })
  if (!from || !to || from >= to) return no('window-wrong', { field: 'windowTo' })
  return yes({ windowFrom: from, windowTo: to })
}

type MoveRefusal =
  | 'not-allowed'
  | 'unknown-cheque'
  | 'no-such-move'
  | 'reason-needed'
  | 'date-in-the-past'
  | 'not-presentable'
  | 'cmc7-wrong'
  | 'cheque-known'

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
    const { returns } = cheque
    const returnCode = to === 'bounced' ? (given.returnCode ?? null) : cheque.returnCode
    const moved = move({ from: cheque.state, to, reason: given.reason, returnCode, returns })
    if (!moved.ok) return moved
    const paper = await paperOf(tx, cheque, given)
    if (!paper.ok) return paper
    const pickUpOn = given.pickUpOn ? day(given.pickUpOn) : null
    if (pickUpOn && isBefore(pickUpOn, tx.today)) return no('date-in-the-past')
    if (to === 'bounced' && cheque.state === 'cleared') await bounce(tx, actor, cheque)
    await cheques.updateCheque(tx, chequeId, {
      state: to,
      reason: given.reason.trim() || null,
      ...paper.value,
      returnCode,
      returns: returns + Number(to === 'bounced'),
      pickUpOn: to === 'asked' ? pickUpOn : null,
      paymentId: to === 'cleared' ? await clear(tx, actor, cheque) : null,
    })
    const { debtorId, portfolioId, amountCents } = cheque
    const why = given.reason || (to === 'bounced' && returnCode ? `alínea ${returnCode}` : '')
    const facts = { chequeId, amountCents, ...(why ? { reason: why } : {}) }
    await record(tx, actor, { what: `cheque.${to}`, debtorId, portfolioId, facts })
    return yes({})
  })
}

/** A picture of the receipt, or of the cheque: kept once, and found beside it. */
export function keepProof(
  world: World,
  actor: Actor,
  chequeId: string,
  file: Omit<NewProof, 'chequeId' | 'creditorId' | 'keptBy'>,
): Promise<Decision<object, 'not-allowed' | 'unknown-cheque'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'record-payments')
    if (!allowed.ok) return allowed
    const cheque = await cheques.lockCheque(tx, chequeId)
    if (!cheque) return no('unknown-cheque')
    const { creditorId, debtorId, portfolioId, amountCents } = cheque
    const isNew = await insertProof(tx, { ...file, chequeId, creditorId, keptBy: actor.name })
    const facts = { chequeId, amountCents }
    if (isNew) await record(tx, actor, { what: 'cheque.proof-kept', debtorId, portfolioId, facts })
    return yes({})
  })
}

/** What is printed on it: typed, or read from its magnetic line, which counts for more. */
async function paperOf(
  tx: Tx,
  cheque: cheques.ChequeRow,
  given: Omit<AskOf<typeof api.moveCheque>, 'chequeId' | 'to'>,
): Promise<Decision<cheques.Paper, 'cmc7-wrong' | 'cheque-known'>> {
  const typed = {
    bank: given.bank?.trim() || null,
    branch: given.branch?.trim() || null,
    account: given.account?.trim() || null,
    number: given.number?.trim() || null,
    drawer: given.drawer?.trim() || null,
    dueOn: given.dueOn ? day(given.dueOn) : null,
    cmc7: null,
  }
  if (!given.cmc7?.trim()) return yes(typed)
  const read = readCmc7(given.cmc7)
  if (!read.ok) return read
  const { digits: cmc7, bank, branch, account, number } = read.value
  if (await cheques.findByCmc7(tx, cmc7, cheque.id)) return no('cheque-known', { field: 'cmc7' })
  return yes({ ...typed, bank, branch, account, number, cmc7 })
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
