import { addStaff, listStaff } from '../../api/sessions.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Auth } from '../identity/better-auth.gateway.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { addPerson } from './actions.ts'
import { listPeople } from './store.ts'

export function routes({ serve }: Doors, world: World, auth: Auth): void {
  serve(listStaff, async (_ask, actor) => {
    const allowed = may(actor, 'see-staff')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes({ items: await world.transaction(actor, listPeople) })
  })
  serve(addStaff, (person, actor) => addPerson(world, auth, actor, person))
}
