import { readStatement } from '../../api/debtors.ts'
import { readLedger } from '../../api/debts.ts'
import type { Day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { findPortfolio } from '../creditors/store.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Doors } from '../identity/routes.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { termsInForce } from './actions.ts'
import { askedDay } from './asked-day.ts'
import { reversal } from './by-hand.ts'
import { listEntries } from './ledger-store.ts'
import { presentItem, sumCents } from './present.ts'
import { listItems, type OwedItem } from './store.ts'
import { listMarks } from './undue-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(readStatement, ({ debtorId, portfolioId, asOf }, actor) =>
    world.transaction(actor, async (tx) => {
      const on = asOf === undefined ? yes(tx.today) : askedDay(asOf, 'asOf')
      if (!on.ok) return on
      if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
      const owed = await listItems(tx, { debtorId, portfolioId })
      const items = await presentItems(tx, debtorId, owed, on.value)
      const portfolio = owed[0] && (await findPortfolio(tx, owed[0].portfolioId))
      const currency = portfolio?.currency ?? 'BRL'
      const open = items.filter(({ state }) => state === 'open')
      return yes({ asOf: on.value, currency, items, totalCents: sumCents(open) })
    }),
  )

  serve(readLedger, ({ itemId }, actor) =>
    world.transaction(actor, async (tx) => {
      const [item] = await listItems(tx, { itemIds: [itemId] })
      if (!item) return no('unknown-item')
      const portfolio = await findPortfolio(tx, item.portfolioId)
      const entries = (await listEntries(tx, itemId)).map(
        ({ itemId: _item, paymentId: _paid, agreementId: _agreed, importId: _read, ...entry }) => ({
          ...entry,
          mayBeReversed: reversal(item, entry.id).ok,
        }),
      )
      const { dueOn, state, agreementId } = item
      const isUnderAgreement = agreementId !== null
      const currency = portfolio?.currency ?? 'BRL'
      return yes({ itemId, currency, dueOn, state, isUnderAgreement, entries })
    }),
  )
}

/** Each item by the terms of its own portfolio. */
async function presentItems(tx: Tx, debtorId: string, items: readonly OwedItem[], on: Day) {
  const marks = await listMarks(tx, debtorId)
  const terms = new Map<string, Awaited<ReturnType<typeof termsInForce>>>()
  for (const { portfolioId } of items) {
    if (!terms.has(portfolioId)) terms.set(portfolioId, await termsInForce(tx, portfolioId))
  }
  return items.flatMap((item) => {
    const found = terms.get(item.portfolioId)
    return found ? [presentItem(item, found.terms, on, marks)] : []
  })
}
