import type * as api from '../../api/charges.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { sealAnew } from '../charges/account-actions.ts'
import * as accounts from '../charges/account-store.ts'
import { promiseBringing } from '../charges/bring-actions.ts'
import { openGateway } from '../charges/gateway-actions.ts'
import {
  countLiveCharges,
  findNamedCharge,
  listChargesToLookAt,
  noteProblem,
} from '../charges/gateway-charge-store.ts'
import type { PaymentSeen } from '../charges/payment-gateway.ts'
import { type Actor, bank } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { arrive, type Looking, look } from './hear-actions.ts'
import { findPaymentByKeyOfArrival } from './store.ts'

/**
 * Each night, every account: what no notice told, and what stands elsewhere than we think. One that
 * fails keeps no other waiting; the night is then tried again.
 */
export async function reconcileAll(world: World, agencyId: string): Promise<void> {
  const all = await world.transaction(bank(agencyId), accounts.listAllAccounts)
  const failures: unknown[] = []
  for (const { id } of all) {
    try {
      await sealAnew(world, agencyId, id)
      await reconcile(world, agencyId, id)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'accounts were not reconciled')
}

/** A person does not wait for the night. */
export async function askToReconcile(
  world: World,
  actor: Actor,
  { accountId }: AskOf<typeof api.reconcileAccount>,
): Promise<Decision<object, 'not-allowed' | 'unknown-account'>> {
  const allowed = may(actor, 'match-payments')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    if (!(await accounts.findAccount(tx, accountId))) return no('unknown-account')
    await enqueue(tx, 'payments.reconcile', { accountId }, `reconcile:${accountId}`)
    return yes({})
  })
}

/**
 * Asks for everything that came in since the mark, and looks again at what may still be paid. The
 * mark goes forward only when all was heard, and never back: a night that fails is made up for by
 * the next, and one that is run twice finds nothing.
 */
export async function reconcile(world: World, agencyId: string, accountId: string): Promise<void> {
  const actor = bank(agencyId)
  const account = await world.transaction(actor, (tx) => accounts.findAccount(tx, accountId))
  const gateway = account && openGateway(world, agencyId, account)
  if (!account || !gateway) return
  const until = world.clock.now()
  const found = { heard: 0, looked: 0, moved: 0, problem: null as string | null }
  if (!gateway.ok) found.problem = gateway.refusal
  else {
    const looking = { world, actor, account, gateway: gateway.value }
    found.problem = await listen(looking, windowOf(account, until), found)
    found.problem ??= await lookAtAll(looking, found)
  }
  await world.transaction(actor, async (tx) => {
    const mark = found.problem === null ? until : null
    await accounts.noteReconciled(tx, accountId, mark, found)
    const isOver = account.state === 'disconnected' && found.problem === null
    const { count } = await countLiveCharges(tx, accountId)
    if (isOver && count === 0) await accounts.saveSecrets(tx, accountId, new Uint8Array(), [])
  })
}

type Found = { heard: number; looked: number; moved: number }
type Window = { readonly from: Moment; readonly until: Moment }

/** Two days before the mark are asked for again: banks tell some things late. */
const overlap = { hours: 48 }
/** No bank is asked for more than so much at once. */
const windowHours = 120

/** A clock that went back makes the window no shorter: it ends now, wherever the mark is. */
function windowOf({ reconciledUntil, connectedAt }: accounts.AccountRow, until: Moment): Window {
  const mark = reconciledUntil ?? connectedAt
  return { from: (isEarlier(mark, until) ? mark : until).subtract(overlap), until }
}

async function listen(
  looking: Looking,
  { from, until }: Window,
  found: Found,
): Promise<string | null> {
  for (let start = from; isEarlier(start, until); start = start.add({ hours: windowHours })) {
    const end = start.add({ hours: windowHours })
    const problem = await listenWithin(
      looking,
      { from: start, until: isEarlier(end, until) ? end : until },
      found,
    )
    if (problem) return problem
  }
  return null
}

async function listenWithin(
  looking: Looking,
  window: Window,
  found: Found,
): Promise<string | null> {
  let page: string | null = null
  do {
    const listed = await looking.gateway.listPayments(window, page)
    if (!listed.ok) return listed.refusal
    for (const payment of listed.value.items) {
      if (await hearOnce(looking, payment)) found.heard += 1
    }
    page = listed.value.next
  } while (page !== null)
  return null
}

/** True when nobody had told us. */
async function hearOnce(looking: Looking, payment: PaymentSeen): Promise<boolean> {
  const { world, actor, account } = looking
  const { endToEndId, externalId } = payment
  const { isKnown, charge } = await world.transaction(actor, async (tx) => {
    const key = endToEndId ? `pix:${endToEndId}` : payment.key
    const known = await findPaymentByKeyOfArrival(tx, key)
    const named = { externalId, gatewayId: null }
    const charge = externalId ? await findNamedCharge(tx, account.id, named) : undefined
    return { isKnown: known !== undefined, charge }
  })
  if (charge && !isKnown) await look(looking, charge)
  else await world.transaction(actor, (tx) => arrive(tx, actor, account, payment))
  return !isKnown
}

const atOnce = 100

async function lookAtAll(looking: Looking, found: Found): Promise<string | null> {
  const { world, actor, account } = looking
  let after: string | null = null
  for (;;) {
    const page = await world.transaction(actor, (tx) =>
      listChargesToLookAt(tx, account.id, after, atOnce),
    )
    for (const charge of page) {
      if (charge.state === 'pending') await tryAgain(looking, charge.id)
      else {
        const isMoved = await look(looking, charge).catch((error: Error) => error.message)
        if (typeof isMoved === 'string') return isMoved
        found.looked += 1
        if (isMoved) found.moved += 1
      }
    }
    if (page.length < atOnce) return null
    after = page.at(-1)?.id ?? null
  }
}

const tryAgain = ({ world, actor }: Looking, chargeId: string) =>
  world.transaction(actor, async (tx) => {
    await noteProblem(tx, chargeId, null)
    await promiseBringing(tx, chargeId)
  })
