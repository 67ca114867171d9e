import { assert } from '../../kit/assert.ts'
import { reopenItems, reverseWaivers } from '../debts/reversal-store.ts'
import { holdItems, listItems } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import { loadAgreement } from './actions.ts'
import { oldestUnpaid } from './agreement.ts'
import * as agreements from './store.ts'

/**
 * Money that made a locked agreement whole was not its money, or went back: what was forgiven is
 * owed again and the agreement goes on, with its days. When another has taken its place meanwhile,
 * it counts as broken.
 */
export async function reopen(tx: Tx, actor: Actor, row: agreements.AgreementRow): Promise<void> {
  const { id, debtorId, portfolioId, code } = row
  await reverseWaivers(tx, id)
  const itemIds = (await agreements.listCoveredIds(tx, id)).map(({ debtItemId }) => debtItemId)
  const other = await agreements.findOpenAgreement(tx, debtorId, portfolioId)
  await reopenItems(tx, itemIds, other ? null : id)
  if (other) {
    const unpaid = oldestUnpaid(await loadAgreement(tx, row))
    assert(unpaid, 'an agreement is reopened because it is not paid')
    await agreements.breakKept(tx, id, unpaid.n)
  } else {
    await agreements.reopenKept(tx, id)
    await holdFree(tx, id, itemIds)
  }
  await record(tx, actor, {
    what: other ? 'agreement.unkept' : 'agreement.reopened',
    debtorId,
    portfolioId,
    facts: { agreementId: id, code },
  })
}

/** Debts that other money had left open, of nobody, are covered again too. */
async function holdFree(tx: Tx, agreementId: string, itemIds: readonly string[]): Promise<void> {
  const open = await listItems(tx, { itemIds, onlyOpen: true, lock: true })
  const free = open.filter((item) => item.agreementId === null).map(({ id }) => id)
  await holdItems(tx, free, agreementId)
}
