import { assert } from './assert.ts'

/** Whole centavos. A fraction of one cannot be written down; a plain number cannot sneak in. */
export type Cents = bigint & { readonly unit: 'cents' }

/** An exact fraction: `top / bottom`, `bottom` > 0. Percentages and daily rates are kept so. */
export type Rate = { readonly top: bigint; readonly bottom: bigint }

export type Rounding = 'half-up' | 'half-even' | 'down'

export const zero = 0n as Cents

export function cents(amount: bigint | number | string): Cents {
  assert(typeof amount !== 'number' || Number.isSafeInteger(amount), 'cents are whole')
  return BigInt(amount) as Cents
}

export const add = (...amounts: readonly Cents[]): Cents =>
  amounts.reduce((sum, amount) => sum + amount, 0n) as Cents

export const minus = (from: Cents, taken: Cents): Cents => (from - taken) as Cents

export const least = (a: Cents, b: Cents): Cents => (a < b ? a : b)
export const most = (a: Cents, b: Cents): Cents => (a > b ? a : b)

/** On the wire: an integer number of centavos. */
export function toWire(amount: Cents): number {
  const wire = Number(amount)
  assert(Number.isSafeInteger(wire), 'an amount fits the wire')
  return wire
}

/** `'2'`, `'0.95'`, `'-1.5'` per cent as an exact rate. Throws on anything else. */
export function percent(text: string): Rate {
  const rate = decimal(text)
  return { top: rate.top, bottom: rate.bottom * 100n }
}

/** A plain decimal number as an exact rate. */
export function decimal(text: string): Rate {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  assert(found, `a decimal number, not ${JSON.stringify(text)}`)
  const [, sign, whole = '0', fraction = ''] = found
  const top = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  return { top, bottom: 10n ** BigInt(fraction.length) }
}

export const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

export const times = (a: Rate, b: Rate): Rate => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
})

export const plus = (a: Rate, b: Rate): Rate => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
})

export const rate = (top: bigint | number, bottom: bigint | number = 1n): Rate => {
  assert(BigInt(bottom) > 0n, 'a rate has a positive bottom')
  return { top: BigInt(top), bottom: BigInt(bottom) }
}

/** Which of two rates is larger: negative when `a` is less, zero when they are equal. */
export function compareRates(a: Rate, b: Rate): number {
  const gap = a.top * b.bottom - b.top * a.bottom
  return gap < 0n ? -1 : gap > 0n ? 1 : 0
}

/** A rate as a percentage, cut (never rounded up) after some decimals: `'0.95'`, `'2'`. */
export function percentText(part: Rate, decimals = 2): string {
  const unit = 10n ** BigInt(decimals)
  const whole = round({ top: part.top * 100n * unit, bottom: part.bottom }, 'down')
  const size = whole < 0n ? -whole : whole
  const fraction = decimals === 0 ? '' : String(size % unit).padStart(decimals, '0')
  const text = fraction === '' ? `${size}` : `${size / unit}.${fraction}`.replace(/\.?0+$/, '')
  return whole < 0n ? `-${text}` : text
}

/** One amount as a percentage of another, cut after two decimals; `'0'` of nothing. */
export const percentOf = (part: Cents, whole: Cents): string =>
  whole === 0n ? '0' : percentText(rate(part, whole))

/** A share of an amount, rounded once, in the way that is said: there is no default rounding. */
export function share(amount: Cents, part: Rate, rounding: Rounding): Cents {
  return cents(round({ top: amount * part.top, bottom: part.bottom }, rounding))
}

/** The whole number that a fraction becomes. Half goes away from zero, or to the even neighbour. */
export function round(fraction: Rate, rounding: Rounding): bigint {
  const { top, bottom } = fraction
  const size = top < 0n ? -top : top
  const whole = size / bottom
  const twice = (size % bottom) * 2n
  const isHalf = twice === bottom
  const up =
    rounding !== 'down' &&
    (twice > bottom || (isHalf && (rounding === 'half-up' || whole % 2n === 1n)))
  const rounded = up ? whole + 1n : whole
  return top < 0n ? -rounded : rounded
}

/** Parts that always add up to the amount; the earliest parts carry the odd centavos. */
export function split(amount: Cents, parts: number): Cents[] {
  assert(amount >= 0n, 'only what is owed is split')
  assert(Number.isInteger(parts) && parts > 0, 'parts are counted')
  const even = amount / BigInt(parts)
  const odd = amount % BigInt(parts)
  return Array.from({ length: parts }, (_, index) => cents(even + (index < odd ? 1n : 0n)))
}

/** `123456` → `'1234.56'`: the decimal text that codes and files use, never what a screen shows. */
export function toDecimalText(amount: Cents): string {
  const size = amount < 0n ? -amount : amount
  const fraction = String(size % 100n).padStart(2, '0')
  return `${amount < 0n ? '-' : ''}${size / 100n}.${fraction}`
}

/** `'1234.56'`, `'1234.5'` or `'1234'` → centavos; anything else is undefined. */
export function fromDecimalText(text: string): Cents | undefined {
  const found = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text)
  if (!found) return undefined
  return cents(`${found[1]}${(found[2] ?? '').padEnd(2, '0')}`)
}
