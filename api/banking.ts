import { Type } from 'typebox'
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
  PercentText,
} from './shapes.ts'

export const cnabLayouts = ['cnab240', 'cnab400'] as const

export const boletoStates = [
  'to-register',
  'sent',
  'registered',
  'rejected',
  'paid',
  'cancelled',
] as const

const digits = (max: number) => Type.String({ pattern: `^\\d{0,${max}}$`, examples: ['1'] })

/** A creditor's account as its bank knows it. None of it is a secret: it stands on every boleto. */
const accountFields = {
  bank: Type.String({ pattern: '^\\d{3}$', examples: ['341'] }),
  branch: digits(4),
  branchDigit: Type.String({ maxLength: 1 }),
  account: digits(9),
  accountDigit: Type.String({ maxLength: 1 }),
  wallet: digits(3),
  modality: digits(3),
  agreement: digits(9),
  post: digits(2),
  operation: digits(7),
  transmissionCode: digits(15),
  layout: OneOf(cnabLayouts),
  finePct: Nullable(PercentText),
  interestPctMonth: Nullable(PercentText),
  instructions: Type.String({ maxLength: 300 }),
}

export const BoletoAccount = Type.Object({
  boletoAccountId: Id,
  creditorId: Id,
  creditorName: Type.String(),
  ...accountFields,
  nextNumber: Type.Integer(),
  nextFile: Type.Integer(),
  /** What the next file to the bank would say. */
  toSend: Type.Object({
    register: Type.Integer(),
    changeDue: Type.Integer(),
    cancel: Type.Integer(),
  }),
})

/** What each bank asks for, so that the form asks for nothing else. */
export const BoletoBank = Type.Object({
  bank: Type.String(),
  name: Type.String(),
  asks: Type.Array(Type.String()),
  usualWallet: Type.String(),
  layouts: Type.Array(OneOf(cnabLayouts)),
})

export const listBoletoAccounts = endpoint({
  method: 'GET',
  path: '/boleto-accounts',
  summary: 'The accounts on which boletos are issued, what waits to be sent, and the banks',
  ask: Nothing,
  reply: Type.Object({ items: Type.Array(BoletoAccount), banks: Type.Array(BoletoBank) }),
  refusals: [],
})

export const saveBoletoAccount = endpoint({
  method: 'PUT',
  path: '/creditors/:creditorId/boleto-account',
  summary:
    'The account on which a creditor’s boletos are issued; another one closes the one before',
  ask: Type.Object({
    creditorId: Id,
    ...accountFields,
    nextNumber: Type.Integer({ minimum: 1, maximum: 999_999_999_999 }),
    nextFile: Type.Integer({ minimum: 1, maximum: 999_999 }),
  }),
  reply: Type.Object({ boletoAccountId: Id }),
  refusals: [
    'unknown-creditor',
    'creditor-without-document',
    'unsupported-bank',
    'layout-not-written',
    'wallet-not-taken',
    'account-incomplete',
    'fine-above-law',
    'number-already-used',
  ],
})

export const Boleto = Type.Object({
  chargeId: Id,
  n: Type.Integer(),
  state: OneOf(boletoStates),
  amountCents: CentsNumber,
  dueOn: DayText,
  ourNumber: Type.String(),
  /** Null until the bank knows it: nobody could pay it yet. */
  line: Nullable(Type.String()),
  reasons: Type.Array(Type.String()),
})

export const listBoletos = endpoint({
  method: 'GET',
  path: '/agreements/:agreementId/boletos',
  summary: 'The boletos of an agreement, the newest of each instalment',
  ask: Type.Object({ agreementId: Id }),
  reply: Type.Object({ items: Type.Array(Boleto), canIssue: Type.Boolean() }),
  refusals: ['unknown-agreement'],
})

export const issueBoletos = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/boletos',
  summary: 'A boleto for each instalment that is left and has none, or for one of them',
  ask: Type.Object({ agreementId: Id, n: Type.Optional(Type.Integer({ minimum: 1 })) }),
  reply: Type.Object({ issued: Type.Integer() }),
  refusals: [
    'unknown-agreement',
    'not-open',
    'other-currency',
    'no-boleto-account',
    'payer-without-document',
    'nothing-to-issue',
    'numbers-used-up',
  ],
})

export const readBoletoPdf = endpoint({
  method: 'GET',
  path: '/boletos/:chargeId/pdf',
  summary: 'The boleto as it is printed; until the bank knows it, it says that it cannot be paid',
  ask: Type.Object({ chargeId: Id }),
  reply: Nothing,
  refusals: ['unknown-boleto'],
})

export const readBoletoPage = endpoint({
  method: 'GET',
  path: '/boletos/:chargeId/page',
  summary: 'The boleto as a page for phones: Pix first, large letters, numbers to copy',
  ask: Type.Object({ chargeId: Id }),
  reply: Nothing,
  refusals: ['unknown-boleto'],
})

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
