import * as api from '../../api/numbers.ts'
import { no, yes } from '../../kit/decision.ts'
import { findDebtor } from '../debtors/store.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { bestHours } from './best-hours.ts'
import { defaultNumberPolicy } from './failing-number.ts'
import { rankPhones } from './number-actions.ts'
import { setNumberPolicy, setShownNumber } from './number-settings-actions.ts'
import * as numbers from './number-store.ts'
import { listListings } from './wishes-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.rankNumbers, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'see-contact-points')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
      const ranked = (await rankPhones(tx, [debtorId])).get(debtorId) ?? []
      return yes({
        items: ranked.map(({ reasons, ...one }) => ({
          ...one,
          reasons: reasons.map((because) => ({ ...because, facts: { ...because.facts } })),
        })),
        hours: bestHours(await numbers.listTries(tx, [debtorId]), tx.zone),
        listings: await listListings(tx, debtorId),
      })
    })
  })

  serve(api.readNumberSettings, async (_ask, actor) => {
    const allowed = may(actor, 'see-policies')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const found = await numbers.findNumberPolicy(tx)
      return yes({
        policy: { ...(found?.policy ?? defaultNumberPolicy) },
        version: found?.version ?? 0,
        decidedAt: found?.decidedAt ?? null,
        decidedBy: found?.decidedBy ?? null,
        shown: (await numbers.findShownNumber(tx)) ?? null,
      })
    })
  })

  serve(api.setNumberPolicy, (ask, actor) => setNumberPolicy(world, actor, ask))
  serve(api.setShownNumber, (ask, actor) => setShownNumber(world, actor, ask))
}
