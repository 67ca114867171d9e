import * as api from '../../api/retention.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { previewRetention, setRetention } from './retention-actions.ts'
import { listRuns } from './retention-store.ts'

/** How long records stay. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.readRetention, async (_ask, actor) => {
    const allowed = may(actor, 'answer-privacy-requests')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) =>
      yes({ items: await previewRetention(tx), runs: await listRuns(tx) }),
    )
  })
  serve(api.setRetention, (ask, actor) => setRetention(world, actor, ask))
}
