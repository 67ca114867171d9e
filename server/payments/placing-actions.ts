import { assert } from '../../kit/assert.ts'
import { type Day, dayAt, isBefore } from '../../kit/dates.ts'
import { type Cents, minus, zero } from '../../kit/money.ts'
import { end } from '../agreements/actions.ts'
import { chargesFollow } from '../agreements/charge-actions.ts'
import { settlement } from '../agreements/settlement.ts'
import {
  type AgreementRow,
  findSuccessor,
  listCoveredIds,
  listInstalments,
  lockAgreement,
  payInstalment,
} from '../agreements/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import { settleDebts, termsInForce } from '../debts/actions.ts'
import { balance } from '../debts/balance.ts'
import { heardBefore } from '../debts/ledger.ts'
import { type ItemFilter, insertEntries, listItems } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import { allocate } from './allocation.ts'
import { countsOn } from './books.ts'
import { insertPlacement, lockBooks } from './placement-store.ts'
import { insertAllocation, matchPayment, placeRest, type Rest } from './store.ts'

/** Money that arrived and is not anybody's yet, or the rest of a payment that is somebody's. */
export type Money = {
  readonly paymentId: string
  readonly cents: Cents
  readonly paidOn: Day
  readonly from?: Rest
}

/** Money on its way to its place, under the name that everything it writes will bear. */
type Placing = Money & { readonly placementId: string }

/**
 * Puts money where it belongs, under the agreement's lock and then the person's: its instalments,
 * the oldest first; the ledgers of its debts; and the agreement itself, kept when its last centavo
 * arrives. Money for an agreement that ended goes to the open one that took over its debts, or else
 * to those debts alone. What nothing takes stays on the payment, for a person to see. Answers how
 * much that is.
 */
export async function placeInAgreement(
  tx: Tx,
  actor: Actor,
  row: AgreementRow,
  arrived: Money,
): Promise<Cents> {
  const money = { ...arrived, placementId: tx.newId() }
  // Agreements before the person, always: whoever holds the newer one waits for the person too.
  const known = row.state === 'open' ? undefined : await lockSuccessor(tx, row)
  await lockDebtor(tx, row.debtorId)
  if (row.state === 'open') return placeInOpen(tx, actor, row, money)
  const newer = known ?? (await lockSuccessor(tx, row))
  if (newer?.state === 'open') return placeInOpen(tx, actor, newer, money)
  const itemIds = await coveredBy(tx, row)
  const leftOverCents = await payDebts(tx, row.portfolioId, { itemIds }, money)
  await own(tx, actor, { ...row, agreementId: row.id }, { ...money, leftOverCents })
  if (leftOverCents < money.cents) await settlePaid(tx, row.portfolioId, itemIds, money.placementId)
  return leftOverCents
}

async function lockSuccessor(tx: Tx, { id }: AgreementRow): Promise<AgreementRow | undefined> {
  const successor = await findSuccessor(tx, id)
  return successor && lockAgreement(tx, successor.id)
}

/**
 * The amounts of an agreement are those of its day: money of an earlier day, which a person matched
 * to it, counts in its debts from that day on, so that they take all that its instalments take but
 * the interest of the plan.
 */
async function placeInOpen(
  tx: Tx,
  actor: Actor,
  row: AgreementRow,
  money: Placing,
): Promise<Cents> {
  const { leftOverCents, amortisationCents: cents, isPaid } = await payInstalments(tx, row, money)
  const agreedOn = dayAt(row.acceptedAt, tx.zone)
  const paidOn = isBefore(money.paidOn, agreedOn) ? agreedOn : money.paidOn
  const itemIds = await coveredBy(tx, row)
  const unplaced = await payDebts(tx, row.portfolioId, { itemIds }, { ...money, cents, paidOn })
  assert(unplaced === 0n, 'debts take what the instalments of their agreement took')
  await own(tx, actor, { ...row, agreementId: row.id }, { ...money, leftOverCents })
  if (isPaid) await end(tx, actor, row, { state: 'kept', reason: 'paid-in-full' })
  else await chargesFollow(tx, row)
  return leftOverCents
}

const coveredBy = async (tx: Tx, { id }: AgreementRow): Promise<string[]> =>
  (await listCoveredIds(tx, id)).map(({ debtItemId }) => debtItemId)

