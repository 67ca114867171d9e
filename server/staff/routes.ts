import * as ownKeys from '../../api/own-keys.ts'
import { addStaff, listStaff, openFirstOffice } from '../../api/sessions.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Auth } from '../identity/better-auth.gateway.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { addPerson } from './actions.ts'
import * as firstOffice from './first-office-actions.ts'
import { chooseKeys, readOwnKeys } from './own-keys-actions.ts'
import { listPeople } from './store.ts'

export function routes(
  { serve, serveAnyone }: Doors,
  world: World,
  auth: Auth,
  firstOfficeCode: string | undefined,
): void {
  serveAnyone(openFirstOffice, (ask) =>
    firstOffice.openFirstOffice(world, auth, firstOfficeCode, ask),
  )

  serve(listStaff, async (_ask, actor) => {
    const allowed = may(actor, 'see-staff')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes({ items: await world.transaction(actor, listPeople) })
  })
  serve(addStaff, (person, actor) => addPerson(world, auth, actor, person))
  serve(ownKeys.readOwnKeys, (_ask, actor) => readOwnKeys(world, actor))
  serve(ownKeys.chooseKeys, (ask, actor) => chooseKeys(world, actor, ask))
}
