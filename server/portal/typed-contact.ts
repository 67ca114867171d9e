import type { Locale } from '../../api/shapes.ts'
import { contactValue } from '../debtors/contact-value.ts'

export type TypedContact = { readonly kind: 'phone' | 'email'; readonly value: string }

/** A phone or an e-mail as a stranger typed it, whatever country the page's language suggests. */
export function typedContact(typed: string, locale: Locale): TypedContact | undefined {
  const text = typed.slice(0, 200).trim()
  if (text.includes('@')) {
    const email = contactValue('email', text, 'BR')
    return email.ok && email.value.value.length <= 120
      ? { kind: 'email', value: email.value.value }
      : undefined
  }
  if (/[^\d\s().+\-/]/.test(text)) return undefined
  const found = countriesOf(text, locale)
    .map((country) => contactValue('phone', text, country))
    .find(({ ok }) => ok)
  return found?.ok ? { kind: 'phone', value: found.value.value } : undefined
}

function countriesOf(text: string, locale: Locale): readonly ('BR' | 'MX')[] {
  if (/^\+\s*55/.test(text)) return ['BR']
  if (/^\+\s*52/.test(text)) return ['MX']
  if (text.startsWith('+')) return []
  return locale === 'es' ? ['MX', 'BR'] : ['BR', 'MX']
}
