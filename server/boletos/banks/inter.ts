import type { Bank, Take } from '../bank.ts'
import { mod10 } from '../check-digits.ts'

export const inter: Bank = {
  code: '077',
  printed: '077-9',
  name: 'Inter',
  asks: ['operation'],
  usualWallet: '112',
  countedDigits: () => 10,
  freeField: (take) =>
    `${take('branch', 4)}${take('wallet', 3)}${take('operation', 7)}${numberOf(take)}`,
  ourNumber: (take) => {
    const sent = numberOf(take)
    return {
      sent,
      shown: `${take('branch', 4)}/${take('wallet', 3)}/${sent.slice(0, 10)}-${sent[10]}`,
    }
  },
  beneficiary: (take) => `${take('branch', 4)}/${take('account', 9)}`,
}

function numberOf(take: Take): string {
  const number = take('ourNumber', 10)
  return `${number}${mod10(take('branch', 4) + take('wallet', 3) + number)}`
}
