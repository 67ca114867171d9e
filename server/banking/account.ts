import { type Decision, no, yes } from '../../kit/decision.ts'
import { compareRates, percent } from '../../kit/money.ts'
import { type Bank, compose, type Title, type TitleField } from '../boletos/bank.ts'
import { bankOf } from '../boletos/banks.ts'
import { type CnabKind, outgoingKinds } from '../cnab/dialects.ts'

/** A creditor's account as its bank knows it. What a bank does not ask for is empty. */
export type BoletoAccount = {
  readonly bank: string
  readonly branch: string
  readonly branchDigit: string
  readonly account: string
  readonly accountDigit: string
  readonly wallet: string
  readonly modality: string
  readonly agreement: string
  readonly post: string
  readonly operation: string
  readonly transmissionCode: string
  readonly layout: CnabKind
  readonly finePct: string | null
  readonly interestPctMonth: string | null
  readonly instructions: string
}

export type AccountRefusal =
  | 'unsupported-bank'
  | 'layout-not-written'
  | 'wallet-not-taken'
  | 'account-incomplete'
  | 'fine-above-law'

/** Whether boletos can be issued and sent on this account; if not, which field is wrong. */
export function checkAccount(account: BoletoAccount): Decision<Bank, AccountRefusal> {
  const bank = bankOf(account.bank)
  if (!bank) return no('unsupported-bank', { bank: account.bank })
  if (!outgoingKinds(account.bank).includes(account.layout))
    return no('layout-not-written', { bank: bank.name, layout: account.layout })
  // Sources disagree about the digit of Itaú's wallet 112: the bank alone gives it.
  if (bank.code === '341' && account.wallet === '112')
    return no('wallet-not-taken', { wallet: account.wallet })
  const made = numbersOf(bank, account, { number: 1n, year: 2026 })
  if (!made.ok) return no('account-incomplete', { field: String(made.facts.field) })
  const wrong = wrongField(bank, account)
  if (wrong) return no('account-incomplete', { field: wrong })
  if (account.finePct !== null && compareRates(percent(account.finePct), percent('2')) > 0)
    return no('fine-above-law', { finePctMax: '2' })
  return yes(bank)
}

/** What the file asks for although the code on the boleto does not. */
function wrongField(bank: Bank, account: BoletoAccount): string | undefined {
  const absent = bank.asks.find((field) => !account[field as keyof BoletoAccount])
  if (absent) return absent
  if (account.branch === '') return 'branch'
  if (account.account === '') return 'account'
  if (bank.code === '033' && account.transmissionCode === '') return 'transmissionCode'
  return bank.code === '104' && account.agreement.length > 6 ? 'agreement' : undefined
}

export type Numbered = { readonly number: bigint; readonly year: number }

export type TitleNumbers = {
  readonly freeField: string
  readonly ourNumber: string
  readonly ourNumberShown: string
  readonly beneficiary: string
}

/** What the bank's rule makes of the next number of an account. */
export function numbersOf(
  bank: Bank,
  account: BoletoAccount,
  { number, year }: Numbered,
): Decision<TitleNumbers, 'missing-field' | 'field-too-long' | 'field-not-digits'> {
  const title = titleOf(account, { number, year })
  return compose(title, (take, whole) => {
    const { sent, shown } = bank.ourNumber(take, whole)
    return {
      freeField: bank.freeField(take, whole),
      ourNumber: sent,
      ourNumberShown: shown,
      beneficiary: bank.beneficiary(take, whole),
    }
  })
}

/** Whether the counter still fits the room that the bank leaves for it. */
export const hasNumbersLeft = (bank: Bank, account: BoletoAccount, number: bigint): boolean =>
  String(number).length <= bank.countedDigits(account)

function titleOf(account: BoletoAccount, { number, year }: Numbered): Title {
  const fields: Partial<Record<TitleField, string>> = {
    branch: account.branch,
    account: account.account,
    accountDigit: account.accountDigit,
    wallet: account.wallet,
    modality: account.modality,
    agreement: account.agreement,
    post: account.post,
    operation: account.operation,
  }
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  return {
    ...told,
    ourNumber: String(number),
    documentNumber: String(number).slice(-7),
    year: String(year).slice(-2),
  }
}
