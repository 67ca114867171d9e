import { createHash, randomBytes } from 'node:crypto'

/** Whether two secrets are the same, without telling by its time how much of one was right. */
export function isSameSecret(shown: string, secret: string): boolean {
  let difference = shown.length ^ secret.length
  for (let index = 0; index < secret.length; index += 1) {
    difference |= (shown.charCodeAt(index) || 0) ^ secret.charCodeAt(index)
  }
  return difference === 0
}

/** Bytes that nobody can guess. */
export const chance = (bytes: number): Uint8Array => randomBytes(bytes)

/** A secret for an address or a cookie: 160 bits, in letters that an address may hold. */
export const newSecret = (): string => randomBytes(20).toString('base64url')

/** What is kept of a secret: enough to know it again, nothing to find it by. */
export const digestOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex')