async function payInstalments(tx: Tx, { id, creditorId }: AgreementRow, money: Placing) {
  const instalments = await listInstalments(tx, id)
  const { parts, amortisationCents, leftOverCents } = allocate(money.cents, instalments)
  for (const { n, cents: amountCents, interestCents } of parts) {
    const instalment = instalments.find((one) => one.n === n)
    assert(instalment, 'money goes to an instalment that is there')
    const { id: instalmentId } = instalment
    await payInstalment(tx, instalmentId, amountCents, money.paidOn)
    const { paymentId, placementId } = money
    await insertAllocation(tx, {
      paymentId,
      placementId,
      instalmentId,
      creditorId,
      amountCents,
      interestCents,
    })
  }
  const after = await listInstalments(tx, id)
  const isPaid = after.every(({ paidOn }) => paidOn !== null)
  return { leftOverCents, amortisationCents, isPaid }
}

/**
 * The ledgers of some debts take what they can, as of the day on which the money came; never what
 * money of a later day, heard of before, has paid already.
 */
async function payDebts(
  tx: Tx,
  portfolioId: string,
  filter: ItemFilter,
  { paymentId, placementId, cents, paidOn }: Placing,
): Promise<Cents> {
  if (cents === 0n) return zero
  const { terms } = await termsInForce(tx, portfolioId)
  const items = await listItems(tx, { ...filter, onlyOpen: true, lock: true })
  const covered = items.map((item) => balance(heardBefore(item, paidOn), terms, paidOn))
  const happening = { kind: 'paid', cents, on: paidOn } as const
  const { entries, leftOverCents } = settlement(happening, covered, terms.paymentOrder)
  await insertEntries(tx, entries, { paymentId, placementId })
  return leftOverCents
}

/** Debts of nobody's agreement that owe nothing any more are settled, by money that was placed. */
async function settlePaid(
  tx: Tx,
  portfolioId: string,
  itemIds: readonly string[],
  placementId: string,
) {
  const { terms } = await termsInForce(tx, portfolioId)
  const items = await listItems(tx, { itemIds, onlyOpen: true })
  const isPaid = (item: (typeof items)[number]) =>
    item.agreementId === null && balance(item, terms, tx.today).totalCents === 0n
  await settleDebts(tx, items.filter(isPaid), terms, { placementId })
}

export type DebtsOf = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
}

/** Money for debts that are in no agreement, the oldest first. */
export async function placeInDebts(
  tx: Tx,
  actor: Actor,
  owner: DebtsOf,
  arrived: Money,
): Promise<Cents> {
  const money = { ...arrived, placementId: tx.newId() }
  const { debtorId, portfolioId } = owner
  const items = await listItems(tx, { debtorId, portfolioId, onlyOpen: true, lock: true })
  const itemIds = items.filter(({ agreementId }) => agreementId === null).map(({ id }) => id)
  const leftOverCents = await payDebts(tx, portfolioId, { itemIds }, money)
  await own(tx, actor, { ...owner, agreementId: null, code: null }, { ...money, leftOverCents })
  if (leftOverCents < money.cents) await settlePaid(tx, portfolioId, itemIds, money.placementId)
  return leftOverCents
}

type Owner = DebtsOf & { readonly agreementId: string | null; readonly code: string | null }

async function own(
  tx: Tx,
  actor: Actor,
  { debtorId, portfolioId, creditorId, agreementId, code }: Owner,
  money: Placing & { readonly leftOverCents: Cents },
) {
  const { paymentId, placementId, cents, paidOn, leftOverCents } = money
  assert(!isBefore(tx.today, paidOn), 'money does not come tomorrow')
  const owner = { debtorId, portfolioId, creditorId, agreementId }
  const amountCents = minus(cents, leftOverCents)
  if (amountCents > 0n)
    await insertPlacement(tx, {
      id: placementId,
      paymentId,
      ...owner,
      amountCents,
      paidOn,
      countsOn: countsOn(paidOn, await lockBooks(tx, creditorId)),
      placedBy: actor.name,
    })
  if (money.from) await placeRest(tx, paymentId, { ...owner, from: money.from, amountCents })
  else await matchPayment(tx, paymentId, { ...owner, leftOverCents })
  if (money.from && amountCents === 0n) return
  await record(tx, actor, {
    what: money.from ? 'payment.rest-placed' : 'payment.received',
    debtorId,
    portfolioId,
    facts: {
      paymentId,
      agreementId,
      code,
      amountCents: money.from ? amountCents : cents,
      leftOverCents,
      paidOn: `${paidOn}`,
    },
  })
  await enqueue(tx, 'documents.issueReceipt', { paymentId }, `receipt:${paymentId}`)
  await enqueue(tx, 'duties.follow', { debtorId }, `duties:${debtorId}`)
}
