import { killContactPoint } from '../debtors/store.ts'
import type { Tx } from '../platform/sql.ts'
import { defaultNumberPolicy, failing, type NumberPolicy } from './failing-number.ts'
import { type RankedNumber, rankNumbers } from './number-rank.ts'
import { findNumberPolicy, listLivingNumbers, listReached, listTries } from './number-store.ts'

/** Which of their phones to dial first, person by person, each with why. Two statements. */
export async function rankPhones(
  tx: Tx,
  debtorIds: readonly string[],
  zone: string = tx.zone,
): Promise<Map<string, RankedNumber[]>> {
  const numbers = Map.groupBy(await listLivingNumbers(tx, debtorIds), ({ debtorId }) => debtorId)
  const tries = Map.groupBy(await listTries(tx, debtorIds), ({ debtorId }) => debtorId)
  const when = { now: tx.now, zone }
  return new Map([...numbers].map(([id, own]) => [id, rankNumbers(own, tries.get(id) ?? [], when)]))
}

export const numberPolicyOf = async (tx: Tx): Promise<NumberPolicy> =>
  (await findNumberPolicy(tx))?.policy ?? defaultNumberPolicy

/** After each dialing: a number that fails, by the agency's own policy, is left alone. */
export async function leaveIfFailing(
  tx: Tx,
  contactPointId: string,
  outcomeCode: string,
): Promise<boolean> {
  const tries = (await listReached(tx, contactPointId)).map(({ reached }) => reached)
  const why = failing(tries, await numberPolicyOf(tx))
  if (!why) return false
  // The outcome says why better than we could, where it is the outcome that says so.
  await killContactPoint(tx, contactPointId, why === 'does-not-exist' ? outcomeCode : why)
  return true
}
