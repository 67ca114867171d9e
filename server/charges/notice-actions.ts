import { type Decision, no, yes } from '../../kit/decision.ts'
import { bank } from '../identity/actor.ts'
import { enqueue } from '../platform/enqueue.ts'
import { digestOf, isSameSecret } from '../platform/secret.ts'
import type { World } from '../platform/world.ts'
import type { Secrets } from './account.ts'
import { findAccount, keepNotice } from './account-store.ts'
import { isSignedWith } from './fake.gateway.ts'
import { openSecrets } from './gateway-actions.ts'
import { readHints } from './hints.ts'
import type { GatewayKind } from './payment-gateway.ts'

export type NoticeGiven = {
  readonly kind: GatewayKind
  /** The last part of the address: a secret, each account's own. */
  readonly path: string
  /** The bytes as they came. */
  readonly raw: Uint8Array
  readonly header: (name: string) => string | undefined
}

/**
 * A gateway tells something. Who it is, is proven over the bytes as they came; each event is kept
 * raw, once, and asked about by a job. A repeated event changes nothing.
 */
export async function hearGateway(
  world: World,
  given: NoticeGiven,
): Promise<
  Decision<{ heard: number; alreadyKnown: number }, 'bank-not-recognised' | 'invalid-input'>
> {
  const { rows } = await world.pool.query<{ agency_id: string; account_id: string }>(
    'select agency_id, account_id from account_of_notice($1, $2)',
    [given.kind, digestOf(given.path)],
  )
  const [found] = rows
  if (!found) return no('bank-not-recognised')
  const { agency_id: agencyId, account_id: accountId } = found
  return world.transaction(bank(agencyId), async (tx) => {
    const account = await findAccount(tx, accountId)
    const secrets = account && openSecrets(world, agencyId, account)
    if (!secrets || !isTheirs(given, secrets)) return no('bank-not-recognised')
    const hints = readHints(given.kind, parsed(given.raw))
    if (!hints.ok)
      return no('invalid-input', { ...hints.facts, expected: hints.facts.remedy ?? '' })
    const answer = { heard: 0, alreadyKnown: 0 }
    for (const { eventKey, ...about } of hints.value) {
      const isNew = await keepNotice(tx, accountId, eventKey, given.raw)
      answer[isNew ? 'heard' : 'alreadyKnown'] += 1
      const { externalId, gatewayId, paymentKey } = about
      const key = ['hear', accountId, externalId ?? gatewayId, paymentKey].join(':')
      if (isNew) await enqueue(tx, 'payments.hear', { accountId, ...about }, key)
    }
    return yes(answer)
  })
}

/**
 * A bank that follows the central bank's API shows its own certificate to whoever stands in front
 * of us, and otherwise only knows the secret address.
 */
function isTheirs({ kind, path, raw, header }: NoticeGiven, secrets: Secrets): boolean {
  if (!isSameSecret(path, secrets.noticePath)) return false
  if (kind === 'asaas')
    return isSameSecret(
      header('asaas-access-token') ?? '',
      secrets.noticeToken ?? secrets.noticeKey,
    )
  return kind !== 'fake' || isSignedWith(raw, secrets.noticeKey, header('x-pretended-signature'))
}

function parsed(raw: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(raw).toString('utf8'))
  } catch {
    return undefined
  }
}
