import { type Decision, no, yes } from '../../kit/decision.ts'
import type { CodeProblem } from './bank-code.ts'
import { mod10, mod11Collection } from './check-digits.ts'

/** Who collects, by the second digit: city halls, water, power, telephone, government, … */
const segments = '12345679'

/** Reais or an amount of something else, and the modulus of every digit, by the third digit. */
const valueKinds: Readonly<Record<string, { isReais: boolean; digit: typeof mod10 }>> = {
  6: { isReais: true, digit: mod10 },
  7: { isReais: false, digit: mod10 },
  8: { isReais: true, digit: mod11Collection },
  9: { isReais: false, digit: mod11Collection },
}

/** The 48 digits of a collection slip: four blocks of eleven, each with its digit. */
export function collectionLine(barcode: string): string {
  const digit = valueKinds[barcode[2] ?? '']?.digit ?? mod10
  return blocks(barcode, 11)
    .map((block) => `${block}${digit(block)}`)
    .join('')
}

/** `83860000005-0 09600019000-9 00080178230-9 00034306271-2` */
export const collectionLineShown = (line: string): string =>
  blocks(line, 12)
    .map((block) => `${block.slice(0, 11)}-${block[11]}`)
    .join(' ')

export function barcodeOfCollectionLine(line: string): Decision<string, CodeProblem> {
  const kind = valueKinds[line[2] ?? '']
  if (!kind) return no('unknown-value-kind', { value: line[2] ?? '' })
  const typed = blocks(line, 12)
  const wrong = typed.findIndex((block) => String(kind.digit(block.slice(0, 11))) !== block[11])
  const problem = blockProblems[wrong]
  if (problem) return no(problem, { block: wrong + 1 })
  return checkCollectionBarcode(typed.map((block) => block.slice(0, 11)).join(''))
}

export function checkCollectionBarcode(barcode: string): Decision<string, CodeProblem> {
  const segment = barcode[1] ?? ''
  if (!segments.includes(segment)) return no('unknown-segment', { segment })
  const kind = valueKinds[barcode[2] ?? '']
  if (!kind) return no('unknown-value-kind', { value: barcode[2] ?? '' })
  const expected = kind.digit(barcode.slice(0, 3) + barcode.slice(4))
  return barcode[3] === String(expected) ? yes(barcode) : no('general-check-digit', { expected })
}

/** The eleven digits of the value, when they are reais. */
export const collectionValue = (barcode: string): string | undefined =>
  valueKinds[barcode[2] ?? '']?.isReais ? barcode.slice(4, 15) : undefined

const blocks = (digits: string, size: number): string[] =>
  [0, 1, 2, 3].map((index) => digits.slice(index * size, (index + 1) * size))

const blockProblems: readonly (CodeProblem | undefined)[] = [
  'block-1-check-digit',
  'block-2-check-digit',
  'block-3-check-digit',
  'block-4-check-digit',
]
