import type { Bank, Take, Title } from '../bank.ts'
import { mod11Rest } from '../check-digits.ts'

/**
 * Banco do Brasil: the shape follows the length of the convênio. With 6 digits and a nosso número
 * of 17 the service is 21; with 7 or 8 digits six zeros stand in front.
 */
export const bancoDoBrasil: Bank = {
  code: '001',
  printed: '001-9',
  name: 'Banco do Brasil',
  asks: ['agreement'],
  usualWallet: '18',
  countedDigits: ({ agreement = '' }) => sizes[sizeOf(agreement)] ?? 10,
  freeField: (take, title) => {
    const agreement = agreementOf(take, title)
    const number = own(take, agreement, title)
    const account = () => take('branch', 4) + take('account', 8)
    if (agreement.length === 6 && number.length === 17) return `${agreement}${number}21`
    if (agreement.length < 7) return `${agreement}${number}${account()}${take('wallet', 2)}`
    return `000000${agreement}${number}${take('wallet', 2)}`
  },
  ourNumber: (take, title) => {
    const agreement = agreementOf(take, title)
    const number = own(take, agreement, title)
    if (number.length === 17) return { sent: number, shown: number }
    const whole = `${agreement}${number}`
    if (agreement.length > 6) return { sent: whole, shown: whole }
    const digit = shortDigit(whole)
    return { sent: `${whole}${digit}`, shown: `${whole}-${digit}` }
  },
  beneficiary: (take) => `${take('branch', 4)}/${take('account', 8)}`,
}

/** How many digits are the creditor's own, by the length of the convênio. */
const sizes: Readonly<Record<number, number>> = { 4: 7, 6: 5, 7: 10, 8: 9 }

function agreementOf(take: Take, { agreement = '' }: Title): string {
  return take('agreement', sizeOf(agreement))
}

const sizeOf = (agreement: string): number =>
  Object.keys(sizes)
    .map(Number)
    .find((length) => agreement.length <= length) ?? 8

/** The creditor's part of the number; one that comes whole begins with the convênio. */
function own(take: Take, agreement: string, { ourNumber }: Title): string {
  if (agreement.length === 6 && ourNumber.length === 17) return ourNumber
  const size = sizes[agreement.length] ?? 10
  const isWhole = ourNumber.length === agreement.length + size && ourNumber.startsWith(agreement)
  return isWhole ? ourNumber.slice(agreement.length) : take('ourNumber', size)
}

/** Weights 9 down to 2 from the right; the rest itself is the digit, and ten is X. */
function shortDigit(digits: string): string {
  const rest = mod11Rest(digits, [9, 8, 7, 6, 5, 4, 3, 2])
  return rest === 10 ? 'X' : String(rest)
}
