import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import * as standing from './standing-store.ts'
import * as debtors from './store.ts'

/** "Não sou essa pessoa": the number or address dies for this person at once. */
export async function recordWrongPerson(
  world: World,
  actor: Actor,
  contactPointId: string,
): Promise<Decision<object, 'not-allowed' | 'unknown-contact-point'>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const point = await debtors.findContactPoint(tx, contactPointId)
    if (!point) return no('unknown-contact-point')
    await debtors.killContactPoint(tx, contactPointId, 'wrong-person')
    await record(tx, actor, {
      what: 'debtor.wrong-person',
      debtorId: point.debtorId,
      facts: { kind: point.kind },
    })
    return yes({})
  })
}

type OptOut = { readonly debtorId: string; readonly channel: string; readonly evidence: string }

export async function recordOptOut(
  world: World,
  actor: Actor,
  optOut: OptOut,
): Promise<Decision<object, 'not-allowed' | 'unknown-debtor'>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    if (!(await debtors.lockDebtor(tx, optOut.debtorId))) return no('unknown-debtor')
    const isNew = await standing.insertOptOut(tx, optOut)
    const { debtorId, channel, evidence } = optOut
    if (isNew > 0)
      await record(tx, actor, { what: 'debtor.opted-out', debtorId, facts: { channel, evidence } })
    return yes({})
  })
}

export async function withdrawOptOut(
  world: World,
  actor: Actor,
  { debtorId, channel, evidence }: OptOut,
): Promise<Decision<object, 'not-allowed' | 'unknown-debtor' | 'no-opt-out'>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    if (!(await debtors.lockDebtor(tx, debtorId))) return no('unknown-debtor')
    if ((await standing.deleteOptOut(tx, debtorId, channel)) === 0) return no('no-opt-out')
    await record(tx, actor, { what: 'debtor.opted-in', debtorId, facts: { channel, evidence } })
    return yes({})
  })
}

export async function liftHold(
  world: World,
  actor: Actor,
  { holdId, evidence }: { readonly holdId: string; readonly evidence: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-hold' | 'complaint-still-open'>> {
  const allowed = may(actor, 'match-payments')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    if ((await standing.isHoldKept(tx, holdId)).isKept) return no('complaint-still-open')
    const lifted = await standing.liftHold(tx, holdId)
    if (!lifted) return no('unknown-hold')
    const { debtorId, reason } = lifted
    await record(tx, actor, { what: 'debtor.hold-lifted', debtorId, facts: { reason, evidence } })
    return yes({})
  })
}
