import * as api from '../../api/debts.ts'
import { yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { exampleOfTerms, loadIndexMonths } from './index-actions.ts'
import { indexOverview } from './index-overview.ts'
import { listIndexUsers, listLoadedMonths } from './index-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listIndexMonths, async (_ask, actor) => {
    const allowed = may(actor, 'see-policies')
    if (!allowed.ok) return allowed
    return world.transaction(actor, async (tx) => {
      const [loaded, users] = [await listLoadedMonths(tx), await listIndexUsers(tx)]
      return yes({ items: indexOverview(loaded, users, tx.today) })
    })
  })
  serve(api.loadIndexMonths, (ask, actor) => loadIndexMonths(world, actor, ask))
  serve(api.exampleOfTerms, (ask, actor) => exampleOfTerms(world, actor, ask))
}
