import { minus } from '../../kit/money.ts'
import { renewPix } from '../charges/actions.ts'
import type { Tx } from '../platform/sql.ts'
import { type AgreementRow, listInstalments } from './store.ts'

/**
 * The codes of an agreement follow what is left of each instalment and when it is due: after a
 * payment of a part, another day or another amount. A code that no longer says so gives its place
 * to a fresh one; money sent by the old one still finds the instalment.
 */
export async function chargesFollow(tx: Tx, row: AgreementRow): Promise<void> {
  const { id, creditorId, debtorId } = row
  const instalments = (await listInstalments(tx, id))
    .filter(({ paidOn }) => paidOn === null)
    .map((one) => ({ ...one, amountCents: minus(one.amountCents, one.paidCents) }))
  await renewPix(tx, { agreementId: id, creditorId, debtorId, instalments })
}
