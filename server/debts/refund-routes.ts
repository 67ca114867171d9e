import * as api from '../../api/debts.ts'
import { day, isAfter } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { cents } from '../../kit/money.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { indexTables } from './actions.ts'
import { unreadableDay } from './asked-day.ts'
import { refundSum } from './refund.ts'
import { openRefund, refuseRefund, settleRefund } from './refund-actions.ts'
import { listRefunds } from './refund-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listRefunds, async (filter, actor) => {
    const allowed = may(actor, 'see-payments')
    if (!allowed.ok) return allowed
    return world.transaction(actor, async (tx) => {
      const tables = await indexTables(tx)
      const rows = await listRefunds(tx, filter)
      return yes({
        items: rows.map(({ creditorId: _creditor, ...row }) => {
          const { gaps, ...sum } = refundSum(row, tables, row.refundedOn ?? tx.today)
          return { ...row, ...sum, missing: gaps }
        }),
      })
    })
  })

  serve(api.estimateRefund, async ({ paidOn, ...asked }, actor) => {
    const allowed = may(actor, 'see-payments')
    if (!allowed.ok) return allowed
    const unreadable = unreadableDay({ paidOn })
    if (unreadable) return unreadable
    return world.transaction(actor, async (tx) => {
      if (isAfter(day(paidOn), tx.today)) return no('paid-in-the-future', { today: `${tx.today}` })
      const { isJustified } = asked
      const paid = { paidCents: cents(asked.paidCents), paidOn: day(paidOn), isJustified }
      const { gaps, ...sum } = refundSum(paid, await indexTables(tx), tx.today)
      return yes({ ...sum, missing: gaps })
    })
  })

  serve(
    api.openRefund,
    async (ask, actor) => unreadableDay({ paidOn: ask.paidOn }) ?? openRefund(world, actor, ask),
  )
  serve(
    api.settleRefund,
    async (ask, actor) =>
      unreadableDay({ refundedOn: ask.refundedOn }) ?? settleRefund(world, actor, ask),
  )
  serve(api.refuseRefund, (ask, actor) => refuseRefund(world, actor, ask))
}
