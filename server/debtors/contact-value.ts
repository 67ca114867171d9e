import { type Decision, no, yes } from '../../kit/decision.ts'
import { readPhone } from '../../kit/phones.ts'
import type { Country } from '../../kit/places.ts'

export type ContactValue = { readonly value: string; readonly phoneType: string }

/** A phone as E.164, an e-mail in lower case; what somebody types, as the tables keep it. */
export function contactValue(
  kind: 'phone' | 'email',
  typed: string,
  country: string,
): Decision<ContactValue, 'invalid-phone' | 'invalid-email'> {
  if (kind === 'email') {
    const value = typed.trim().toLowerCase()
    return /^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/.test(value)
      ? yes({ value, phoneType: 'none' })
      : no('invalid-email', { field: 'value', value: typed })
  }
  const phone = readPhone(typed.replace(/\D/g, ''), country as Country)
  if (!phone.ok) return no('invalid-phone', { field: 'value', value: typed, why: phone.refusal })
  return yes({ value: phone.value.e164, phoneType: phone.value.type })
}
