import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/numbers.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { contactValue } from '../debtors/contact-value.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { findAgencyCountry } from '../staff/store.ts'
import { numberPolicyBounds } from './failing-number.ts'
import * as numbers from './number-store.ts'

type PolicyRefusal = 'not-allowed' | 'changed-meanwhile' | 'silence-too-short'

/** When a failing number is left alone, from now on; the version before stays. */
export async function setNumberPolicy(
  world: World,
  actor: Actor,
  { policy, version }: AskOf<typeof api.setNumberPolicy>,
): Promise<Decision<{ version: number }, PolicyRefusal>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const { silentTimesMin } = numberPolicyBounds
  if (policy.silentTimes > 0 && policy.silentTimes < silentTimesMin) {
    return no('silence-too-short', { silentTimesMin })
  }
  return world.transaction(actor, async (tx) => {
    const known = (await numbers.findNumberPolicy(tx))?.version ?? 0
    const made = { version: known + 1, policy, by: actor.name }
    const isMine = version === known && (await numbers.insertNumberPolicy(tx, made)) > 0
    if (!isMine) return no('changed-meanwhile')
    await record(tx, actor, { what: 'numbers.policy-set', facts: { ...policy } })
    return yes({ version: made.version })
  })
}

type ShownRefusal = 'not-allowed' | 'invalid-phone' | 'number-missing'

/** Which number people see when the agency calls. Every call from now on is judged by it. */
export async function setShownNumber(
  world: World,
  actor: Actor,
  { callerId, number = '' }: AskOf<typeof api.setShownNumber>,
): Promise<Decision<object, ShownRefusal>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    if (callerId === 'withheld') {
      await numbers.insertShownNumber(tx, { callerId, number: null }, actor.name)
      await record(tx, actor, { what: 'numbers.shown-set', facts: { callerId } })
      return yes({})
    }
    if (number.trim() === '') return no('number-missing', { field: 'number' })
    const country = await findAgencyCountry(tx)
    const read = contactValue('phone', number, country)
    // A foreign number has another country's plan: its digits are kept as they are.
    if (!read.ok && callerId !== 'foreign') return no('invalid-phone', { field: 'number' })
    const value = read.ok ? read.value.value : `+${number.replace(/\D/g, '')}`
    await numbers.insertShownNumber(tx, { callerId, number: value }, actor.name)
    await record(tx, actor, { what: 'numbers.shown-set', facts: { callerId } })
    return yes({})
  })
}
