import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type LawfulHours, readStudy, type Study } from '../profiles/actions.ts'
import { type NotYours, ownCall } from './actions.ts'
import { callbackHours } from './callback-actions.ts'
import { findCall } from './store.ts'

/** What is studied of the person of this agent's call; nothing while a third party is there. */
export const readCallStudy = (
  world: World,
  actor: Person,
  callId: string,
): Promise<Decision<Study, NotYours | 'identity-not-verified'>> =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    if (!own.ok) return own
    const { debtorId, portfolioId, isThirdParty } = own.value
    if (isThirdParty) return no('identity-not-verified')
    return yes(await readStudy(tx, { debtorId, portfolioId }, await lawfulHours(tx, debtorId)))
  })

/** When the person may be called; never while it is not known where they are. */
export async function lawfulHours(tx: Tx, debtorId: string): Promise<LawfulHours> {
  const hours = await callbackHours(tx, { debtorId })
  if (!hours.ok) return { zone: tx.zone, windows: [] }
  return { zone: hours.value.zone, windows: hours.value.days.flatMap(({ windows }) => windows) }
}
