import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nullable, OneOf } from './shapes.ts'

/** Term of agreement, receipt, letters, statements, notices that the law wants. */
export const documentKinds = [
  'term',
  'receipt',
  'clearance',
  'statement',
  'yearly',
  'notice',
  'protest-letter',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const IssuedDocument = Type.Object({
  id: Id,
  kind: OneOf(documentKinds),
  title: Type.String(),
  code: Type.String({ description: 'What the public page verifies it by' }),
  issuedAt: InstantText,
  issuedBy: Type.String(),
  agreementId: Nullable(Id),
  paymentId: Nullable(Id),
  isReplaced: Type.Boolean({ description: 'A later one says what holds now' }),
})

export const listDocuments = endpoint({
  method: 'GET',
  path: '/documents',
  summary: 'The documents that were issued for an agreement or a person, the newest first',
  ask: Type.Object({ agreementId: Type.Optional(Id), debtorId: Type.Optional(Id) }),
  reply: Type.Object({ items: Type.Array(IssuedDocument) }),
  refusals: [],
})

const Issued = Type.Object({
  documentId: Id,
  code: Type.String(),
  isNew: Type.Boolean({ description: 'False when the same document had been issued before' }),
})

export const issueTerm = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/term',
  summary: 'The term of agreement: what was agreed, and how it was accepted',
  ask: Type.Object({ agreementId: Id }),
  reply: Issued,
  refusals: ['unknown-agreement', 'creditor-details-missing'],
})

export const issueClearance = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/clearance',
  summary: 'The clearance letter of a kept agreement: nothing of its debts is owed any more',
  ask: Type.Object({ agreementId: Id }),
  reply: Issued,
  refusals: ['unknown-agreement', 'creditor-details-missing', 'not-settled'],
})

export const issueReceipt = endpoint({
  method: 'POST',
  path: '/payments/:paymentId/receipt',
  summary: 'The receipt of a payment whose place was found',
  ask: Type.Object({ paymentId: Id }),
  reply: Issued,
  refusals: ['unknown-payment', 'payment-without-place', 'creditor-details-missing'],
})

export const issueStatement = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/statement-document',
  summary: 'The memory of calculation of what is owed in a portfolio on a day',
  ask: Type.Object({ debtorId: Id, portfolioId: Id, asOf: Type.Optional(DayText) }),
  reply: Issued,
  refusals: ['unknown-debtor', 'nothing-owed', 'creditor-details-missing'],
})

export const issueDebtClearance = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/clearance',
  summary: 'The clearance letter of a person who owes nothing of a portfolio any more',
  ask: Type.Object({ debtorId: Id, portfolioId: Id }),
  reply: Issued,
  refusals: ['unknown-debtor', 'creditor-details-missing', 'not-settled', 'nothing-was-settled'],
})

export const issueYearly = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/yearly-discharge',
  summary: 'The yearly discharge statement of a service (Lei 12.007/2009), once all is paid',
  ask: Type.Object({
    debtorId: Id,
    portfolioId: Id,
    year: Type.Integer({ minimum: 2000, maximum: 2100 }),
  }),
  reply: Issued,
  refusals: [
    'unknown-debtor',
    'creditor-details-missing',
    'not-a-service',
    'year-not-over',
    'nothing-that-year',
    'year-not-settled',
  ],
})

const File = Type.Object({}, { description: 'The file itself' })

export const downloadDocument = endpoint({
  method: 'GET',
  path: '/documents/:documentId/pdf',
  summary: 'A document as a tagged PDF',
  ask: Type.Object({ documentId: Id }),
  reply: File,
  refusals: ['unknown-document'],
})

export const readDocumentPage = endpoint({
  method: 'GET',
  path: '/documents/:documentId/page',
  summary: 'The same document as a page of text',
  ask: Type.Object({ documentId: Id }),
  reply: File,
  refusals: ['unknown-document'],
})
