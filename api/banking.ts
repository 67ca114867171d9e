import { Type } from 'typebox'
import { cnabLayouts } from './boletos.ts'
import { endpoint } from './endpoint.ts'
import {
  CentsNumber,
  DayText,
  Facts,
  Id,
  InstantText,
  ListOf,
  Nothing,
  Nullable,
  OneOf,
} from './shapes.ts'

export const bankFileStates = ['made', 'reading', 'held', 'applying', 'done', 'failed'] as const

export const BankFile = Type.Object({
  bankFileId: Id,
  direction: OneOf(['out', 'in']),
  fileName: Type.String(),
  bank: Nullable(Type.String()),
  layout: Nullable(OneOf(cnabLayouts)),
  creditorName: Nullable(Type.String()),
  sequence: Nullable(Type.Integer()),
  state: OneOf(bankFileStates),
  problem: Nullable(Type.Object({ refusal: Type.String(), facts: Facts })),
  titlesTotal: Type.Integer(),
  titlesDone: Type.Integer(),
  attention: Type.Integer(),
  paidCents: CentsNumber,
  feeCents: CentsNumber,
  keptAt: InstantText,
  keptBy: Type.String(),
})

export const listBankFiles = endpoint({
  method: 'GET',
  path: '/bank-files',
  summary: 'Files to and from the banks, the newest first',
  ask: Nothing,
  reply: Type.Object({ items: Type.Array(BankFile) }),
  refusals: [],
})

export const titleOutcomes = [
  'waiting',
  'known',
  'noted',
  'registered',
  'rejected',
  'paid',
  'unmatched',
  'cancelled',
  'not-ours',
  'told-elsewhere',
  'attention',
] as const

export const titleMeanings = [
  'registered',
  'rejected',
  'paid',
  'payment-reversed',
  'written-off',
  'due-changed',
  'instruction-refused',
  'at-notary',
  'fee',
  'other',
] as const

export const ReturnedTitle = Type.Object({
  n: Type.Integer(),
  line: Type.Integer(),
  occurrence: Type.String(),
  meaning: OneOf(titleMeanings),
  outcome: OneOf(titleOutcomes),
  ourNumber: Type.String(),
  valueCents: Nullable(CentsNumber),
  paidCents: Nullable(CentsNumber),
  feeCents: Nullable(CentsNumber),
  dueOn: Nullable(DayText),
  occurredOn: Nullable(DayText),
  creditedOn: Nullable(DayText),
  reasons: Type.Array(Type.String()),
  agreementId: Nullable(Id),
  agreementCode: Nullable(Type.String()),
  debtorName: Nullable(Type.String()),
})

export const BankFileWarning = Type.Object({
  code: Type.String(),
  line: Type.Integer(),
  from: Type.Optional(Type.Integer()),
  to: Type.Optional(Type.Integer()),
  found: Type.Optional(Type.String()),
  expected: Type.Optional(Type.String()),
})

export const SentEntry = Type.Object({
  kind: OneOf(['register', 'change-due', 'cancel']),
  dueOn: DayText,
  amountCents: CentsNumber,
  ourNumber: Type.String(),
  agreementId: Id,
  agreementCode: Type.String(),
  debtorName: Type.String(),
})

export const readBankFile = endpoint({
  method: 'GET',
  path: '/bank-files/:bankFileId',
  summary: 'One file: what it says of each title, what came of it, and what is wrong with it',
  ask: Type.Object({ bankFileId: Id, after: Type.Optional(Type.Integer({ minimum: 0 })) }),
  reply: Type.Object({
    file: BankFile,
    warnings: Type.Array(BankFileWarning),
    titles: ListOf(ReturnedTitle),
    entries: Type.Array(SentEntry),
  }),
  refusals: ['unknown-bank-file'],
})

export const makeBankFile = endpoint({
  method: 'POST',
  path: '/boleto-accounts/:boletoAccountId/files',
  summary: 'The next file to the bank: new boletos, other due days, cancellations',
  ask: Type.Object({ boletoAccountId: Id }),
  reply: Type.Object({ bankFileId: Id, entries: Type.Integer() }),
  refusals: ['unknown-boleto-account', 'nothing-to-send'],
})

export const downloadBankFile = endpoint({
  method: 'GET',
  path: '/bank-files/:bankFileId/content',
  summary: 'A file as it went or came, byte for byte',
  ask: Type.Object({ bankFileId: Id }),
  reply: Nothing,
  refusals: ['unknown-bank-file'],
})

/** 20 MB: some forty thousand titles. */
export const returnBytesMax = 20 * 1024 * 1024

export const receiveReturn = endpoint({
  method: 'POST',
  path: '/bank-files',
  summary: 'A return comes in (multipart/form-data with one file) and is read by a job',
  ask: Nothing,
  reply: Type.Object({ bankFileId: Id, isKnown: Type.Boolean() }),
  refusals: ['no-file', 'empty-file', 'file-too-large', 'upload-cut-short'],
})

export const acceptHeldReturn = endpoint({
  method: 'POST',
  path: '/bank-files/:bankFileId/acceptance',
  summary: 'A person looked at what is doubtful about a return and wants it used all the same',
  ask: Type.Object({ bankFileId: Id }),
  reply: Nothing,
  refusals: ['unknown-bank-file', 'not-held'],
})
