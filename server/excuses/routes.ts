import * as api from '../../api/excuses.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.withdrawExcuse, ({ saidId }, actor) => actions.withdrawExcuse(world, actor, saidId))
  serve(api.sayReply, (ask, actor) => actions.sayReply(world, actor, ask))
  serve(api.settleExcuse, (ask, actor) => actions.settleExcuse(world, actor, ask))
}
