import { cents, type Rate, round, share } from '../../kit/money.ts'
import type { Account, Entry, Outgoing } from './outgoing.ts'
import type { Values } from './record.ts'

/** What the records of an account have in common. */
export const ownerValues = ({ account, madeOn, madeAt, sequence }: Outgoing): Values => ({
  bank: account.bank,
  ownerKind: documentKind(account.ownerDocument),
  ownerDocument: account.ownerDocument,
  ownerName: account.ownerName,
  branch: account.branch,
  branchDigit: account.branchDigit,
  account: account.account,
  accountDigit: account.accountDigit,
  account2: account.account,
  account2Digit: account.accountDigit,
  agreement: account.agreement,
  agreement2: account.agreement,
  transmissionCode: account.transmissionCode,
  wallet: account.wallet,
  modality: account.modality,
  madeOn,
  madeAt,
  sequence,
})

export const titleValues = (entry: Entry): Values => ({
  ourNumber: entry.ourNumber,
  documentNumber: entry.documentNumber,
  companyUse: entry.companyUse,
  dueOn: entry.dueOn,
  issuedOn: entry.issuedOn,
  valueCents: entry.valueCents,
})

export const payerValues = ({ payer }: Entry): Values => ({
  payerKind: documentKind(payer.document),
  payerDocument: payer.document,
  payerName: payer.name,
  street: payer.street,
  district: payer.district,
  postalCode: payer.postalCode,
  city: payer.city,
  state: payer.state,
})

/** 1 for a person, 2 for a company, whose number may have letters. */
export const documentKind = (document: string): number => (document.length === 14 ? 2 : 1)

/** A rate as banks write it: a percentage with some decimals and no comma. */
export const figuresOf = ({ top, bottom }: Rate, decimals = 2): bigint =>
  round({ top: top * 100n * 10n ** BigInt(decimals), bottom }, 'down')

/** The centavos of one day's interest; a month has thirty days for a bank. */
export const perDay = ({ interestMonth }: Account, { valueCents }: Entry): bigint =>
  interestMonth === null
    ? cents(0)
    : share(valueCents, { top: interestMonth.top, bottom: interestMonth.bottom * 30n }, 'down')
