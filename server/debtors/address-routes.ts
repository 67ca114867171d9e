import * as api from '../../api/person-card.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './address-actions.ts'
import { listAddressLines } from './address-store.ts'
import { findDebtor } from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listAddresses, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'see-contact-points')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) =>
      (await findDebtor(tx, debtorId))
        ? yes({ items: await listAddressLines(tx, debtorId) })
        : no('unknown-debtor'),
    )
  })
  serve(api.addAddress, (ask, actor) => actions.addAddress(world, actor, ask))
  serve(api.leaveAddress, (ask, actor) => actions.leaveAddress(world, actor, ask))
  serve(api.setAddressing, (ask, actor) => actions.setAddressing(world, actor, ask))
}
