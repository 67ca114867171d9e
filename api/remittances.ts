import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf, PercentText } from './shapes.ts'

export const commissionMeans = [
  'pix',
  'boleto',
  'transfer',
  'card',
  'cash',
  'cash-point',
  'counter',
  'cheque',
] as const

export const CommissionPolicy = Type.Object({
  bands: Type.Array(
    Type.Object({ fromDays: Type.Integer({ minimum: 0, maximum: 36500 }), pct: PercentText }),
    { minItems: 1, maxItems: 20 },
  ),
  byMeans: Type.Array(Type.Object({ means: OneOf(commissionMeans), pct: PercentText }), {
    maxItems: 20,
  }),
  minimumCents: Type.Integer({ minimum: 0, maximum: 1_000_000_00 }),
  fixedCentsPerAgreement: Type.Integer({ minimum: 0, maximum: 1_000_000_00 }),
  feesGoTo: OneOf(['creditor', 'agency']),
  financedInterestGoesTo: OneOf(['creditor', 'agency']),
  withheldPct: PercentText,
  directMeans: Type.Array(OneOf(commissionMeans), { maxItems: 20 }),
})

const Sums = {
  receivedCents: Type.Integer(),
  principalCents: Type.Integer(),
  fineCents: Type.Integer(),
  interestCents: Type.Integer(),
  feesCents: Type.Integer(),
  financedCents: Type.Integer({ description: "Interest of an agreement's instalments" }),
  directCents: Type.Integer({ description: "Landed in the creditor's own account" }),
  keptFeesCents: Type.Integer(),
  keptInterestCents: Type.Integer(),
  commissionCents: Type.Integer(),
  fixedCents: Type.Integer(),
  withheldCents: Type.Integer({ description: 'Taxes that the creditor withholds' }),
  netCents: Type.Integer({ description: 'What the creditor is to get; below zero: to pay' }),
}

export const RemittanceLine = Type.Object({
  placementId: Id,
  paymentId: Id,
  portfolioName: Type.String(),
  debtorId: Id,
  debtorName: Type.String(),
  agreementId: Nullable(Id),
  agreementCode: Nullable(Type.String()),
  means: Type.String(),
  paidOn: DayText,
  countsOn: DayText,
  ageDays: Type.Integer(),
  isCorrection: Type.Boolean(),
  reason: Nullable(Type.String({ description: 'Of an undoing: why' })),
  ...Sums,
})

export const Remittance = Type.Object({
  id: Id,
  creditorId: Id,
  creditorName: Type.String(),
  currency: Type.String(),
  fromOn: DayText,
  toOn: DayText,
  receivedCents: Type.Integer(),
  commissionCents: Type.Integer({ description: 'With fixed fees, and what fees it keeps' }),
  netCents: Type.Integer(),
  closedAt: InstantText,
  closedBy: Type.String(),
  paidOutOn: Nullable(DayText),
  reference: Nullable(Type.String()),
})

export const OpenPeriod = Type.Object({
  creditorId: Id,
  creditorName: Type.String(),
  currency: Type.String(),
  fromOn: Nullable(DayText),
  receivedCents: Type.Integer(),
  netCents: Type.Integer(),
  lineCount: Type.Integer(),
})

export const listRemittances = endpoint({
  method: 'GET',
  path: '/remittances',
  summary: 'What is open for each creditor, and what was handed over, the newest first',
  ask: Type.Object({ creditorId: Type.Optional(Id) }),
  reply: Type.Object({ open: Type.Array(OpenPeriod), closed: Type.Array(Remittance) }),
  refusals: [],
})

const Statement = Type.Object({
  remittance: Nullable(Remittance),
  creditorId: Id,
  creditorName: Type.String(),
  currency: Type.String(),
  fromOn: Nullable(DayText),
  toOn: DayText,
  lineCount: Type.Integer(),
  totals: Type.Object(Sums),
  byPortfolio: Type.Array(Type.Object({ name: Type.String(), ...Sums })),
  lines: Type.Array(RemittanceLine, { description: 'At most 500 of them' }),
})

export const readDraft = endpoint({
  method: 'GET',
  path: '/creditors/:creditorId/remittance-draft',
  summary: "A creditor's open period up to a day, as it would be closed now",
  ask: Type.Object({ creditorId: Id, toOn: Type.Optional(DayText) }),
  reply: Statement,
  refusals: ['unknown-creditor'],
})

export const readRemittance = endpoint({
  method: 'GET',
  path: '/remittances/:remittanceId',
  summary: 'What was handed over for a closed period',
  ask: Type.Object({ remittanceId: Id }),
  reply: Statement,
  refusals: ['unknown-remittance'],
})

export const closeRemittance = endpoint({
  method: 'POST',
  path: '/creditors/:creditorId/remittances',
  summary: 'Close a period as it was seen; it never changes again, what comes late is in the next',
  ask: Type.Object({
    creditorId: Id,
    toOn: DayText,
    lineCount: Type.Integer({ minimum: 0 }),
    netCents: Type.Integer(),
  }),
  reply: Type.Object({ remittanceId: Id }),
  refusals: [
    'unknown-creditor',
    'nothing-to-close',
    'period-not-over',
    'already-closed',
    'mixed-currencies',
    'changed-meanwhile',
  ],
})

export const payOutRemittance = endpoint({
  method: 'POST',
  path: '/remittances/:remittanceId/paying-out',
  summary: 'The net of a closed period was paid, on a day, under a reference',
  ask: Type.Object({
    remittanceId: Id,
    paidOutOn: DayText,
    reference: Type.String({ maxLength: 200 }),
  }),
  reply: Nothing,
  refusals: ['unknown-remittance', 'already-paid-out', 'paid-in-the-future'],
})

export const downloadRemittance = endpoint({
  method: 'GET',
  path: '/remittances/:remittanceId/statement.:format',
  summary: 'The statement of a closed period as a file: csv, xlsx or pdf',
  ask: Type.Object({ remittanceId: Id, format: OneOf(['csv', 'xlsx', 'pdf']) }),
  reply: Nothing,
  refusals: ['unknown-remittance'],
})

export const readCommission = endpoint({
  method: 'GET',
  path: '/portfolios/:portfolioId/commission',
  summary: 'What the agency keeps in a portfolio, with its version',
  ask: Type.Object({ portfolioId: Id }),
  reply: Type.Object({
    version: Type.Integer(),
    madeAt: Nullable(InstantText),
    madeBy: Type.String(),
    policy: CommissionPolicy,
  }),
  refusals: ['unknown-portfolio'],
})

export const publishCommission = endpoint({
  method: 'POST',
  path: '/portfolios/:portfolioId/commission',
  summary: 'A new version of what the agency keeps, from today on',
  ask: Type.Object({
    portfolioId: Id,
    basedOn: Type.Integer({ minimum: 0 }),
    policy: CommissionPolicy,
  }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['unknown-portfolio', 'changed-meanwhile', 'invalid-policy'],
})
