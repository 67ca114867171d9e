import type { AccountRow } from './account-store.ts'
import type { BoletoRow } from './boleto-store.ts'
import type { BankFileRow } from './file-store.ts'

export type ToSend = {
  readonly register: number
  readonly changeDue: number
  readonly cancel: number
}

export function presentAccount(row: AccountRow, toSend: ToSend) {
  const { id: boletoAccountId, creditorDocument: _document, numbersOf: _year, ...account } = row
  return { boletoAccountId, ...account, toSend }
}

/** The line is shown once somebody could pay it. */
export const presentBoleto = (boleto: BoletoRow) => ({
  chargeId: boleto.chargeId,
  n: boleto.n,
  state: boleto.state,
  amountCents: boleto.amountCents,
  dueOn: boleto.dueOn,
  ourNumber: boleto.ourNumberShown,
  line: boleto.state === 'registered' ? boleto.line : null,
  reasons: boleto.reasons,
})

export function presentFile({ warnings: _warnings, ...file }: BankFileRow) {
  return file
}
