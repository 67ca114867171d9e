import * as api from '../../api/policies.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as policies from './policy-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listPolicyVersions, (ask, actor) => policies.listVersions(world, actor, ask))
  serve(api.restorePolicy, (ask, actor) => policies.restorePolicy(world, actor, ask))
}
