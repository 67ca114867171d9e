import * as api from '../../api/demo.ts'
import { atWork, demoPassword, firstDay } from '../../db/seed/people.ts'
import { moment } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { DemoClock } from '../platform/demo-clock.ts'
import type { World } from '../platform/world.ts'
import { playBank, playRefund, runNight } from './actions.ts'

/** What only a demonstration has: its sign-ins, its clock, its bank, its night. */
export function routes({ serve, serveAnyone }: Doors, world: World, clock: DemoClock): void {
  serveAnyone(api.listDemoSignIns, async () =>
    yes({
      items: [firstDay, atWork].flatMap(({ name: agencyName, people }) =>
        people.map((person) => ({ ...person, agencyName, password: demoPassword })),
      ),
    }),
  )

  serve(api.moveDemoClock, async ({ now }, actor) => {
    const allowed = may(actor, 'steer-demo')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    await clock.pretend(now === null ? null : moment(now))
    return yes({ now: clock.now() })
  })

  serve(api.runDemoNight, (_ask, actor) => runNight(world, actor))
  serve(api.playDemoRefund, (ask, actor) => playRefund(world, actor, ask))
  serve(api.playDemoBank, (ask, actor) => playBank(world, actor, ask))
}
