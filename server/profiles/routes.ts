import * as api from '../../api/profiles.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as corrections from './correction-actions.ts'
import { readFairness } from './fairness-actions.ts'
import { presentFairness } from './present.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.correctProfile, (ask, actor) => corrections.correctProfile(world, actor, ask))
  serve(api.undoCorrection, ({ correctionId }, actor) =>
    corrections.undoCorrection(world, actor, correctionId),
  )
  serve(api.overrideSituation, (ask, actor) => corrections.overrideSituation(world, actor, ask))
  serve(api.undoOverride, ({ overrideId }, actor) =>
    corrections.undoOverride(world, actor, overrideId),
  )
  serve(api.readFairness, async ({ portfolioId }, actor) => {
    const allowed = may(actor, 'see-reports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) =>
      yes(presentFairness(await readFairness(tx, portfolioId))),
    )
  })
}
