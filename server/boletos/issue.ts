import type { Day } from '../../kit/dates.ts'
import { type Decision, no } from '../../kit/decision.ts'
import { compose, type Title, type TitleField, type TitleRefusal } from './bank.ts'
import { bankOf } from './banks.ts'

/** What libraries and banks call each field, the likeliest first; letter case does not matter. */
const aliases: Readonly<Record<TitleField, readonly string[]>> = {
  branch: ['branch', 'agencia', 'cooperativa'],
  account: ['account', 'conta', 'contacorrente'],
  accountDigit: ['accountdigit', 'digitoconta', 'contadv', 'dac'],
  wallet: ['wallet', 'carteira', 'carteirapadrao'],
  modality: ['modality', 'modalidade', 'variacao', 'variacaocarteirapadrao'],
  agreement: ['agreement', 'codigocliente', 'convenio', 'codigobeneficiario', 'beneficiario'],
  ourNumber: ['ournumber', 'nossonumero', 'sequencial'],
  documentNumber: ['documentnumber', 'seunumero', 'numerodocumento'],
  post: ['post', 'posto', 'operacaoconta'],
  operation: ['operation', 'operacao', 'codtransmissao'],
  part: ['part', 'parcela'],
  year: ['year', 'ano'],
}

/**
 * The free field of a bank from its own fields, named as the bank's libraries name them. What is
 * left out is what the bank usually has: its wallet, and the year in which the boleto falls due.
 */
export function issuedFreeField(
  bankCode: string,
  issue: Readonly<Record<string, unknown>>,
  dueOn: Day | null,
): Decision<string, TitleRefusal | 'unsupported-bank'> {
  const bank = bankOf(bankCode)
  if (!bank)
    return no('unsupported-bank', {
      field: 'bank',
      value: bankCode,
      remedy: 'give freeField: the fields of this bank are not known',
    })
  const told = readTitle(issue)
  const year = told.year ?? (dueOn ? String(dueOn.year) : undefined)
  const digit = text(lowerKeys(issue).get('dv'))
  const title = {
    ...told,
    wallet: walletOf(told.wallet) ?? bank.usualWallet,
    // Some creditors are known by their account alone; a digit told apart belongs to the number.
    agreement: whole(bank.code, told.agreement, digit) ?? told.account,
    operation: told.operation ?? told.agreement,
    year: year?.slice(-2),
  }
  return compose(title, bank.freeField)
}

function readTitle(issue: Readonly<Record<string, unknown>>): Title {
  const given = lowerKeys(issue)
  const entries = Object.entries(aliases).map(([field, names]) => {
    const found = names.map((name) => text(given.get(name))).find((value) => value !== undefined)
    return [field, found] as const
  })
  return { ourNumber: '', ...Object.fromEntries(entries.filter(([, value]) => value)) }
}

const lowerKeys = (issue: Readonly<Record<string, unknown>>) =>
  new Map(
    Object.entries(issue).map(([name, value]) => [name.toLowerCase().replace(/_/g, ''), value]),
  )

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined

/** Caixa's SIG14, RG and SR say modality and issuer in letters. */
function walletOf(wallet: string | undefined): string | undefined {
  if (wallet === 'RG') return '14'
  if (wallet === 'SR') return '24'
  return wallet?.replace(/^SIG/i, '')
}

const whole = (bank: string, agreement: string | undefined, digit: string | undefined) =>
  bank === '756' && agreement && digit && agreement.length < 7 ? agreement + digit : agreement
