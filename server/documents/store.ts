import type { DocumentKind } from '../../api/documents.ts'
import type { Moment } from '../../kit/dates.ts'
import type { Block } from '../platform/blocks.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

export type NewDocument = {
  readonly kind: DocumentKind
  readonly code: string
  /** What it is about: the same words about the same subject are the same document. */
  readonly subject: string
  readonly contentHash: string
  readonly title: string
  readonly locale: string
  readonly blocks: readonly Block[]
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly agreementId: string | null
  readonly paymentId: string | null
  /** The debts that it says are settled. */
  readonly itemIds: readonly string[]
  readonly issuedBy: string
}

/** Nothing when these words were issued before, or the code is taken. */
export const insertDocument = (tx: Tx, made: NewDocument) => tx.maybe<{ id: string }>`
  insert into document
    (agency_id, kind, code, subject, content_hash, title, locale, blocks, debtor_id, portfolio_id,
     creditor_id, agreement_id, payment_id, item_ids, issued_at, issued_by)
  values (${tx.agencyId}, ${made.kind}, ${made.code}, ${made.subject}, ${made.contentHash},
    ${made.title}, ${made.locale}, ${{ blocks: made.blocks }}::jsonb -> 'blocks',
    ${made.debtorId}, ${made.portfolioId}, ${made.creditorId}, ${made.agreementId},
    ${made.paymentId}, ${made.itemIds}::uuid[], ${tx.now}, ${made.issuedBy})
  on conflict do nothing
  returning id
`

export const findSame = (
  tx: Tx,
  { kind, subject, contentHash }: Pick<NewDocument, 'kind' | 'subject' | 'contentHash'>,
) => tx.maybe<{ id: string; code: string }>`
  select id, code from document
  where agency_id = ${tx.agencyId} and kind = ${kind} and subject = ${subject}
    and content_hash = ${contentHash}
`

export type DocumentListed = {
  readonly id: string
  readonly kind: DocumentKind
  readonly title: string
  readonly code: string
  readonly issuedAt: Moment
  readonly issuedBy: string
  readonly agreementId: string | null
  readonly paymentId: string | null
  readonly isReplaced: boolean
}

/** A later one about the same subject says what holds now; a statement is always of its day. */
const isReplaced = sql`exists (select from document later
  where later.agency_id = document.agency_id and later.kind = document.kind
    and later.subject = document.subject and later.id > document.id) as is_replaced`

export const listDocuments = (
  tx: Tx,
  filter: { readonly agreementId?: string | undefined; readonly debtorId?: string | undefined },
) => tx.rows<DocumentListed>`
  select id, kind, title, code, issued_at, issued_by, agreement_id, payment_id, ${isReplaced}
  from document
  where agency_id = ${tx.agencyId}
    ${filter.agreementId ? sql`and agreement_id = ${filter.agreementId}` : empty}
    ${filter.debtorId ? sql`and debtor_id = ${filter.debtorId}` : empty}
  order by issued_at desc, id desc
  limit 200
`

export type DocumentRow = DocumentListed & {
  readonly contentHash: string
  readonly locale: string
  readonly blocks: readonly Block[]
  readonly debtorId: string
  readonly creditorName: string
  /** What it says is settled is owed again: money was sent back, or was another's. */
  readonly isUndone: boolean
}

const whole = sql`document.id, kind, title, code, issued_at, issued_by, agreement_id, payment_id,
  content_hash, locale, blocks, debtor_id, creditor.name as creditor_name, ${isReplaced},
  (exists (select from debt_item where debt_item.agency_id = document.agency_id
      and debt_item.id = any (item_ids) and debt_item.state = 'open')
    or exists (select from payment where payment.agency_id = document.agency_id
      and payment.id = document.payment_id and payment.state <> 'matched')) as is_undone`

export const findDocument = (tx: Tx, documentId: string) => tx.maybe<DocumentRow>`
  select ${whole}
  from document
  join creditor on creditor.agency_id = document.agency_id and creditor.id = creditor_id
  where document.agency_id = ${tx.agencyId} and document.id = ${documentId}
`

export const findDocumentByCode = (tx: Tx, code: string) => tx.maybe<DocumentRow>`
  select ${whole}
  from document
  join creditor on creditor.agency_id = document.agency_id and creditor.id = creditor_id
  where document.agency_id = ${tx.agencyId} and code = ${code}
`
