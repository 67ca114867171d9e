import * as api from '../../api/tips.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { promoteTip, readTipEffects } from './tip-actions.ts'

/** What of the team's tips became a line, and what came of it. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.promoteTip, (ask, actor) => promoteTip(world, actor, ask))
  serve(api.listTipEffects, (_ask, actor) => readTipEffects(world, actor))
}
