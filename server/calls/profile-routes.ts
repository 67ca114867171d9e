import * as api from '../../api/profiles.ts'
import { no, yes } from '../../kit/decision.ts'
import { findDebtor } from '../debtors/store.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { noteAccess } from '../journal/access-store.ts'
import type { World } from '../platform/world.ts'
import { readStudy } from '../profiles/actions.ts'
import { presentStudy } from '../profiles/present.ts'
import { lawfulHours, readCallStudy } from './profile-actions.ts'

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

  serve(api.readCallProfile, async ({ callId }, actor) => {
    const read = await readCallStudy(world, actor, callId)
    return read.ok ? yes(presentStudy(read.value)) : read
  })
}
