import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { CentsNumber, DayText, Id, Nothing, Nullable, OneOf, PercentText } from './shapes.ts'

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
