// Numbers that say who somebody is: CPF and CNPJ (Brazil), RFC and CURP (Mexico).
import { type Decision, no, yes } from './decision.ts'

export const documentKinds = ['cpf', 'cnpj', 'rfc', 'curp'] as const
export type DocumentKind = (typeof documentKinds)[number]

export type DocumentProblem =
  | 'characters'
  | 'length'
  | 'repeated-digits'
  | 'check-digits'
  | 'generic'
  | 'date'

export type CheckedDocument = {
  readonly kind: DocumentKind
  readonly normalised: string
  readonly formatted: string
}

/**
 * Reads one document as people write it: dots, hyphens, slashes, spaces and lower case are
 * formatting. Nothing is filled in or guessed. Without a kind, length and letters tell it.
 */
export function checkDocument(
  value: string,
  kind: DocumentKind = kindOf(bare(value)),
): Decision<CheckedDocument, DocumentProblem> {
  const normalised = bare(value)
  const problem = problems[kind](normalised)
  if (problem) return no(problem, { kind, value })
  return yes({ kind, normalised, formatted: formatDocument(kind, normalised) })
}

const bare = (value: string): string => value.replace(/[\s.\-/]/g, '').toUpperCase()

function kindOf(text: string): DocumentKind {
  if (text.length === 18) return 'curp'
  if (/^[A-ZÑ&]{3,4}\d/.test(text) && text.length !== 14) return 'rfc'
  return /^\d{0,11}$/.test(text) ? 'cpf' : 'cnpj'
}

export const isCpf = (text: string): boolean => cpfProblem(text) === undefined
export const isCnpj = (text: string): boolean => cnpjProblem(text) === undefined
export const isRfc = (text: string): boolean => rfcProblem(text) === undefined
export const isCurp = (text: string): boolean => curpProblem(text) === undefined

/** A person has a CPF, a CURP or an RFC of 13; a company a CNPJ or an RFC of 12. */
export const isPersonal = (kind: DocumentKind, normalised: string): boolean =>
  kind === 'cpf' || kind === 'curp' || (kind === 'rfc' && normalised.length === 13)

const problems: Record<DocumentKind, (text: string) => DocumentProblem | undefined> = {
  cpf: cpfProblem,
  cnpj: cnpjProblem,
  rfc: rfcProblem,
  curp: curpProblem,
}

/** Eleven digits, the last two of which check the others modulo 11 (Receita Federal). */
function cpfProblem(text: string): DocumentProblem | undefined {
  if (!/^\d*$/.test(text)) return 'characters'
  if (text.length !== 11) return 'length'
  if (isOneRepeated(text)) return 'repeated-digits'
  const isRight = checkDigit(text, 9, 11) === text[9] && checkDigit(text, 10, 11) === text[10]
  return isRight ? undefined : 'check-digits'
}

/** Twelve of 0-9A-Z and two digits that check them (IN RFB 2.229/2024): ASCII − 48, 2 to 9. */
function cnpjProblem(text: string): DocumentProblem | undefined {
  if (!/^[0-9A-Z]*$/.test(text)) return 'characters'
  if (text.length !== 14) return 'length'
  if (!/\d\d$/.test(text)) return 'characters'
  if (isOneRepeated(text)) return 'repeated-digits'
  const isRight = checkDigit(text, 12, 9) === text[12] && checkDigit(text, 13, 9) === text[13]
  return isRight ? undefined : 'check-digits'
}

/** The digit for the first `length` characters; weights grow leftward from 2 to `weightMax`. */
function checkDigit(text: string, length: number, weightMax: number): string {
  let sum = 0
  let weight = 2
  for (let index = length - 1; index >= 0; index--) {
    sum += (text.charCodeAt(index) - 48) * weight
    weight = weight === weightMax ? 2 : weight + 1
  }
  const rest = sum % 11
  return rest < 2 ? '0' : String(11 - rest)
}

function isOneRepeated(text: string): boolean {
  for (let index = 1; index < text.length; index++) {
    if (text.charCodeAt(index) !== text.charCodeAt(0)) return false
  }
  return true
}

const rfcAlphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'
const nobody = new Set(['XAXX010101000', 'XEXX010101000'])

/** Three or four letters, a day, and three of 0-9A-Z, the last a check digit (SAT). */
function rfcProblem(text: string): DocumentProblem | undefined {
  if (!/^[0-9A-ZÑ&]*$/.test(text)) return 'characters'
  if (text.length !== 12 && text.length !== 13) return 'length'
  if (nobody.has(text)) return 'generic'
  if (!/^[A-ZÑ&]{3,4}\d{6}[0-9A-Z]{3}$/.test(text)) return 'characters'
  if (!isShortDay(text.slice(-9, -3))) return 'date'
  const body = text.slice(0, -1).padStart(12, ' ')
  let sum = 0
  for (let index = 0; index < 12; index++) {
    sum += rfcAlphabet.indexOf(body.charAt(index)) * (13 - index)
  }
  return '0A987654321'[sum % 11] === text.at(-1) ? undefined : 'check-digits'
}

const curpAlphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'

/** Eighteen characters: letters, day of birth, sex, state, consonants, a check digit (RENAPO). */
function curpProblem(text: string): DocumentProblem | undefined {
  if (!/^[0-9A-ZÑ]*$/.test(text)) return 'characters'
  if (text.length !== 18) return 'length'
  if (!/^[A-ZÑ]{4}\d{6}[A-ZÑ]{6}[0-9A-Z]\d$/.test(text)) return 'characters'
  if (!isShortDay(text.slice(4, 10))) return 'date'
  let sum = 0
  for (let index = 0; index < 17; index++) {
    sum += curpAlphabet.indexOf(text.charAt(index)) * (18 - index)
  }
  return String((10 - (sum % 10)) % 10) === text.at(-1) ? undefined : 'check-digits'
}

/** `yymmdd` that exists in some century; 2000 was a leap year, so 000229 does. */
function isShortDay(text: string): boolean {
  const [year, month, day] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const february = year % 4 === 0 ? 29 : 28
  const length = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= length
}

/** As it is printed on paper. `normalised` must be a valid document of that kind. */
export function formatDocument(kind: DocumentKind, normalised: string): string {
  const part = (from: number, to: number) => normalised.slice(from, to)
  switch (kind) {
    case 'cpf':
      return `${part(0, 3)}.${part(3, 6)}.${part(6, 9)}-${part(9, 11)}`
    case 'cnpj':
      return `${part(0, 2)}.${part(2, 5)}.${part(5, 8)}/${part(8, 12)}-${part(12, 14)}`
    case 'rfc':
    case 'curp':
      return normalised
  }
}

/** Enough to recognise, not enough to misuse: `•••.456.789-••`. */
export function maskDocument(kind: DocumentKind, normalised: string): string {
  const shown: Record<DocumentKind, readonly [from: number, to: number]> = {
    cpf: [3, 9],
    cnpj: [2, 12],
    rfc: [0, normalised.length - 9],
    curp: [0, 4],
  }
  const [from, to] = shown[kind]
  const hidden = [...normalised].map((it, index) => (index >= from && index < to ? it : '•'))
  return formatDocument(kind, hidden.join(''))
}
