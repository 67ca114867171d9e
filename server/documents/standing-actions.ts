import type { Day } from '../../kit/dates.ts'
import { termsInForce } from '../debts/actions.ts'
import { balance } from '../debts/balance.ts'
import { type ItemFilter, listItems, type OwedItem } from '../debts/store.ts'
import type { TermsInForce } from '../debts/terms-in-force.ts'
import type { Tx } from '../platform/sql.ts'
import type { StandingItem } from './clearance.ts'

/** Debts as they stand today, each by the terms of its own portfolio. */
export async function standingItems(tx: Tx, filter: ItemFilter): Promise<StandingItem[]> {
  const items = await listItems(tx, filter)
  return withTerms(tx, items, (item, { terms }) => standing(item, terms, tx.today))
}

function standing(item: OwedItem, terms: TermsInForce['terms'], on: Day): StandingItem {
  const { id, contract, product, dueOn, originalCents, state } = item
  const invoice = item.invoice || item.instalment
  const owedCents = balance(item, terms, on).totalCents
  return { id, contract, product, invoice, dueOn, originalCents, owedCents, state }
}

export async function withTerms<Value>(
  tx: Tx,
  items: readonly OwedItem[],
  use: (item: OwedItem, terms: TermsInForce) => Value,
): Promise<Value[]> {
  const known = new Map<string, TermsInForce>()
  for (const { portfolioId } of items) {
    if (!known.has(portfolioId)) known.set(portfolioId, await termsInForce(tx, portfolioId))
  }
  return items.flatMap((item) => {
    const terms = known.get(item.portfolioId)
    return terms ? [use(item, terms)] : []
  })
}
