import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { refuseUnkind } from './kind-actions.ts'

/** The same doors, through which no word goes that judges a person. */
export const kindDoors = (doors: Doors, world: World): Doors => ({
  ...doors,
  serve: (endpoint, handler) =>
    endpoint.method === 'GET'
      ? doors.serve(endpoint, handler)
      : doors.serve(endpoint, async (ask, actor, request, reply) => {
          const kind = await refuseUnkind(world, actor, ask)
          return kind.ok ? handler(ask, actor, request, reply) : kind
        }),
})
