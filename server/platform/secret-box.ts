import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { assert } from '../../kit/assert.ts'

/**
 * Keeps other people's secrets in our tables so that whoever has the tables alone cannot read
 * them: AES-256-GCM, each under its own nonce and tied to what it is about. The first key seals;
 * the others only open what they sealed before, until it has been sealed anew.
 */
export type SecretBox = {
  seal(text: string, about: string): Uint8Array
  /** Nothing when none of our keys sealed it, or when it or its place was changed. */
  open(sealed: Uint8Array, about: string): string | undefined
  isSealedByOldKey(sealed: Uint8Array): boolean
}

const mark = { key: 4, nonce: 12, tag: 16 }

export function openSecretBox(keys: readonly string[]): SecretBox {
  const known = keys.map((key) => ({
    bytes: Buffer.from(hkdfSync('sha256', key, 'combinado', 'secrets at rest', 32)),
    print: createHash('sha256').update(key).digest().subarray(0, mark.key),
  }))
  const sealedBy = (sealed: Uint8Array) =>
    known.findIndex(({ print }) => print.equals(sealed.subarray(0, mark.key)))
  return {
    seal(text, about) {
      const [first] = known
      assert(first, 'there is a key to seal secrets with: COMBINADO_SECRETS_KEY')
      const nonce = randomBytes(mark.nonce)
      const cipher = createCipheriv('aes-256-gcm', first.bytes, nonce).setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([first.print, nonce, cipher.getAuthTag(), body])
    },
    open(sealed, about) {
      const key = known[sealedBy(sealed)]
      if (!key) return undefined
      const from = (start: number, length?: number) =>
        sealed.subarray(start, length === undefined ? undefined : start + length)
      const opening = createDecipheriv('aes-256-gcm', key.bytes, from(mark.key, mark.nonce))
      opening.setAAD(Buffer.from(about))
      opening.setAuthTag(from(mark.key + mark.nonce, mark.tag))
      try {
        const body = from(mark.key + mark.nonce + mark.tag)
        return Buffer.concat([opening.update(body), opening.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
    isSealedByOldKey: (sealed) => sealedBy(sealed) !== 0,
  }
}
