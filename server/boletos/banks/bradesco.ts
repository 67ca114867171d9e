import type { Bank } from '../bank.ts'
import { mod11Rest, weights2to7 } from '../check-digits.ts'

export const bradesco: Bank = {
  code: '237',
  printed: '237-2',
  name: 'Bradesco',
  asks: ['accountDigit'],
  usualWallet: '06',
  countedDigits: () => 11,
  freeField: (take) =>
    `${take('branch', 4)}${take('wallet', 2)}${take('ourNumber', 11)}${take('account', 7)}0`,
  ourNumber: (take) => {
    const number = take('ourNumber', 11)
    const digit = digitOf(take('wallet', 2) + number)
    return { sent: `${number}${digit}`, shown: `${take('wallet', 2)}/${number}-${digit}` }
  },
  beneficiary: (take, { accountDigit = '' }) =>
    `${take('branch', 4)}/${take('account', 7)}${accountDigit && `-${accountDigit}`}`,
}

/** 11 less the rest: 11 is written 0, and 10 is written P. */
function digitOf(digits: string): string {
  const rest = mod11Rest(digits, weights2to7)
  if (rest === 1) return 'P'
  return rest === 0 ? '0' : String(11 - rest)
}
