/** `Authorization: Bearer <secret>`, compared without telling by its time how much was right. */
export function isFromTheBank(
  shown: string | undefined,
  { secret, isDemo }: { readonly secret: string | undefined; readonly isDemo: boolean },
): boolean {
  if (secret === undefined) return isDemo
  return isSame(shown ?? '', `Bearer ${secret}`)
}

function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let index = 0; index < b.length; index += 1) {
    difference |= (a.charCodeAt(index) || 0) ^ b.charCodeAt(index)
  }
  return difference === 0
}
