import type { Locale } from '../../api/shapes.ts'
import { formatDocument } from '../../kit/documents.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { documentPdf } from '../platform/pdf.ts'
import type { Tx } from '../platform/sql.ts'
import { toJson } from '../platform/values.ts'
import { findAgencyName } from '../staff/store.ts'
import { type OwnData, ownDataBlocks, portable, sectionsOf } from './own-data.ts'
import { listOwnTables, listReceivers } from './own-data-store.ts'

export type Shape = 'pdf' | 'json'

/** Everything held about a person; undefined when there is no such person. */
export async function loadOwnData(
  tx: Tx,
  debtorId: string,
): Promise<(OwnData & { readonly locale: Locale }) | undefined> {
  const debtor = await findDebtor(tx, debtorId)
  if (!debtor) return undefined
  return {
    name: debtor.name,
    document: formatDocument(debtor.documentKind, debtor.document),
    agencyName: await findAgencyName(tx),
    currency: debtor.country === 'MX' ? 'MXN' : 'BRL',
    zone: tx.zone,
    at: tx.now,
    locale: debtor.locale as Locale,
    sections: sectionsOf(await listOwnTables(tx, debtorId)),
    receivers: await listReceivers(tx, debtorId),
  }
}

export type OwnFile = { readonly bytes: Uint8Array; readonly type: string; readonly name: string }

/** The same as a paper to read or as a file for a machine; that it was made stands in history. */
export async function ownDataFile(
  tx: Tx,
  actor: Actor,
  { debtorId, shape }: { readonly debtorId: string; readonly shape: Shape },
): Promise<OwnFile | undefined> {
  const data = await loadOwnData(tx, debtorId)
  if (!data) return undefined
  await record(tx, actor, { what: 'privacy.exported', debtorId, facts: { format: shape } })
  const { locale, ...own } = data
  if (shape === 'json') {
    const bytes = Buffer.from(JSON.stringify(JSON.parse(toJson(portable(own))), null, 2))
    return { bytes, type: 'application/json; charset=utf-8', name: 'dados.json' }
  }
  const [title] = ownDataBlocks(own, locale)
  const about = { title: title?.kind === 'title' ? title.text : '', language: locale, at: own.at }
  const bytes = await documentPdf(about, ownDataBlocks(own, locale))
  return { bytes, type: 'application/pdf', name: 'dados.pdf' }
}
