import { assert } from '../../kit/assert.ts'

/**
 * The txid of a charge's static code: `C` and the charge's UUIDv7, so that no two are alike and
 * the charge is known from the txid alone. A static txid has at most 25 letters and digits; the
 * 122 bits that tell one UUIDv7 from another need 24 letters of base 36 (base 32 needs one more).
 */
export function staticTxid(chargeId: string): string {
  const found = uuid7.exec(chargeId)
  assert(found, `a charge has a UUIDv7, not ${JSON.stringify(chargeId)}`)
  const [, time = '', afterVersion = '', variant = '', rest = ''] = found
  const tail = ((BigInt(`0x${variant}`) & 3n) << 60n) | BigInt(`0x${rest.replace('-', '')}`)
  const bits = (BigInt(`0x${time.replace('-', '')}${afterVersion}`) << 62n) | tail
  return `C${bits.toString(36).toUpperCase().padStart(lettersOfId, '0')}`
}

/** The txid of a charge that a gateway makes: the 32 digits of its UUID, as cob and cobv want. */
export const gatewayTxid = (chargeId: string): string => chargeId.replaceAll('-', '')

/** The charge that a txid names, or undefined when the txid is none of ours. */
export function chargeIdOf(txid: string): string | undefined {
  if (!/^C[0-9A-Z]{24}$/.test(txid)) return undefined
  const bits = Array.from(txid.slice(1)).reduce((sum, one) => sum * 36n + digit(one), 0n)
  if (bits >> 122n !== 0n) return undefined
  const head = (bits >> 62n).toString(16).padStart(15, '0')
  const tail = ((2n << 62n) | (bits & ((1n << 62n) - 1n))).toString(16)
  const middle = `7${head.slice(12)}-${tail.slice(0, 4)}`
  return `${head.slice(0, 8)}-${head.slice(8, 12)}-${middle}-${tail.slice(4)}`
}

const lettersOfId = 24
const uuid7 = /^([0-9a-f]{8}-[0-9a-f]{4})-7([0-9a-f]{3})-([89ab])([0-9a-f]{3}-[0-9a-f]{12})$/
const digit = (letter: string): bigint => BigInt(Number.parseInt(letter, 36))
