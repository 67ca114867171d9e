import { between, type Chance, chanceFrom, pick } from '../../kit/chance.ts'
import { type Cents, cents } from '../../kit/money.ts'
import { type Character, characters, type TalkLocale } from './characters.ts'

/** A simulated person: who picks up, what they know of themselves, and what fits their month. */
export type Persona = {
  readonly seed: number
  readonly locale: TalkLocale
  readonly character: Character
  readonly name: string
  /** `14 de março de 1988`, as one says it. */
  readonly birth: string
  readonly documentEnd: string
  readonly creditor: string
  readonly owedCents: Cents
  readonly daysLate: number
  /** So much a month, and not a centavo more. */
  readonly fitsCents: Cents
  readonly incomeDay: number
}

const names = {
  'pt-BR': ['Marina', 'Otávio', 'Jurema', 'Benedito', 'Lívia', 'Caetano', 'Dalva', 'Ubirajara'],
  es: ['Marisol', 'Octavio', 'Jimena', 'Benito', 'Lucía', 'Cayetano', 'Delia', 'Evaristo'],
} as const
const months = {
  'pt-BR': ['janeiro', 'março', 'maio', 'julho', 'setembro', 'novembro'],
  es: ['enero', 'marzo', 'mayo', 'julio', 'septiembre', 'noviembre'],
} as const
const creditors = {
  'pt-BR': ['Fibra da Serra', 'Loja Aurora', 'Escola Girassol'],
  es: ['Fibra del Valle', 'Tienda Aurora', 'Escuela Girasol'],
} as const

/** The same person for the same seed (B0.4, E7.1): whoever tries again meets them again. */
export function personaOf(seed: number, locale: TalkLocale): Persona {
  const chance = chanceFrom(seed)
  const character = pick(chance, characters)
  const owedCents = cents(between(chance, 120, 900) * 100)
  return {
    seed,
    locale,
    character,
    name: pick(chance, names[locale]),
    birth: birthday(chance, locale),
    documentEnd: `${between(chance, 100, 999)}`,
    creditor: pick(chance, creditors[locale]),
    owedCents,
    daysLate: between(chance, 12, 160),
    fitsCents: share(owedCents, character.fitsPct),
    incomeDay: between(chance, 3, 12),
  }
}

function birthday(chance: Chance, locale: TalkLocale): string {
  const day = between(chance, 1, 28)
  return `${day} de ${pick(chance, months[locale])} de ${between(chance, 1955, 2003)}`
}

const share = (whole: Cents, pct: number): Cents => cents((whole * BigInt(pct)) / 100n)
