import * as api from '../../api/profiles.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as corrections from './correction-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.correctProfile, (ask, actor) => corrections.correctProfile(world, actor, ask))
  serve(api.undoCorrection, ({ correctionId }, actor) =>
    corrections.undoCorrection(world, actor, correctionId),
  )
  serve(api.overrideSituation, (ask, actor) => corrections.overrideSituation(world, actor, ask))
  serve(api.undoOverride, ({ overrideId }, actor) =>
    corrections.undoOverride(world, actor, overrideId),
  )
}
