import { type Decision, no, yes } from '../../kit/decision.ts'
import { cents, toDecimalText } from '../../kit/money.ts'
import { followUpAgreements, type Night } from '../agreements/night-actions.ts'
import { planNight } from '../calls/night-actions.ts'
import { pretend } from '../charges/pretend-actions.ts'
import { findCharge } from '../charges/store.ts'
import { sealDays } from '../evidence/seal-actions.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { hearPix } from '../payments/pix-actions.ts'
import { reconcileAll } from '../payments/reconcile-actions.ts'
import { spendCredits } from '../payments/rest-actions.ts'
import type { World } from '../platform/world.ts'

/** Tells us of a Pix exactly as a bank would: the notice goes in by the same door. */
export async function playBank(
  world: World,
  actor: Actor,
  { chargeId, amountCents }: { readonly chargeId: string; readonly amountCents?: number },
): Promise<Decision<{ endToEndId: string }, 'not-allowed' | 'unknown-charge'>> {
  const allowed = may(actor, 'steer-demo')
  if (!allowed.ok) return allowed
  const at = String(world.clock.now())
  const paid = await pretend(world, actor, chargeId, { does: 'pays', amountCents, at })
  if (paid) return yes({ endToEndId: paid })
  const played = await world.transaction(actor, async (tx) => {
    const charge = await findCharge(tx, chargeId)
    if (!charge || charge.accountId) return undefined
    const endToEndId = `E00000000${tx.newId().replaceAll('-', '').slice(0, 23)}`
    const valor = toDecimalText(cents(amountCents ?? Number(charge.amountCents)))
    return { endToEndId, txid: charge.txid, valor, horario: String(tx.now) }
  })
  if (!played) return no('unknown-charge')
  await hearPix(world, { pix: [played] })
  return yes({ endToEndId: played.endToEndId })
}

/** Money of a charge goes back, as the pretended gateway would tell of it. */
export async function playRefund(
  world: World,
  actor: Actor,
  { chargeId }: { readonly chargeId: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-charge'>> {
  const allowed = may(actor, 'steer-demo')
  if (!allowed.ok) return allowed
  const isDone = await pretend(world, actor, chargeId, { does: 'sends-back' })
  return isDone ? yes({}) : no('unknown-charge')
}

/** The night's work, now: agreements are looked after, and the day is planned. */
export async function runNight(
  world: World,
  actor: Actor,
): Promise<Decision<Night & { planned: number }, 'not-allowed'>> {
  const allowed = may(actor, 'steer-demo')
  if (!allowed.ok) return allowed
  await reconcileAll(world, actor.agencyId)
  const night = await followUpAgreements(world, actor.agencyId)
  await spendCredits(world, actor.agencyId)
  const { planned } = await planNight(world, actor.agencyId)
  await sealDays(world, actor.agencyId)
  return yes({ ...night, planned })
}
