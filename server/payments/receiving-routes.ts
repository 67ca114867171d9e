import * as api from '../../api/receiving.ts'
import { day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as matching from './matching-actions.ts'
import { claimNotice, listUnclaimed } from './pix-actions.ts'
import * as rest from './rest-actions.ts'
import { listAskedRefunds } from './rest-store.ts'

/** Money that came odd. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.listSuggestions, async ({ paymentId }, actor) => {
    const found = await matching.listSuggestions(world, actor, paymentId)
    if (!found.ok) return found
    return yes({ items: found.value.map(({ debtorDocument: _hidden, ...item }) => item) })
  })
  serve(api.matchToDebts, (ask, actor) => matching.matchToDebts(world, actor, ask))
  serve(api.recordGivenBack, (ask, actor) => matching.recordGivenBack(world, actor, ask))
  serve(api.undoMatch, (ask, actor) => rest.undoMatch(world, actor, ask))
  serve(api.keepLeftOver, (ask, actor) => rest.keepLeftOver(world, actor, ask))
  serve(api.askRefund, (ask, actor) => rest.askRefund(world, actor, ask))

  serve(api.listRefunds, async (_ask, actor) => {
    const allowed = may(actor, 'match-payments')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes({ items: await world.transaction(actor, listAskedRefunds) })
  })
  serve(api.endRefund, async ({ refundId, state, on, reference = '' }, actor) => {
    if (state === 'cancelled') return rest.endRefund(world, actor, refundId, { state })
    if (!on) return no('day-needed')
    return rest.endRefund(world, actor, refundId, { state, on: day(on), reference })
  })

  serve(api.listUnclaimed, async (_ask, actor) => {
    const found = await listUnclaimed(world, actor)
    if (!found.ok) return no('not-allowed', found.facts)
    return yes({ items: found.value.map(({ key, ...one }) => ({ ...one, key: key ?? null })) })
  })
  serve(api.claimNotice, (ask, actor) => claimNotice(world, actor, ask))
}
