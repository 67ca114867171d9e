import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/payments.ts'
import { assert } from '../../kit/assert.ts'
import { day, dayAt, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { add, type Cents, cents, minus, toWire, zero } from '../../kit/money.ts'
import { loadAgreement } from '../agreements/actions.ts'
import { leftIn } from '../agreements/agreement.ts'
import { findOpenAgreement, lockAgreement } from '../agreements/store.ts'
import { findPortfolio } from '../creditors/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import { termsInForce } from '../debts/actions.ts'
import { balance } from '../debts/balance.ts'
import { listItems } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { placeInAgreement, placeInDebts } from './placing-actions.ts'
import * as payments from './store.ts'

type Recorded = { readonly paymentId: string; readonly leftOverCents: Cents }

/** By hand, for an open agreement. The same request key twice is one payment. */
export function recordPayment(
  world: World,
  actor: Actor,
  { agreementId, ...given }: AskOf<typeof api.recordPayment>,
): Promise<
  Decision<
    Recorded,
    | 'not-allowed'
    | 'unknown-agreement'
    | 'not-open'
    | 'paid-in-the-future'
    | 'paid-before-the-agreement'
    | 'above-what-is-left'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'record-payments')
    if (!allowed.ok) return allowed
    const row = await lockAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    const known = await payments.findPaymentByKey(tx, given.requestKey)
    if (known) return yes({ paymentId: known.id, leftOverCents: known.leftOverCents })
    if (row.state !== 'open') return no('not-open', { state: row.state })
    const paidOn = day(given.paidOn)
    if (isAfter(paidOn, tx.today)) return no('paid-in-the-future', { today: `${tx.today}` })
    const acceptedOn = dayAt(row.acceptedAt, tx.zone)
    if (isBefore(paidOn, acceptedOn))
      return no('paid-before-the-agreement', { acceptedOn: `${acceptedOn}` })
    const left = leftIn(await loadAgreement(tx, row))
    if (given.amountCents > left) return no('above-what-is-left', { leftCents: toWire(left) })
    const paymentId = await insertByHand(tx, actor, given)
    const money = { paymentId, cents: cents(given.amountCents), paidOn }
    return yes({ paymentId, leftOverCents: await placeInAgreement(tx, actor, row, money) })
  })
}

/** By hand, for debts in no agreement, the oldest first. */
export function recordDebtPayment(
  world: World,
  actor: Actor,
  { debtorId, portfolioId, ...given }: AskOf<typeof api.recordDebtPayment>,
): Promise<
  Decision<
    Recorded,
    'not-allowed' | 'unknown-debtor' | 'nothing-owed' | 'paid-in-the-future' | 'above-what-is-left'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'record-payments')
    if (!allowed.ok) return allowed
    const portfolio = await findPortfolio(tx, portfolioId)
    if (!portfolio || !(await lockDebtor(tx, debtorId))) return no('unknown-debtor')
    const known = await payments.findPaymentByKey(tx, given.requestKey)
    if (known) return yes({ paymentId: known.id, leftOverCents: known.leftOverCents })
    const paidOn = day(given.paidOn)
    if (isAfter(paidOn, tx.today)) return no('paid-in-the-future', { today: `${tx.today}` })
    const owed = await owedOutsideAgreements(tx, debtorId, portfolioId, paidOn)
    if (owed === 0n) return no('nothing-owed')
    if (given.amountCents > owed) return no('above-what-is-left', { leftCents: toWire(owed) })
    const paymentId = await insertByHand(tx, actor, given)
    const money = { paymentId, cents: cents(given.amountCents), paidOn }
    const owner = { debtorId, portfolioId, creditorId: portfolio.creditorId }
    return yes({ paymentId, leftOverCents: await placeInDebts(tx, actor, owner, money) })
  })
}

async function owedOutsideAgreements(
  tx: Tx,
  debtorId: string,
  portfolioId: string,
  on: ReturnType<typeof day>,
): Promise<Cents> {
  if (await findOpenAgreement(tx, debtorId, portfolioId)) return cents(0)
  const { terms } = await termsInForce(tx, portfolioId)
  const items = await listItems(tx, { debtorId, portfolioId, onlyOpen: true })
  return add(...items.map((item) => balance(item, terms, on).totalCents))
}

type ByHand = {
  readonly requestKey: string
  readonly amountCents: number
  readonly paidOn: string
  readonly means: string
  readonly note: string
}

const nothingFromABank = {
  receivedKey: null,
  endToEndId: null,
  txid: null,
  companyUse: null,
  ourNumber: null,
  bank: null,
  payerDocument: null,
  payerName: null,
  creditedOn: null,
  accountId: null,
  costCents: zero,
} as const

async function insertByHand(tx: Tx, actor: Actor, given: ByHand): Promise<string> {
  const paidOn = day(given.paidOn)
  const made = await payments.insertPayment(
    tx,
    {
      ...nothingFromABank,
      source: 'manual',
      requestKey: given.requestKey,
      amountCents: cents(given.amountCents),
      paidAt: paidOn.equals(tx.today) ? tx.now : paidOn.toZonedDateTime(tx.zone).toInstant(),
      paidOn,
      means: given.means,
      note: given.note.trim() || null,
      recordedBy: actor.name,
    },
    'being-placed',
  )
  assert(made, 'a request key was looked for under the lock')
  return made.id
}

/** A person says whose an unmatched payment is. */
export function matchPayment(
  world: World,
  actor: Actor,
  { paymentId, agreementId }: { readonly paymentId: string; readonly agreementId: string },
): Promise<
  Decision<
    { leftOverCents: Cents },
    'not-allowed' | 'unknown-payment' | 'already-matched' | 'unknown-agreement' | 'other-currency'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const payment = await payments.lockPayment(tx, paymentId)
    if (!payment) return no('unknown-payment')
    if (payment.state !== 'unmatched') return no('already-matched')
    const row = await lockAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    const portfolio = await findPortfolio(tx, row.portfolioId)
    if (portfolio?.currency !== 'BRL') return no('other-currency')
    const waiting = minus(payment.amountCents, payment.refundCents)
    const money = { paymentId, cents: waiting, paidOn: payment.paidOn }
    await payments.noteMatch(tx, paymentId, { by: 'person', flags: [] })
    return yes({ leftOverCents: await placeInAgreement(tx, actor, row, money) })
  })
}
