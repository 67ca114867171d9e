import type { Bank, Take, Title } from '../bank.ts'
import { mod10 } from '../check-digits.ts'

/** Wallets whose digit covers wallet and number only. */
const shortDigit = ['126', '131', '146', '150', '168']
/** Wallets that carry the document and the client instead of the account. */
const withDocument = ['106', '107', '122', '142', '143', '195', '196', '198']

/**
 * Itaú. The digit of the account is its own when it is told: for wallet 112 sources disagree, and
 * the account form does not take that wallet.
 */
export const itau: Bank = {
  code: '341',
  printed: '341-7',
  name: 'Itaú',
  asks: ['accountDigit'],
  usualWallet: '175',
  countedDigits: () => 8,
  freeField: (take, title) => {
    const number = take('wallet', 3) + take('ourNumber', 8)
    if (withDocument.includes(title.wallet ?? '')) {
      const told = number + take('documentNumber', 7) + take('agreement', 5)
      return `${told}${mod10(told)}0`
    }
    return `${number}${digit(take, title)}${account(take, title)}000`
  },
  ourNumber: (take, title) => {
    const sent = take('ourNumber', 8)
    return { sent, shown: `${take('wallet', 3)}/${sent}-${digit(take, title)}` }
  },
  beneficiary: (take, title) => {
    const whole = account(take, title)
    return `${whole.slice(0, 4)}/${whole.slice(4, 9)}-${whole.slice(9)}`
  },
}

function digit(take: Take, { wallet = '' }: Title): number {
  const number = take('wallet', 3) + take('ourNumber', 8)
  if (shortDigit.includes(wallet)) return mod10(number)
  return mod10(take('branch', 4) + take('account', 5) + number)
}

function account(take: Take, { accountDigit = '' }: Title): string {
  const whole = take('branch', 4) + take('account', 5)
  return whole + (/^\d$/.test(accountDigit) ? accountDigit : mod10(whole))
}
