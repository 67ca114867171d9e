import * as api from '../../api/debts.ts'
import { day, isAfter } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { cents } from '../../kit/money.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { indexTables } from './actions.ts'
import { unreadableDay } from './asked-day.ts'
import { restitutionSum } from './restitution.ts'
import { openRestitution, refuseRestitution, settleRestitution } from './restitution-actions.ts'
import { listRestitutions } from './restitution-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listRestitutions, async (filter, actor) => {
    const allowed = may(actor, 'see-payments')
    if (!allowed.ok) return allowed
    return world.transaction(actor, async (tx) => {
      const tables = await indexTables(tx)
      const rows = await listRestitutions(tx, filter)
      return yes({
        items: rows.map(({ creditorId: _creditor, ...row }) => {
          const { gaps, ...sum } = restitutionSum(row, tables, row.givenBackOn ?? tx.today)
          return { ...row, ...sum, missing: gaps }
        }),
      })
    })
  })

  serve(api.estimateRestitution, async ({ paidOn, ...asked }, actor) => {
    const allowed = may(actor, 'see-payments')
    if (!allowed.ok) return allowed
    const unreadable = unreadableDay({ paidOn })
    if (unreadable) return unreadable
    return world.transaction(actor, async (tx) => {
      if (isAfter(day(paidOn), tx.today)) return no('paid-in-the-future', { today: `${tx.today}` })
      const { isJustified } = asked
      const paid = { paidCents: cents(asked.paidCents), paidOn: day(paidOn), isJustified }
      const { gaps, ...sum } = restitutionSum(paid, await indexTables(tx), tx.today)
      return yes({ ...sum, missing: gaps })
    })
  })

  serve(
    api.openRestitution,
    async (ask, actor) =>
      unreadableDay({ paidOn: ask.paidOn }) ?? openRestitution(world, actor, ask),
  )
  serve(
    api.settleRestitution,
    async (ask, actor) =>
      unreadableDay({ givenBackOn: ask.givenBackOn }) ?? settleRestitution(world, actor, ask),
  )
  serve(api.refuseRestitution, (ask, actor) => refuseRestitution(world, actor, ask))
}
