// Invented people and debts for the demonstration: seeded, so that everybody sees the same ones.
// Check digits are right, phones are in ranges that nobody has, e-mails at example domains.

import { between, type Chance, pick } from '../../kit/chance.ts'

const firstNames = (
  'Adélia Benedito Célia Davi Elza Fábio Graça Heitor Ivone Jonas Karina Lauro Marta Nilton ' +
  'Odete Paulo Quitéria Raul Silvia Tadeu Úrsula Valdir Wanda Xavier Yolanda Zeca Íris Otto'
).split(' ')
const lastNames = (
  'Alvorada Brandão Cascavel Diamantino Esperança Figueira Girassol Horta Ipê Jatobá Laranjeira ' +
  'Mangueira Nogueira Oliveira Pitanga Quaresma Rosal Salgueiro Tamarindo Urucum Videira'
).split(' ')

export function nameOf(chance: Chance): string {
  const first = pick(chance, firstNames)
  const mothers = pick(chance, lastNames)
  const fathers = pick(
    chance,
    lastNames.filter((name) => name !== mothers),
  )
  return `${first} ${mothers} ${fathers}`
}

export type Town = {
  readonly city: string
  readonly state: string
  readonly areaCode: string
  readonly postalCode: string
}

export const towns: readonly Town[] = [
  { city: 'São José dos Campos', state: 'SP', areaCode: '12', postalCode: '12210' },
  { city: 'Campinas', state: 'SP', areaCode: '19', postalCode: '13010' },
  { city: 'Uberlândia', state: 'MG', areaCode: '34', postalCode: '38400' },
  { city: 'Petrolina', state: 'PE', areaCode: '87', postalCode: '56300' },
  { city: 'Fortaleza', state: 'CE', areaCode: '85', postalCode: '60010' },
  { city: 'Manaus', state: 'AM', areaCode: '92', postalCode: '69010' },
]

export const phoneOf = (chance: Chance, { areaCode }: Town): string =>
  `(${areaCode}) 90${between(chance, 100, 999)}-${between(chance, 1000, 9999)}`

/** A CPF whose two last digits are right. */
export function cpfOf(chance: Chance): string {
  const digits = Array.from({ length: 9 }, () => between(chance, 0, 9))
  for (const length of [9, 10]) {
    const sum = digits.reduce((total, digit, index) => total + digit * (length + 1 - index), 0)
    const rest = (sum * 10) % 11
    digits.push(rest === 10 ? 0 : rest)
  }
  return digits.join('')
}
