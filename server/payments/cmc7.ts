import { type Decision, no, yes } from '../../kit/decision.ts'
import { digitsIn } from '../../kit/text.ts'
import { mod10 } from '../boletos/check-digits.ts'

/** What the magnetic line at the foot of a cheque says. */
export type Cmc7 = {
  readonly digits: string
  readonly bank: string
  readonly branch: string
  readonly number: string
  readonly account: string
}

/**
 * Thirty digits: bank and branch; clearing house, number and kind; account. Each part is checked by
 * a digit that stands beside another one: the first part's after the second, the second's after the
 * first, the third's at the end.
 */
export function readCmc7(text: string): Decision<Cmc7, 'cmc7-wrong'> {
  const digits = digitsIn(text)
  const wrong = (part: number) => no('cmc7-wrong', { field: 'cmc7', part })
  if (digits.length !== 30) return no('cmc7-wrong', { field: 'cmc7', digits: digits.length })
  const parts = [digits.slice(0, 7), digits.slice(8, 18), digits.slice(19, 29)]
  const said = [digits[18], digits[7], digits[29]]
  const found = parts.findIndex((part, index) => String(mod10(part)) !== said[index])
  if (found !== -1) return wrong(found + 1)
  return yes({
    digits,
    bank: digits.slice(0, 3),
    branch: digits.slice(3, 7),
    number: digits.slice(11, 17),
    account: digits.slice(19, 29),
  })
}
