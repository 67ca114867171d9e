import { digitsIn } from '../../kit/text.ts'

/** One number of a phone cell: its digits, and the words that stand around it. */
export type Piece = { readonly digits: string; readonly note?: string }

/** The refusal that another phone's area code can mend. */
export const isAreaCodeNeeded = 'missing-area-code'

const cut = /[/;,|\r\n]|(?<!\p{L})(?:e|ou)(?!\p{L})/giu

type Cut = { readonly start: number; readonly text: string }

/**
 * Cuts a cell where people put one number after another: signs, line ends, the words `e` and `ou`,
 * and two or more spaces with at least eight digits on both sides. Pieces without digits are notes.
 */
export function piecesOf(cell: string): Piece[] {
  if (isOneNumber(cell)) {
    const digits = digitsIn(cell)
    return digits === '' ? [] : [{ digits }]
  }
  if (cell.length > cellLengthMax) return /\d/.test(cell) ? [{ digits: '' }] : []
  const numbers = cutAtSigns(cell)
    .flatMap(cutAtSpaces)
    .filter(({ text }) => /\d/.test(text))
  return numbers.map((number, index) => {
    const note = noteOf(
      cell,
      number,
      index === 0 ? undefined : numbers[index - 1],
      numbers[index + 1],
    )
    const digits = digitsIn(number.text)
    return note === '' ? { digits } : { digits, note }
  })
}

/** Longer, a cell holds no list of phones but something that went astray: it is dropped whole. */
const cellLengthMax = 1000

/** Digits and what is usual between them, and no two spaces: nothing to cut, nothing to note. */
export function isOneNumber(cell: string): boolean {
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index)
    const isUsual = code >= 0x28 && code <= 0x39 && code !== 0x2c && code !== 0x2f && code !== 0x2a
    if (!isUsual && (code !== 0x20 || cell.charCodeAt(index + 1) === 0x20)) return false
  }
  return true
}

function cutAtSigns(cell: string): Cut[] {
  const cuts: Cut[] = []
  let start = 0
  for (const { index, 0: sign } of cell.matchAll(cut)) {
    cuts.push({ start, text: cell.slice(start, index) })
    start = index + sign.length
  }
  return [...cuts, { start, text: cell.slice(start) }]
}

function cutAtSpaces({ start, text }: Cut): Cut[] {
  const cuts: Cut[] = []
  let from = 0
  for (const { index, 0: spaces } of text.matchAll(/\s{2,}/g)) {
    const left = text.slice(from, index)
    const isBetween = digitCount(left) >= 8 && digitCount(text.slice(index)) >= 8
    if (!isBetween) continue
    cuts.push({ start: start + from, text: left })
    from = index + spaces.length
  }
  return [...cuts, { start: start + from, text: text.slice(from) }]
}

const digitCount = (text: string): number => digitsIn(text).length

/** The words after a number up to the next one, and for the first those before it too. */
function noteOf(
  cell: string,
  number: Cut,
  before: Cut | undefined,
  after: Cut | undefined,
): string {
  const lead = before ? '' : cell.slice(0, firstDigit(number))
  const tail = cell.slice(lastDigit(number) + 1, after ? firstDigit(after) : cell.length)
  return [lead, tail].map(words).filter(Boolean).join(' ')
}

const firstDigit = ({ start, text }: Cut): number => start + text.search(/\d/)
const lastDigit = ({ start, text }: Cut): number => start + text.search(/\d\D*$/)

function words(text: string): string {
  const inner = text.replace(/^[\s()/;,|:.-]+|[\s()/;,|:-]+$/g, '')
  return /\p{L}/u.test(inner) && !/^(e|ou)$/i.test(inner) ? inner : ''
}
