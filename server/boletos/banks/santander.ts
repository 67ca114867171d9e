import type { Bank, Take } from '../bank.ts'
import { mod11Zero } from '../check-digits.ts'

export const santander: Bank = {
  code: '033',
  printed: '033-7',
  name: 'Santander',
  asks: ['agreement'],
  usualWallet: '102',
  countedDigits: () => 12,
  // The 0 before the wallet is the tax on insurance (IOS), which only insurers fill.
  freeField: (take) => `9${take('agreement', 7)}${numberOf(take)}0${take('wallet', 3)}`,
  ourNumber: (take) => {
    const sent = numberOf(take)
    return { sent, shown: `${sent.slice(0, 12)}-${sent.slice(12)}` }
  },
  beneficiary: (take) => `${take('branch', 4)}/${take('agreement', 7)}`,
}

function numberOf(take: Take): string {
  const number = take('ourNumber', 12)
  return `${number}${mod11Zero(number)}`
}
