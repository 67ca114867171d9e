import * as api from '../../api/visits.ts'
import { day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { findPortfolio } from '../creditors/store.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { publicAddress } from '../platform/public-address.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { findVisitWays, handVisit } from './message-actions.ts'
import * as offices from './office-actions.ts'
import { listOffices } from './office-store.ts'
import { shownVisit } from './present.ts'
import * as visits from './store.ts'

/** Offices that receive people, and who comes. */
export function routes({ serve }: Doors, world: World, publicUrl: string | undefined): void {
  serve(api.listOffices, async ({ portfolioId }, actor) => {
    const allowed = may(actor, 'receive-visits')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const portfolio = portfolioId ? await findPortfolio(tx, portfolioId) : undefined
      if (portfolioId && !portfolio) return yes({ items: [] })
      return yes({ items: await listOffices(tx, portfolio?.creditorId ?? null) })
    })
  })
  serve(api.openOffice, (ask, actor) => offices.openOffice(world, actor, ask))
  serve(api.setOffice, (ask, actor) => offices.setOffice(world, actor, ask))
  serve(api.listSlots, (ask, actor) => offices.findSlots(world, actor, ask))

  serve(api.listVisits, async ({ day: asked, officeId = null }, actor) => {
    const allowed = may(actor, 'receive-visits')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const on = asked ? day(asked) : tx.today
      const startOf = (one: typeof on) => one.toZonedDateTime(tx.zone).toInstant()
      const span = { from: startOf(on), to: startOf(on.add({ days: 1 })) }
      const rows = await visits.listVisits(tx, { ...span, officeId })
      const earlier = await visits.listUnrecorded(tx, startOf(tx.today))
      return yes({
        day: on,
        before: on.subtract({ days: 1 }),
        after: on.add({ days: 1 }),
        items: rows.map(shownVisit),
        unrecorded: earlier.map(shownVisit),
      })
    })
  })
  serve(api.listVisitsOf, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'see-debtors')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const rows = await world.transaction(actor, (tx) => visits.listVisitsOf(tx, debtorId))
    return yes({ items: rows.map(shownVisit) })
  })
  serve(api.bookVisit, (ask, actor) => actions.bookVisit(world, actor, ask))
  serve(api.moveVisit, (ask, actor) => actions.moveVisit(world, actor, ask))
  serve(api.endVisit, (ask, actor) => actions.endVisit(world, actor, ask))
  serve(api.listVisitWays, (ask, actor) => findVisitWays(world, actor, ask))
  serve(api.sendVisit, (ask, actor, request) =>
    handVisit(world, actor, { ...ask, publicAddress: publicAddress(request, publicUrl) }),
  )
}
