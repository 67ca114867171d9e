import { type Decision, no, yes } from '../../kit/decision.ts'
import { mod10, mod11Barcode } from './check-digits.ts'

/** What can be wrong with a code, by the part whose digit does not fit. */
export type CodeProblem =
  | 'not-digits'
  | 'wrong-length'
  | 'not-in-reais'
  | 'field-1-check-digit'
  | 'field-2-check-digit'
  | 'field-3-check-digit'
  | 'general-check-digit'
  | 'unknown-segment'
  | 'unknown-value-kind'
  | 'block-1-check-digit'
  | 'block-2-check-digit'
  | 'block-3-check-digit'
  | 'block-4-check-digit'

/**
 * The 44 digits of a bank boleto: bank, currency, general check digit, due factor, value and the
 * bank's own free field of 25 digits.
 */
export function bankBarcode(given: {
  readonly bank: string
  readonly factor: string
  readonly value: string
  readonly freeField: string
}): string {
  const { bank, factor, value, freeField } = given
  const rest = `${factor}${value}${freeField}`
  return `${bank}9${mod11Barcode(`${bank}9${rest}`)}${rest}`
}

/** The 47 digits that people type: the free field in three parts, each with its own digit. */
export function bankLine(barcode: string): string {
  const free = barcode.slice(19)
  const field1 = barcode.slice(0, 4) + free.slice(0, 5)
  const field2 = free.slice(5, 15)
  const field3 = free.slice(15)
  const checked = [field1, field2, field3].map((field) => field + mod10(field)).join('')
  return checked + barcode.slice(4, 19)
}

/** `00190.00009 01238.798977 77700.168188 3 37690000013500` */
export function bankLineShown(line: string): string {
  const dotted = (from: number, to: number) =>
    `${line.slice(from, from + 5)}.${line.slice(from + 5, to)}`
  const fields = [dotted(0, 10), dotted(10, 21), dotted(21, 32)]
  return [...fields, line[32], line.slice(33)].join(' ')
}

/** The barcode behind a typed line, or which of its fields was mistyped. */
export function barcodeOfLine(line: string): Decision<string, CodeProblem> {
  const fields = [line.slice(0, 9), line.slice(10, 20), line.slice(21, 31)]
  const digits = [line[9], line[20], line[31]]
  const wrong = fields.findIndex((field, index) => String(mod10(field)) !== digits[index])
  const problem = fieldProblems[wrong]
  if (problem) return no(problem, { field: wrong + 1 })
  const free = line.slice(4, 9) + line.slice(10, 20) + line.slice(21, 31)
  return checkBankBarcode(line.slice(0, 4) + line.slice(32) + free)
}

export function checkBankBarcode(barcode: string): Decision<string, CodeProblem> {
  if (barcode[3] !== '9') return no('not-in-reais', { currency: barcode[3] ?? '' })
  const expected = mod11Barcode(barcode.slice(0, 4) + barcode.slice(5))
  return barcode[4] === String(expected) ? yes(barcode) : no('general-check-digit', { expected })
}

const fieldProblems: readonly (CodeProblem | undefined)[] = [
  'field-1-check-digit',
  'field-2-check-digit',
  'field-3-check-digit',
]
