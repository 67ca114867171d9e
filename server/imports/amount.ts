import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, cents, decimal as exact, round } from '../../kit/money.ts'

export type DecimalMark = ',' | '.'
export type Amount = {
  readonly cents: Cents
  /** Thousands and decimals were written the other country's way. */
  readonly isSwapped: boolean
}
export type AmountProblem = 'unreadable-amount' | 'ambiguous-amount'

const signed = /^(\(?)(-?)(?:BRL|MXN)?(?:R\$|\$)?(-?)([\d.,]+)(?:BRL|MXN|R\$|\$)?(-?)(\)?)$/i

/** A hundred thousand millions: what is larger is a mistake, not a debt. */
const digitsMax = 13

/**
 * An amount as people write it. Currency, spaces, a minus or parentheses are formatting. One mark
 * with exactly three digits after it may be thousands or decimals: nobody knows, so nobody guesses.
 */
export function readAmount(text: string, mark: DecimalMark): Decision<Amount, AmountProblem> {
  const usual = usualCents(text, mark)
  if (usual !== undefined) return yes({ cents: cents(usual), isSwapped: false })
  const found = signed.exec(text.replace(/\s+/g, ''))
  if (!found) return no('unreadable-amount')
  const [, open, before = '', inner = '', number = '', after = '', close] = found
  const minuses = before.length + inner.length + after.length
  if (minuses > 1 || (open === '(') !== (close === ')')) return no('unreadable-amount')
  const size = readNumber(number, mark)
  if (!size.ok) return size
  if (minuses === 0 && open === '') return size
  return yes({ ...size.value, cents: cents(-size.value.cents) })
}

/** Digits, the mark and two digits, as nearly every cell is written; undefined for any other. */
function usualCents(text: string, mark: DecimalMark): number | undefined {
  const at = text.length - 3
  if (at < 1 || at > 9 || text[at] !== mark) return undefined
  let sum = 0
  for (let index = 0; index < text.length; index++) {
    if (index === at) continue
    const digit = text.charCodeAt(index) - 0x30
    if (digit < 0 || digit > 9) return undefined
    sum = sum * 10 + digit
  }
  return sum
}

function readNumber(number: string, mark: DecimalMark): Decision<Amount, AmountProblem> {
  const other = mark === ',' ? '.' : ','
  const isSwapped = !grammars[mark].test(number)
  if (isSwapped && /^\d+[.,]\d{3}$/.test(number)) return no('ambiguous-amount')
  if (isSwapped && !grammars[other].test(number)) return no('unreadable-amount')
  const at = number.lastIndexOf(isSwapped ? other : mark)
  const hasFraction = at !== -1 && number.length - at <= 3
  const whole = (hasFraction ? number.slice(0, at) : number).replace(/[.,]/g, '')
  const fraction = hasFraction ? number.slice(at + 1).padEnd(2, '0') : '00'
  if (whole.replace(/^0+/, '').length + 2 > digitsMax) return no('unreadable-amount')
  return yes({ cents: cents(Number(whole + fraction)), isSwapped })
}

/** Digits, perhaps decimals; or groups of three with decimals; or two groups and more without. */
const grammars: Record<DecimalMark, RegExp> = {
  ',': /^(?:\d+(?:,\d{1,2})?|\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,})$/,
  '.': /^(?:\d+(?:\.\d{1,2})?|\d{1,3}(?:,\d{3})+\.\d{1,2}|\d{1,3}(?:,\d{3}){2,})$/,
}

/** A number in a workbook, to the nearest cent. */
export function amountOfNumber(number: number): Decision<Amount, AmountProblem> {
  if (!(Math.abs(number) < 10 ** (digitsMax - 2))) return no('unreadable-amount')
  const text = digitsOf(number)
  if (!/^-?\d+(\.\d+)?$/.test(text)) return yes({ cents: cents(0), isSwapped: false })
  const { top, bottom } = exact(text)
  return yes({ cents: cents(round({ top: top * 100n, bottom }, 'half-up')), isSwapped: false })
}

/** A workbook's number as digits, never as `1E+15`; one below a millionth is left as it is. */
export const digitsOf = (number: number): string =>
  Number.isInteger(number) ? String(BigInt(number)) : String(number)
