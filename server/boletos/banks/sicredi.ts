import type { Bank, Take, Title } from '../bank.ts'
import { mod11Zero } from '../check-digits.ts'

/** Sicredi: numbers are counted by year, `AA B NNNNN D`; the 2 says that the creditor issues. */
export const sicredi: Bank = {
  code: '748',
  printed: '748-X',
  name: 'Sicredi',
  asks: ['agreement', 'post'],
  usualWallet: '1',
  countedDigits: () => 5,
  isCountedByYear: true,
  freeField: (take, title) => {
    const who = `${take('branch', 4)}${take('post', 2)}${take('agreement', 5)}`
    const told = `${take('wallet', 1)}1${numberOf(take, title)}${who}10`
    return `${told}${mod11Zero(told)}`
  },
  ourNumber: (take, title) => {
    const sent = numberOf(take, title)
    return { sent, shown: `${sent.slice(0, 2)}/${sent.slice(2, 8)}-${sent.slice(8)}` }
  },
  beneficiary: (take) => `${take('branch', 4)}.${take('post', 2)}.${take('agreement', 5)}`,
}

/** One that comes whole has 8 digits; without the year, 6; without who issues it, 5. */
function numberOf(take: Take, { ourNumber }: Title): string {
  const counted = ourNumber.length > 5 ? '' : `2${take('ourNumber', 5)}`
  const yearly = ourNumber.length === 8 ? ourNumber : take('year', 2) + (counted || take6(take))
  const who = take('branch', 4) + take('post', 2) + take('agreement', 5)
  return `${yearly}${mod11Zero(who + yearly)}`
}

const take6 = (take: Take): string => take('ourNumber', 6)
