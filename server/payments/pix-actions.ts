import { assert } from '../../kit/assert.ts'
import { bank } from '../identity/actor.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { type NoticeProblem, type PixNotice, readPixBatch, readPixNotice } from './pix-notice.ts'
import type { Received } from './received.ts'
import { receive } from './received-actions.ts'
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
  const { endToEndId, txid = null, key = null } = notice
  const agencyId = await agencyOf(world, txid, key)
  if (!agencyId) return keepUnclaimed(world, endToEndId, raw)
  return world.transaction(bank(agencyId), async (tx) => {
    const isNew = await payments.keepNotice(tx, endToEndId, raw)
    if (isNew) await enqueue(tx, 'payments.settle', { endToEndId }, `settle:${endToEndId}`)
    return isNew
  })
}

/** Before the agency is known no row of any can be seen: a function of the owner answers this. */
async function agencyOf(world: World, txid: string | null, key: string | null) {
  const { rows } = await world.pool.query<{ agencyId: string | null }>(
    'select agency_of_pix($1, $2) as "agencyId"',
    [txid, key],
  )
  return rows[0]?.agencyId ?? undefined
}

async function keepUnclaimed(world: World, endToEndId: string, raw: unknown): Promise<boolean> {
  const kept = await world.pool.query(
    `insert into unclaimed_notice (end_to_end_id, body, heard_at) values ($1, $2, $3)
     on conflict do nothing`,
    [endToEndId, JSON.stringify(raw), String(world.clock.now())],
  )
  return (kept.rowCount ?? 0) > 0
}

/** Turns a kept notice into a payment, matched, or waiting for a person. Once. */
export function settle(world: World, agencyId: string, endToEndId: string): Promise<void> {
  const actor = bank(agencyId)
  return world.transaction(actor, async (tx) => {
    const kept = await payments.findNotice(tx, endToEndId)
    assert(kept, 'a notice is kept before its job is promised')
    const read = readPixNotice(kept.body, '')
    assert(read.ok, 'a notice was read before it was kept')
    await receive(tx, actor, receivedByPix(read.value))
  })
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
