import { dayAt } from '../../kit/dates.ts'
import { type AccountRow, findAccount } from '../charges/account-store.ts'
import { learn } from '../charges/bring-actions.ts'
import { openGateway } from '../charges/gateway-actions.ts'
import {
  findGatewayCharge,
  findNamedCharge,
  type GatewayCharge,
  noteProblem,
} from '../charges/gateway-charge-store.ts'
import { expectedCents } from '../charges/late-fees.ts'
import type { ChargeSeen, PaymentGateway, PaymentSeen } from '../charges/payment-gateway.ts'
import { type Actor, bank } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { Job } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { receive } from './received-actions.ts'
import { giveBack } from './rest-actions.ts'
import { findPaymentByKeyOfArrival } from './store.ts'

/**
 * The job after a notice, which was only a hint: the charge is asked for, and what the gateway says
 * of it now is what happened. A gateway that is away is asked again by the queue.
 */
export async function hear(
  world: World,
  { agencyId, accountId, ...about }: Job<'payments.hear'>,
): Promise<void> {
  const actor = bank(agencyId)
  const { account, charge } = await world.transaction(actor, async (tx) => ({
    account: await findAccount(tx, accountId),
    charge: await findNamedCharge(tx, accountId, about),
  }))
  const gateway = account && openGateway(world, agencyId, account)
  // What was disconnected and is over has no secrets any more: nothing of it is heard.
  if (!account || !gateway || account.secrets.length === 0) return
  if (!gateway.ok) throw new Error(`payment account ${accountId}: ${gateway.facts.detail}`)
  const looking = { world, actor, account, gateway: gateway.value }
  if (charge) await look(looking, charge)
  else if (about.paymentKey) await hearPayment(looking, about.paymentKey)
}

export type Looking = {
  readonly world: World
  readonly actor: Actor
  readonly account: AccountRow
  readonly gateway: PaymentGateway
}

/** One look at a charge where it is. True when it stood elsewhere than we thought. */
export async function look(
  { world, actor, account, gateway }: Looking,
  charge: GatewayCharge,
): Promise<boolean> {
  const { txid: externalId, gatewayId } = charge
  const seen = await gateway.findCharge({ externalId, gatewayId })
  if (!seen.ok) throw new Error(`${gateway.kind}: ${seen.refusal} ${seen.facts.detail ?? ''}`)
  return world.transaction(actor, async (tx) => {
    if (seen.value) return take(tx, actor, account, charge, seen.value)
    if (charge.state !== 'pending') await noteProblem(tx, charge.id, 'not-there')
    return false
  })
}

/** Money before state: the agreement is locked first, as everywhere. */
async function take(
  tx: Tx,
  actor: Actor,
  account: AccountRow,
  charge: GatewayCharge,
  seen: ChargeSeen,
): Promise<boolean> {
  const isNew: boolean[] = []
  for (const payment of seen.payments) isNew.push(await arrive(tx, actor, account, payment))
  const isMoved = await learn(tx, charge.id, seen, charge.revision)
  const [first] = seen.payments
  if (first && isNew[0]) await compare(tx, actor, charge, first)
  return isMoved
}

async function hearPayment({ world, actor, account, gateway }: Looking, key: string) {
  const found = await gateway.findPayment(key)
  if (!found.ok) throw new Error(`${gateway.kind}: ${found.refusal} ${found.facts.detail ?? ''}`)
  const payment = found.value
  if (payment) await world.transaction(actor, (tx) => arrive(tx, actor, account, payment))
}

/** Money that a gateway received, and money of it that went back, each once. */
export async function arrive(
  tx: Tx,
  actor: Actor,
  account: AccountRow,
  payment: PaymentSeen,
): Promise<boolean> {
  const { endToEndId, means, amountCents, paidAt } = payment
  const key = endToEndId ? `pix:${endToEndId}` : payment.key
  const { outcome } = await receive(tx, actor, {
    source: endToEndId ? 'pix' : 'gateway',
    key,
    means,
    amountCents,
    paidAt,
    endToEndId: endToEndId ?? undefined,
    txid: payment.externalId ?? undefined,
    payerDocument: payment.payerDocument ?? undefined,
    payerName: payment.payerName ?? undefined,
    note: payment.message ?? undefined,
    accountId: account.id,
  })
  const returned = payment.refunds.filter(({ state }) => state === 'returned')
  const known = returned.length > 0 ? await findPaymentByKeyOfArrival(tx, key) : undefined
  for (const { id, amountCents: back } of known ? returned : []) {
    await giveBack(tx, actor, {
      paymentId: known?.id ?? '',
      key: `${key}:${id}`,
      amountCents: back,
      on: tx.today,
      reason: means === 'pix' ? 'pix-returned' : 'chargeback',
    })
  }
  return outcome !== 'known'
}

/** What they charged for being late, beside what we would have: a difference is said. */
async function compare(tx: Tx, actor: Actor, charge: GatewayCharge, payment: PaymentSeen) {
  const now = await findGatewayCharge(tx, charge.id)
  if (!now?.lateFees) return
  const paidOn = dayAt(payment.paidAt, tx.zone)
  const expected = expectedCents({ ...charge, lateFees: now.lateFees }, paidOn)
  if (expected === payment.amountCents) return
  const facts = { expectedCents: expected, receivedCents: payment.amountCents }
  await noteProblem(tx, charge.id, 'amount-differs', facts)
  const { debtorId } = charge
  await record(tx, actor, { what: 'charge.amount-differs', debtorId, facts })
}
