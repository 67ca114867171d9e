import { assert } from '../../kit/assert.ts'

/**
 * The bars of a barcode in Interleaved 2 of 5, as FEBRABAN has it: widths in millimetres, dark and
 * light in turn, the first dark. Two digits at a time: the first is written in the dark bars, the
 * second in the light ones between them. Exactly 44 digits: a digit more would be padded silently.
 */
export function interleaved(digits: string, widthMm: number): number[] {
  assert(/^\d{44}$/.test(digits), 'a boleto has 44 digits')
  const pairs = digits.match(/../g) ?? []
  const elements = [...start, ...pairs.flatMap(pair), ...stop]
  const modules = elements.reduce((sum, isWide) => sum + (isWide ? wideModules : 1), 0)
  const moduleMm = widthMm / modules
  return elements.map((isWide) => (isWide ? wideModules : 1) * moduleMm)
}

/** Wide bars are three narrow ones. */
const wideModules = 3
const [wide, narrow] = [true, false]
const start = [narrow, narrow, narrow, narrow]
const stop = [wide, narrow, narrow]

/** Two of the five are wide. */
const wideAt: Readonly<Record<string, readonly [number, number]>> = {
  0: [2, 3],
  1: [0, 4],
  2: [1, 4],
  3: [0, 1],
  4: [2, 4],
  5: [0, 2],
  6: [1, 2],
  7: [3, 4],
  8: [0, 3],
  9: [1, 3],
}

function pair(two: string): boolean[] {
  const [dark = '', light = ''] = two
  return [0, 1, 2, 3, 4].flatMap((at) => [isWide(dark, at), isWide(light, at)])
}

const isWide = (digit: string, at: number): boolean => wideAt[digit]?.includes(at) ?? false
