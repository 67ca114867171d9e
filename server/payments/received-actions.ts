import { assert } from '../../kit/assert.ts'
import { type Day, dayAt, isAfter } from '../../kit/dates.ts'
import { zero } from '../../kit/money.ts'
import { type AgreementRow, lockAgreement } from '../agreements/store.ts'
import { findPortfolio } from '../creditors/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import { type Fitting, type Found, type Match, match } from './matching.ts'
import * as matching from './matching-store.ts'
import { type DebtsOf, type Money, placeInAgreement, placeInDebts } from './placing-actions.ts'
import { type Received, wholeDocument } from './received.ts'
import { insertPayment, noteMatch } from './store.ts'

export type Receipt = {
  /** Undefined when this arrival was known already. */
  readonly paymentId: string | undefined
  readonly outcome: 'placed' | 'waiting' | 'known'
}

/**
 * The one way in for money, whoever tells of it. Kept once by its key; then put where it belongs,
 * when that is certain, or left for a person. Telling again changes nothing.
 */
export async function receive(tx: Tx, actor: Actor, received: Received): Promise<Receipt> {
  const matched = await decide(tx, received)
  const target = matched.outcome === 'matched' ? matched.target : undefined
  const locked = target && (await lockTarget(tx, target))
  const reason = matched.outcome === 'unmatched' ? matched.reason : 'being-placed'
  const paidOn = paidDay(tx, received)
  const paymentId = await insertOnce(tx, actor, received, { paidOn, reason })
  if (!paymentId) return { paymentId, outcome: 'known' }
  const money = { paymentId, cents: received.amountCents, paidOn }
  if (!locked || matched.outcome === 'unmatched') {
    const facts = { paymentId, amountCents: received.amountCents, reason }
    await record(tx, actor, { what: 'payment.unmatched', facts })
    return { paymentId, outcome: 'waiting' }
  }
  await placeAt(tx, actor, locked, money)
  await noteMatch(tx, paymentId, matched)
  return { paymentId, outcome: 'placed' }
}

/** Money of which a person has said, before it came, whose it would be. */
export async function receiveFor(
  tx: Tx,
  actor: Actor,
  received: Received,
  target: Target,
): Promise<string | undefined> {
  const locked = await lockTarget(tx, target)
  assert(locked, 'what money is for is there')
  const paidOn = paidDay(tx, received)
  const paymentId = await insertOnce(tx, actor, received, { paidOn, reason: 'being-placed' })
  if (!paymentId) return undefined
  await placeAt(tx, actor, locked, { paymentId, cents: received.amountCents, paidOn })
  await noteMatch(tx, paymentId, { by: 'person', flags: [] })
  return paymentId
}

type Target = { readonly agreementId: string } | Fitting
type Locked = AgreementRow | DebtsOf

/** An agreement, or the debts of somebody in a portfolio. */
async function lockTarget(tx: Tx, target: Target): Promise<Locked | undefined> {
  if (target.agreementId) return lockAgreement(tx, target.agreementId)
  if (!('debtorId' in target)) return undefined
  const { debtorId, portfolioId } = target
  const portfolio = await findPortfolio(tx, portfolioId)
  if (!portfolio || !(await lockDebtor(tx, debtorId))) return undefined
  return { debtorId, portfolioId, creditorId: portfolio.creditorId }
}

const placeAt = (tx: Tx, actor: Actor, at: Locked, money: Money) =>
  'code' in at ? placeInAgreement(tx, actor, at, money) : placeInDebts(tx, actor, at, money)

/** Whose it is, by all that is known of it; nothing is changed. */
export const decide = async (tx: Tx, received: Received): Promise<Match> =>
  match(received, await find(tx, received))

/** A surer sign that is found spares the questions for the weaker ones. */
async function find(tx: Tx, received: Received): Promise<Found> {
  const { txid, companyUse, bank, ourNumber, payerDocument, amountCents } = received
  const byTxid = txid ? await matching.findChargeByTxid(tx, txid) : undefined
  if (byTxid) return { byTxid, fitting: [] }
  const byCompanyUse = companyUse ? await matching.findChargeByTxid(tx, companyUse) : undefined
  if (byCompanyUse) return { byCompanyUse, fitting: [] }
  const byOurNumber =
    bank && ourNumber ? await matching.findChargeByNumber(tx, bank, ourNumber) : undefined
  if (byOurNumber) return { byOurNumber, fitting: [] }
  const document = wholeDocument(payerDocument)
  return { fitting: document ? await matching.listFitting(tx, document, amountCents) : [] }
}

async function insertOnce(
  tx: Tx,
  actor: Actor,
  received: Received,
  { paidOn, reason }: { readonly paidOn: Day; readonly reason: string },
): Promise<string | undefined> {
  const made = await insertPayment(
    tx,
    {
      source: received.source,
      receivedKey: received.key,
      endToEndId: received.endToEndId ?? null,
      txid: received.txid ?? null,
      companyUse: received.companyUse ?? null,
      ourNumber: received.ourNumber ?? null,
      bank: received.bank ?? null,
      payerDocument: received.payerDocument ?? null,
      payerName: received.payerName ?? null,
      requestKey: null,
      amountCents: received.amountCents,
      costCents: received.costCents ?? zero,
      paidAt: received.paidAt,
      paidOn,
      creditedOn: received.creditedOn ?? null,
      accountId: received.accountId ?? null,
      means: received.means,
      note: received.note?.trim() || null,
      recordedBy: actor.name,
    },
    reason,
  )
  return made?.id
}

/** The local day of the payment. A bank's clock a little ahead of ours is still today. */
function paidDay(tx: Tx, { paidAt }: Received): Day {
  const on = dayAt(paidAt, tx.zone)
  return isAfter(on, tx.today) ? tx.today : on
}
