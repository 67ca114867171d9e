import { assert } from '../../kit/assert.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { findChargeOfGateway, type GatewayCharge } from '../charges/gateway-charge-store.ts'
import {
  type NoticeProblem,
  type PixNotice,
  type PixRefund,
  readPixBatch,
  readPixNotice,
} from '../charges/pix-notice.ts'
import { type Actor, bank } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import type { Received } from './received.ts'
import { receive } from './received-actions.ts'
import { giveBack } from './rest-actions.ts'
import * as payments from './store.ts'

export type Heard = { heard: number; alreadyKnown: number; refused: readonly NoticeProblem[] }

/**
 * What a bank tells: each Pix kept raw, once, and settled by a job. A repeated notice is counted
 * and changes nothing; a bad one is named and does not stop the others.
 */
export async function hearPix(world: World, body: unknown): Promise<Heard> {
  const { notices, problems } = readPixBatch(body)
  const answer: Heard = { heard: 0, alreadyKnown: 0, refused: problems }
  for (const { raw, ...notice } of notices) {
    const isNew = await keep(world, notice, raw)
    answer[isNew ? 'heard' : 'alreadyKnown'] += 1
  }
  return answer
}

async function keep(world: World, notice: PixNotice, raw: unknown): Promise<boolean> {
  const { txid = null, key = null } = notice
  const agencyId = await agencyOf(world, notice, txid, key)
  if (!agencyId) return keepUnclaimed(world, notice, raw)
  return world.transaction(bank(agencyId), (tx) => keepFor(tx, notice, raw))
}

async function keepFor(tx: Tx, notice: PixNotice, raw: unknown): Promise<boolean> {
  const endToEndId = noticeName(notice)
  const isNew = await payments.keepNotice(tx, endToEndId, raw)
  if (isNew) await enqueue(tx, 'payments.settle', { endToEndId }, `settle:${endToEndId}`)
  return isNew
}

/** The same Pix is told again when money of it goes back: that is other news. */
const noticeName = ({ endToEndId, refunds }: PixNotice): string =>
  [endToEndId, ...refunds.filter(isBack).map(({ id }) => id)].join(':')

const isBack = ({ state }: PixRefund): boolean => state === 'DEVOLVIDO'

/** Before the agency is known no row of any can be seen: a function of the owner answers this. */
async function agencyOf(
  world: World,
  { endToEndId }: PixNotice,
  txid: string | null,
  key: string | null,
) {
  const { rows } = await world.pool.query<{ agencyId: string | null }>(
    'select agency_of_pix($1, $2, $3) as "agencyId"',
    [txid, key, endToEndId],
  )
  return rows[0]?.agencyId ?? undefined
}

async function keepUnclaimed(world: World, notice: PixNotice, raw: unknown): Promise<boolean> {
  const kept = await world.pool.query(
    `insert into unclaimed_notice (end_to_end_id, body, heard_at, key) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [noticeName(notice), JSON.stringify(raw), String(world.clock.now()), notice.key ?? null],
  )
  return (kept.rowCount ?? 0) > 0
}

/** Notices by a key that several agencies have, and that none has claimed yet. */
export const listUnclaimed = (world: World, actor: Actor) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const rows = await payments.listUnclaimed(tx)
    return yes(
      rows.flatMap(({ endToEndId, body }) => {
        const read = readPixNotice(body, '')
        return read.ok ? [{ noticeId: endToEndId, ...read.value }] : []
      }),
    )
  })

/** One of the agencies of a key says that the money is its own: the first to say so has it. */
export function claimNotice(
  world: World,
  actor: Actor,
  { noticeId }: { readonly noticeId: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-notice'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return allowed
    const claimed = await payments.claimNotice(tx, noticeId)
    const read = claimed && readPixNotice(claimed.body, '')
    if (!read?.ok) return no('unknown-notice')
    await keepFor(tx, read.value, claimed?.body)
    const facts = { amountCents: read.value.amountCents }
    await record(tx, actor, { what: 'payment.claimed', facts })
    return yes({})
  })
}

/** Turns a kept notice into a payment, matched, or waiting for a person. Once. */
export function settle(world: World, agencyId: string, endToEndId: string): Promise<void> {
  const actor = bank(agencyId)
  return world.transaction(actor, async (tx) => {
    const kept = await payments.findNotice(tx, endToEndId)
    assert(kept, 'a notice is kept before its job is promised')
    const read = readPixNotice(kept.body, '')
    assert(read.ok, 'a notice was read before it was kept')
    const { txid } = read.value
    const byGateway = txid ? await findChargeOfGateway(tx, txid) : undefined
    // Whoever made the charge is asked what happened to it; what the bank told is only a hint.
    if (byGateway) return askAbout(tx, byGateway)
    await receive(tx, actor, receivedByPix(read.value))
    await returnWhatWentBack(tx, actor, read.value)
  })
}

const askAbout = (tx: Tx, { accountId, txid: externalId, gatewayId }: GatewayCharge) =>
  enqueue(
    tx,
    'payments.hear',
    { accountId, externalId, gatewayId, paymentKey: null },
    `hear:${accountId}:${externalId}`,
  )

async function returnWhatWentBack(tx: Tx, actor: Actor, { endToEndId, refunds }: PixNotice) {
  const payment = await payments.findPaymentByEndToEnd(tx, endToEndId)
  assert(payment, 'a Pix that was settled is a payment')
  for (const { id, amountCents } of refunds.filter(isBack)) {
    const key = `pix:${endToEndId}:${id}`
    const back = { paymentId: payment.id, key, amountCents, on: tx.today }
    await giveBack(tx, actor, { ...back, reason: 'pix-returned' })
  }
}

const receivedByPix = (notice: PixNotice): Received => ({
  source: 'pix',
  key: `pix:${notice.endToEndId}`,
  means: 'pix',
  endToEndId: notice.endToEndId,
  txid: notice.txid,
  amountCents: notice.amountCents,
  paidAt: notice.paidAt,
  payerDocument: notice.payerDocument,
  payerName: notice.payerName,
  note: notice.payerMessage,
})
