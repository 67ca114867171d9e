import { reconcileAccount } from '../../api/charges.ts'
import * as api from '../../api/payments.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { askToReconcile } from './reconcile-actions.ts'
import { listPayments } from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listPayments, async ({ limit = 50, ...filter }, actor) => {
    const allowed = may(actor, 'see-payments')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const found = await world.transaction(actor, (tx) =>
      listPayments(tx, { ...filter, limit: limit + 1 }),
    )
    const items = found.slice(0, limit)
    return yes({ items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null })
  })
  serve(reconcileAccount, (ask, actor) => askToReconcile(world, actor, ask))
  serve(api.recordPayment, (ask, actor) => actions.recordPayment(world, actor, ask))
  serve(api.recordDebtPayment, (ask, actor) => actions.recordDebtPayment(world, actor, ask))
  serve(api.matchPayment, (ask, actor) => actions.matchPayment(world, actor, ask))
}
