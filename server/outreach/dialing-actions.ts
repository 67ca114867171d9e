import { type Decision, yes } from '../../kit/decision.ts'
import type { Dialing } from '../compliance/facts.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { findAuthentication, saveAuthentication, sumDialed } from './dialed-store.ts'
import { countedOf, windowsAt } from './dialing.ts'

/** What the whole agency dialed in a country, as the limits of the operation are judged by it. */
export async function dialingIn(tx: Tx, country: string): Promise<Dialing> {
  const windows = windowsAt(tx.now, tx.today, tx.zone)
  const dialed = await sumDialed(tx, country, windows)
  const stated = await findAuthentication(tx)
  return {
    country,
    counted: countedOf(dialed, windows),
    isAuthenticated: stated?.isAuthenticated ?? false,
  }
}

/** Large callers owe authenticated calls (Anatel); only the agency knows what its carrier does. */
export function stateAuthentication(
  world: World,
  actor: Actor,
  { isAuthenticated }: { readonly isAuthenticated: boolean },
): Promise<Decision<object, 'not-allowed'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'set-policies')
    if (!allowed.ok) return allowed
    await saveAuthentication(tx, { isAuthenticated, at: tx.now, by: actor.name })
    const what = isAuthenticated ? 'dialing.authenticated' : 'dialing.unauthenticated'
    await record(tx, actor, { what, facts: {} })
    return yes({})
  })
}
