import type { Auth } from './identity/better-auth.gateway.ts'
import type { DemoClock } from './platform/demo-clock.ts'
import type { World } from './platform/world.ts'
import type { Settings } from './settings.ts'

export type HttpParts = {
  readonly world: World
  readonly auth: Auth
  readonly settings: Settings
  readonly clock: DemoClock
  /** What opens the first office; nothing once there is one. */
  readonly firstOfficeCode?: string
}
