import type { Bank, Take } from '../bank.ts'

export const sicoob: Bank = {
  code: '756',
  printed: '756-0',
  name: 'Sicoob',
  asks: ['agreement'],
  usualWallet: '1',
  countedDigits: () => 7,
  freeField: (take, title) => {
    const modality = title.modality === undefined ? '01' : take('modality', 2)
    const who = `${take('wallet', 1)}${take('branch', 4)}${modality}`
    const part = title.part === undefined ? '001' : take('part', 3)
    return `${who}${take('agreement', 7)}${numberOf(take)}${part}`
  },
  ourNumber: (take) => {
    const sent = numberOf(take)
    return { sent, shown: `${sent.slice(0, 7)}-${sent.slice(7)}` }
  },
  beneficiary: (take) => `${take('branch', 4)}/${take('agreement', 7)}`,
}

/** Weights 3, 1, 9, 7 from the left over cooperative, client and number; 10 and 11 become 0. */
function numberOf(take: Take): string {
  const number = take('ourNumber', 7)
  const digits = `${take('branch', 4)}${take('agreement', 10)}${number}`
  const weights = [3, 1, 9, 7]
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (weights[index % 4] ?? 0),
    0,
  )
  const digit = 11 - (sum % 11)
  return `${number}${digit > 9 ? 0 : digit}`
}
