import type { Bank, Take, Title } from '../bank.ts'
import { mod11Zero } from '../check-digits.ts'

/**
 * Caixa, SIGCB: the number has 17 digits, the first two saying modality (1 registered, 2 not) and
 * who issues (4, the creditor). A beneficiary of 7 digits has no digit of its own in here.
 */
export const caixa: Bank = {
  code: '104',
  printed: '104-0',
  name: 'Caixa',
  asks: ['agreement'],
  usualWallet: '14',
  countedDigits: () => 15,
  freeField: (take, title) => {
    const who = beneficiary(take, title)
    const [modality = '', issuer = ''] = take('wallet', 2)
    const number = take('ourNumber', 15)
    const parts = [0, 3, 6].map((from) => number.slice(from, from === 6 ? 15 : from + 3))
    const told = `${who}${parts[0]}${modality}${parts[1]}${issuer}${parts[2]}`
    return `${told}${mod11Zero(told)}`
  },
  ourNumber: (take) => {
    const sent = take('wallet', 2) + take('ourNumber', 15)
    return { sent, shown: `${sent}-${mod11Zero(sent)}` }
  },
  beneficiary: (take, title) => {
    const who = beneficiary(take, title)
    return `${take('branch', 4)}/${who.slice(0, 6)}-${who.slice(6)}`
  },
}

function beneficiary(take: Take, { agreement = '' }: Title): string {
  if (agreement.length === 7) return take('agreement', 7)
  const six = take('agreement', 6)
  return `${six}${mod11Zero(six)}`
}
