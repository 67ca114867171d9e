/** No letter that is taken for another when it is read aloud or written down. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** How many random bytes a password takes. */
export const passwordBytes = 16

/**
 * `'k7pm-x2ra-9jwt-h4nd'`: sixteen letters from bytes of chance, in groups that can be dictated.
 */
export function firstPassword(chance: Uint8Array): string {
  const all = Array.from({ length: passwordBytes }, (_, index) =>
    letters.charAt((chance[index] ?? 0) % letters.length),
  ).join('')
  return all.match(/.{4}/g)?.join('-') ?? all
}
