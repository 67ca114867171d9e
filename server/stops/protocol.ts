const bodyLength = 12
const length = 14

/**
 * A protocol number from twelve bytes of chance: twelve digits that nobody guesses and two that
 * find out every wrong digit and every two in each other's place (ISO 7064, modulo 97).
 */
export function newProtocol(chance: Uint8Array): string {
  const body = [...chance.subarray(0, bodyLength)].map((byte) => String(byte % 10)).join('')
  return body + checkOf(body)
}

/** A protocol as somebody typed it, with spaces, dots or dashes. Undefined when it is none. */
export function readProtocol(typed: string): string | undefined {
  const digits = typed.slice(0, 60).replaceAll(/[\s.\-/]/g, '')
  if (!/^\d+$/.test(digits) || digits.length !== length) return undefined
  return checkOf(digits.slice(0, bodyLength)) === digits.slice(bodyLength) ? digits : undefined
}

const checkOf = (body: string): string =>
  String(98n - ((BigInt(body) * 100n) % 97n)).padStart(2, '0')
