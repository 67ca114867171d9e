import type { Actor } from '../identity/actor.ts'
import type { World } from '../platform/world.ts'
import { readSettings } from './account.ts'
import { findAccount } from './account-store.ts'
import { type Pretended, paidBy, returnedBy, signatureOf } from './fake.gateway.ts'
import { booksOf, openSecrets } from './gateway-actions.ts'
import { findGatewayCharge, type GatewayCharge } from './gateway-charge-store.ts'
import { hearGateway } from './notice-actions.ts'

export type Pretence =
  | { readonly does: 'pays'; readonly amountCents: number | undefined; readonly at: string }
  | { readonly does: 'sends-back' }

/**
 * Somebody pays at the pretended gateway, or gets the money back; then it tells us, as badly as its
 * mood is. Answers with the payment's key; nothing when the charge is none of its own.
 */
export async function pretend(
  world: World,
  actor: Actor,
  chargeId: string,
  pretence: Pretence,
): Promise<string | undefined> {
  const { charge, account } = await world.transaction(actor, async (tx) => {
    const charge = await findGatewayCharge(tx, chargeId)
    return { charge, account: charge && (await findAccount(tx, charge.accountId)) }
  })
  if (!charge || account?.kind !== 'fake') return undefined
  const books = booksOf(world, actor.agencyId, account.id)
  const held = await books.find(charge.txid)
  if (!held) return undefined
  const now = after(held, pretence)
  await books.save(now)
  const settings = readSettings('fake', account.settings)
  const mood = settings.ok && settings.value.kind === 'fake' ? settings.value.mood : 'well'
  const secrets = openSecrets(world, actor.agencyId, account)
  const times = mood === 'forgets-notices' ? 0 : mood === 'repeats-notices' ? 5 : 1
  if (secrets) await tell(world, noticeOf(charge, now), secrets, times)
  return now.payments.at(-1)?.key
}

const after = (held: Pretended, pretence: Pretence): Pretended =>
  pretence.does === 'pays'
    ? paidBy(held, pretence.amountCents ?? held.amountCents, pretence.at)
    : returnedBy(held)

const noticeOf = ({ txid }: GatewayCharge, { state, payments }: Pretended) => ({
  id: `${txid}:${payments.length}:${state}`,
  externalId: txid,
  paymentKey: payments.at(-1)?.key ?? null,
})

async function tell(
  world: World,
  notice: object,
  { noticePath, noticeKey }: { readonly noticePath: string; readonly noticeKey: string },
  times: number,
) {
  const raw = Buffer.from(JSON.stringify(notice))
  const signature = signatureOf(raw, noticeKey)
  const header = (name: string) => (name === 'x-pretended-signature' ? signature : undefined)
  await Promise.all(
    Array.from({ length: times }, () =>
      hearGateway(world, { kind: 'fake', path: noticePath, raw, header }),
    ),
  )
}
