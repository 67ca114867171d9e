import { type Decision, no, yes } from './decision.ts'

export const keyKinds = ['cpf', 'cnpj', 'phone', 'email', 'evp'] as const
export type KeyKind = (typeof keyKinds)[number]

/** A key as the directory of Pix keys (DICT) writes it, which is how it stands in a code. */
export type PixKey = { readonly kind: KeyKind; readonly value: string }

export type KeyRefusal = 'invalid-key' | 'ambiguous-key'

/**
 * A key that somebody typed, as the directory writes it. Only the case of letters is mended.
 * Eleven digits that are also a Brazilian mobile number may be a CPF or a phone: `kind` says
 * which, and without it the question goes back to the person. Refusals carry `value`, `remedy`.
 */
export function pixKey(text: string, kind?: KeyKind): Decision<PixKey, KeyRefusal> {
  if (kind === undefined && isMobile(text)) return no('ambiguous-key', ambiguous(text))
  if (kind === 'phone' && isMobile(text)) return yes({ kind, value: `+55${text}` })
  const found = keyOf(text)
  if (found && (kind === undefined || kind === found.kind)) return yes(found)
  return no('invalid-key', { value: text, remedy: kind ? remedies[kind] : anyRemedy })
}

/** A key written as the directory does: eleven digits are a CPF, for a phone begins `+55`. */
export const directoryKey = (text: string): Decision<PixKey, KeyRefusal> =>
  pixKey(text, elevenDigits.test(text) ? 'cpf' : undefined)

function keyOf(text: string): PixKey | undefined {
  const lower = text.toLowerCase()
  if (elevenDigits.test(text)) return { kind: 'cpf', value: text }
  if (/^[0-9A-Z]{12}[0-9]{2}$/i.test(text)) return { kind: 'cnpj', value: text.toUpperCase() }
  if (/^\+55[1-9][1-9][0-9]{8,9}$/.test(text)) return { kind: 'phone', value: text }
  if (uuid.test(lower)) return { kind: 'evp', value: lower }
  if (email.test(lower) && lower.length <= 77) return { kind: 'email', value: lower }
  return undefined
}

const elevenDigits = /^[0-9]{11}$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const email = /^[a-z0-9.!#$&'*+/=?^_`{|}~-]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)*$/

/** The area codes in use (Anatel's numbering plan), then a 9 and eight digits more. */
const mobile = /^(1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])9[0-9]{8}$/
const isMobile = (text: string): boolean => mobile.test(text)

const ambiguous = (text: string) => ({
  value: text,
  remedy: `say whether it is a CPF (keyKind "cpf") or a phone (write +55${text})`,
})

const remedies: Record<KeyKind, string> = {
  cpf: 'write the 11 digits of the CPF without marks',
  cnpj: 'write the 14 characters of the CNPJ without marks',
  phone: 'write the phone as +55, area code and number, without spaces',
  email: 'write the e-mail in at most 77 characters',
  evp: 'write the random key with its hyphens, 36 characters',
}

const anyRemedy =
  'write a CPF or CNPJ without marks, a phone as +5511987654321, an e-mail, or a random key'
