import type { undueRefusals } from '../../api/negotiation.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { lastDay, yearsUntilBarred } from '../compliance/debt-age.ts'
import type { OwedItem } from '../debts/store.ts'
import { collectible } from '../debts/undue-actions.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'

export type UndueRefusal = (typeof undueRefusals)[number]

/**
 * The items of a person that may be put on the table (D3.5): paid, duplicate, somebody else's,
 * disputed or time-barred ones stay out of every offer, and nothing is offered of a dead person's.
 * No, with the first reason, when none is left.
 */
export async function collectibleItems(
  tx: Tx,
  { debtorId, country }: { readonly debtorId: string; readonly country: string },
  items: readonly OwedItem[],
): Promise<Decision<readonly OwedItem[], UndueRefusal>> {
  const { packs } = await lawOf(tx)
  const years = yearsUntilBarred(packs, country, tx.today)
  const found = await collectible(tx, debtorId, items, (debt) =>
    years === null ? null : lastDay(debt, years),
  )
  if (found.items.length > 0 || !found.reason) return yes(found.items)
  return no(`undue-${found.reason}`)
}
