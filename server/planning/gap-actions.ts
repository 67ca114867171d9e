import { system } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { completeness, gapsOf } from './completeness.ts'
import { type FactRow, listFacts } from './facts-store.ts'
import * as gaps from './gap-store.ts'
import { knownOf } from './work-facts.ts'

/** Who of these cannot be called well yet. Nothing is asked about whom nobody may call. */
export async function keepGaps(tx: Tx, rows: readonly FactRow[]): Promise<void> {
  const found = rows.flatMap(gapOf)
  if (found.length > 0) await gaps.insertGaps(tx, found)
}

function gapOf(row: FactRow): gaps.Gap[] {
  if (row.isDeceased || row.isOptedOut) return []
  const made = completeness(knownOf(row))
  if (made.isComplete) return []
  const { debtorId, portfolioId, creditorId, balance: balanceCents } = row
  const missing = gapsOf(made)
  return [{ debtorId, portfolioId, creditorId, scorePct: made.scorePct, missing, balanceCents }]
}

/** Something of this person was mended: what is still missing is found anew. */
export const mindGaps = (
  world: World,
  { agencyId, debtorId }: { readonly agencyId: string; readonly debtorId: string },
): Promise<void> =>
  world.transaction(system(agencyId), async (tx) => {
    await gaps.deleteGapsOf(tx, debtorId)
    await keepGaps(tx, await listFacts(tx, [debtorId]))
  })

/** How whole the case of one person in one portfolio is; undefined when nothing is owed there. */
export async function caseOf(
  tx: Tx,
  { debtorId, portfolioId }: { readonly debtorId: string; readonly portfolioId: string },
) {
  const rows = await listFacts(tx, [debtorId])
  const row = rows.find((one) => one.portfolioId === portfolioId)
  return row && completeness(knownOf(row))
}
