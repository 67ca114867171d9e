import { lastDay, yearsUntilBarred } from '../compliance/debt-age.ts'
import { interrupts } from '../debts/interruption.ts'
import { insertInterruptions, listInterruptions } from '../debts/interruption-store.ts'
import { listItems } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'

/**
 * Whoever agrees to pay acknowledges what was due: its years begin anew, once (Código Civil art.
 * 202, VI). What is not due yet, was interrupted before or is past its years stays as it is.
 */
export async function acknowledge(
  tx: Tx,
  actor: Actor,
  made: {
    readonly country: string
    readonly agreementId: string
    readonly code: string
    readonly itemIds: readonly string[]
  },
): Promise<void> {
  const { agreementId, code, itemIds } = made
  const items = await listItems(tx, { itemIds })
  const debtorId = items[0]?.debtorId
  if (!debtorId) return
  const known = await listInterruptions(tx, { debtorId })
  const { packs } = await lawOf(tx)
  const years = yearsUntilBarred(packs, made.country, tx.today)
  const due = items.filter(({ id, dueOn }) => {
    const lastDayOn = years === null ? null : lastDay({ dueOn }, years)
    const interruptedOn = known.find(({ itemId }) => itemId === id)?.onDay ?? null
    return interrupts({ dueOn, lastDayOn, interruptedOn }, tx.today).ok
  })
  const ids = due.map(({ id }) => id)
  const given = { kind: 'acknowledgement', onDay: tx.today, evidence: code, agreementId } as const
  if (ids.length > 0) await insertInterruptions(tx, ids, { ...given, by: actor.name })
}
