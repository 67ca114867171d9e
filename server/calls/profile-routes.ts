import * as api from '../../api/profiles.ts'
import { no, yes } from '../../kit/decision.ts'
import { findDebtor } from '../debtors/store.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { noteAccess } from '../journal/access-store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type LawfulHours, readStudy } from '../profiles/actions.ts'
import { presentStudy } from '../profiles/present.ts'
import { ownCall } from './actions.ts'
import { callbackHours } from './callback-actions.ts'
import { findCall } from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readProfile, async ({ debtorId, portfolioId }, actor, { ip: origin }) => {
    const allowed = may(actor, 'see-debtors')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
      await noteAccess(tx, actor, { debtorId, what: 'page', origin })
      const hours = await lawfulHours(tx, debtorId)
      return yes(presentStudy(await readStudy(tx, { debtorId, portfolioId }, hours)))
    })
  })

  serve(api.readCallProfile, ({ callId }, actor) =>
    world.transaction(actor, async (tx) => {
      const own = await ownCall(actor, () => findCall(tx, callId))
      if (!own.ok) return own
      const { debtorId, portfolioId, isThirdParty } = own.value
      if (isThirdParty) return no('identity-not-verified')
      const hours = await lawfulHours(tx, debtorId)
      return yes(presentStudy(await readStudy(tx, { debtorId, portfolioId }, hours)))
    }),
  )
}

/** None while it is not known where the person is. */
async function lawfulHours(tx: Tx, debtorId: string): Promise<LawfulHours> {
  const hours = await callbackHours(tx, { debtorId })
  if (!hours.ok) return { zone: tx.zone, windows: [] }
  return { zone: hours.value.zone, windows: hours.value.days.flatMap(({ windows }) => windows) }
}
