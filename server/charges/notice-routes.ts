import { hearGateway as promise } from '../../api/payments.ts'
import type { Doors } from '../identity/routes.ts'
import { rawBodyOf } from '../platform/raw-body.ts'
import type { World } from '../platform/world.ts'
import { hearGateway } from './notice-actions.ts'

/** Where gateways tell: answered at once, worked off afterwards. */
export function routes({ serveAnyone }: Doors, world: World): void {
  for (const path of [promise.path, `${promise.path}/pix`]) {
    serveAnyone({ ...promise, path }, ({ gateway, accountToken }, _person, request) =>
      hearGateway(world, {
        kind: gateway,
        path: accountToken,
        raw: rawBodyOf(request),
        header: (name) => {
          const value = request.headers[name]
          return typeof value === 'string' ? value : undefined
        },
      }),
    )
  }
}
