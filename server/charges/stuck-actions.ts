import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { issueStatic } from './actions.ts'
import { promiseBringing } from './bring-actions.ts'
import { isMoney } from './charge-state.ts'
import * as charges from './gateway-charge-store.ts'

type Asked = { readonly chargeId: string }

/** A person says: again. What may have been done is still asked about first. */
export function bringAgain(
  world: World,
  actor: Actor,
  { chargeId }: Asked,
): Promise<Decision<object, 'not-allowed' | 'unknown-charge' | 'charge-is-fine'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const charge = await charges.lockGatewayCharge(tx, chargeId)
    if (!charge) return no('unknown-charge')
    const { state, problem } = charge
    if (problem === null && state !== 'pending' && state !== 'failed') return no('charge-is-fine')
    if (state === 'failed') await charges.noteState(tx, chargeId, 'pending')
    await charges.noteProblem(tx, chargeId, null)
    if (!isMoney(state)) await promiseBringing(tx, chargeId)
    const facts = { chargeId, problem, amountCents: charge.amountCents }
    const what = isMoney(state) ? 'charge.noted' : 'charge.tried-again'
    await record(tx, actor, { what, debtorId: charge.debtorId, facts })
    return yes({})
  })
}

/**
 * While the person waits on the line: a static code at once. The other is cancelled where it was
 * made, if it was; money that comes by it all the same still finds its instalment.
 */
export function takeStaticCode(
  world: World,
  actor: Actor,
  { chargeId }: Asked,
): Promise<Decision<object, 'not-allowed' | 'unknown-charge' | 'charge-is-paid' | 'no-pix-key'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const charge = await charges.lockGatewayCharge(tx, chargeId)
    if (!charge?.isWanted) return no('unknown-charge')
    if (isMoney(charge.state)) return no('charge-is-paid')
    const { agreementId, creditorId, debtorId, instalmentId } = charge
    await charges.supersede(tx, chargeId)
    const amountCents = charge.wantedCents ?? charge.amountCents
    const dueOn = charge.wantedDueOn ?? charge.dueOn
    const instalments = [{ id: instalmentId, amountCents, dueOn }]
    if (!(await issueStatic(tx, { agreementId, creditorId, instalments }))) {
      await charges.restore(tx, chargeId)
      return no('no-pix-key')
    }
    await charges.wantCharge(tx, chargeId, null)
    await charges.noteProblem(tx, chargeId, null)
    await promiseBringing(tx, chargeId)
    const facts = { chargeId, amountCents }
    await record(tx, actor, { what: 'charge.static-instead', debtorId, facts })
    return yes({})
  })
}
