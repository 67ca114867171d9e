import * as api from '../../api/policies.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as policies from './policy-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readPolicyNews, ({ portfolioId }, actor) =>
    policies.readPolicyNews(world, actor, portfolioId),
  )
  serve(api.acknowledgePolicy, (ask, actor) => policies.acknowledgePolicy(world, actor, ask))
}
