import type { Locale } from '../../api/shapes.ts'
import type { AgreementListed } from '../agreements/store.ts'
import { textsIn } from '../channels/text-actions.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Person } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import { findAgencyName } from '../staff/store.ts'
import type { Addressed } from './share.ts'

/** Who is written to, by whom, and in which language. */
export async function loadAddressed(
  tx: Tx,
  actor: Person,
  row: Pick<AgreementListed, 'debtorId' | 'debtorName' | 'currency' | 'creditorName'>,
): Promise<Addressed> {
  const debtor = await findDebtor(tx, row.debtorId)
  const locale = (debtor?.locale ?? 'pt-BR') as Locale
  return {
    debtorName: debtor?.preferredName ?? row.debtorName,
    isCompany: debtor?.kind === 'company',
    locale,
    currency: row.currency,
    creditorName: row.creditorName,
    agentName: actor.name.split(' ')[0] ?? actor.name,
    agencyName: await findAgencyName(tx),
    texts: await textsIn(tx, locale),
  }
}
