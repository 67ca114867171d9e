import { isSameSecret } from '../platform/secret.ts'

/** `Authorization: Bearer <secret>`, compared without telling by its time how much was right. */
export function isFromTheBank(
  shown: string | undefined,
  { secret, isDemo }: { readonly secret: string | undefined; readonly isDemo: boolean },
): boolean {
  if (secret === undefined) return isDemo
  return isSameSecret(shown ?? '', `Bearer ${secret}`)
}
