import { readStatement } from '../../api/debtors.ts'
import { day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { findPortfolio } from '../creditors/store.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Doors } from '../identity/routes.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { presentItem, sumCents } from './present.ts'
import { listItems, type OwedItem } from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(readStatement, ({ debtorId, portfolioId, asOf }, actor) =>
    world.transaction(actor, async (tx) => {
      if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
      const on = asOf ? day(asOf) : tx.today
      const owed = await listItems(tx, { debtorId, portfolioId })
      const items = await presentItems(tx, owed, on)
      const portfolio = owed[0] && (await findPortfolio(tx, owed[0].portfolioId))
      const currency = portfolio?.currency ?? 'BRL'
      const open = items.filter(({ state }) => state === 'open')
      return yes({ asOf: on, currency, items, totalCents: sumCents(open) })
    }),
  )
}

/** Each item by the terms of its own portfolio. */
async function presentItems(tx: Tx, items: readonly OwedItem[], on: ReturnType<typeof day>) {
  const terms = new Map<string, Awaited<ReturnType<typeof actions.termsInForce>>>()
  for (const { portfolioId } of items) {
    if (!terms.has(portfolioId)) terms.set(portfolioId, await actions.termsInForce(tx, portfolioId))
  }
  return items.flatMap((item) => {
    const found = terms.get(item.portfolioId)
    return found ? [presentItem(item, found.terms, on)] : []
  })
}
