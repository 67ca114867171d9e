import { fromDecimalText, cents as toCents, toDecimalText, toWire } from '../../kit/money.ts'

/**
 * What people write for an amount, in whole centavos: `1.234,56`, `1,234.56`, `1234,5`, `R$ 30`.
 * The last mark followed by one or two digits parts the centavos; every other mark is for the eye.
 * Undefined when it is no amount.
 */
export function readMoney(text: string): number | undefined {
  const bare = text.replace(/[^\d.,]/g, '')
  const found = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(bare)
  const whole = found?.[1]?.replace(/[.,]/g, '') ?? ''
  const amount = fromDecimalText(`${whole || '0'}.${(found?.[2] ?? '').padEnd(2, '0')}`)
  const isWritten = /\d/.test(bare) && !/[-–]/.test(text) && whole.length <= 11
  return isWritten && amount !== undefined ? toWire(amount) : undefined
}

/** `123456` → `1.234,56`: the text that a field begins with. */
export const writeMoney = (amountCents: number, region: string): string =>
  new Intl.NumberFormat(region, { minimumFractionDigits: 2 }).format(
    toDecimalText(toCents(amountCents)) as Intl.StringNumericLiteral,
  )
