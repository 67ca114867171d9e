/** Digits and letters that nobody mistakes for one another (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lengthOfCode = 16

/**
 * A verification code from at least fifteen bytes of chance: 75 bits that nobody guesses, and a
 * last letter that finds out a wrong letter or two neighbours in each other's place.
 */
export function newCode(chance: Uint8Array): string {
  const body = [...chance.subarray(0, lengthOfCode - 1)].map((byte) => byte & 31)
  return [...body, checkOf(body)].map((value) => alphabet[value]).join('')
}

/** `ABCD-EFGH-JKMN-PQRS`: as it is printed and read aloud. */
export const codeText = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code

/** A code as somebody typed it: small letters, spaces, `O` for zero. Undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .slice(0, 60)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const values = [...code].map((char) => alphabet.indexOf(char))
  if (values.length !== lengthOfCode || values.includes(-1)) return undefined
  return checkOf(values.slice(0, -1)) === values.at(-1) ? code : undefined
}

/**
 * A weighted sum in the field of 32 elements, where doubling never brings two places together: so
 * every single wrong letter and every swap of two neighbours changes it.
 */
const checkOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => doubled(sum ^ value), 0)

/** Twice a value, modulo x⁵ + x² + 1. */
const doubled = (value: number): number => ((value << 1) & 31) ^ (value & 16 ? 0b101 : 0)
