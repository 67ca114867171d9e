import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Country, isPostalCodeOf, stateCode } from '../../kit/places.ts'
import { digitsIn, oneSpaced } from '../../kit/text.ts'

export type TypedAddress = {
  readonly street?: string | undefined
  readonly city?: string | undefined
  readonly state?: string | undefined
  readonly postalCode?: string | undefined
}

/** As the table keeps it; `jurisdiction` is whose law and hours count there, as far as it says. */
export type ReadAddress = {
  readonly street: string | null
  readonly city: string | null
  readonly state: string | null
  readonly postalCode: string | null
  readonly jurisdiction: string | null
}

export type NoAddress =
  | 'address-too-short'
  | 'invalid-postal-code'
  | 'unknown-state'
  | 'postal-code-of-another-state'

const postalCodeLength: Readonly<Record<Country, number>> = { BR: 8, MX: 5 }

const isKnown = (country: string): country is Country => country in postalCodeLength

/**
 * Where somebody says that they live. A postal code or a state must be there: without one nobody
 * knows the hours at which they may be called. In Brazil the law is that of the state; of Mexico
 * and of countries that we know no states of, it is the country's.
 */
export function readAddress(
  typed: TypedAddress,
  country: string,
): Decision<ReadAddress, NoAddress> {
  const postalCode = postalCodeIn(typed.postalCode, country)
  if (!postalCode.ok) return postalCode
  const state = wordsOf(typed.state)
  if (postalCode.value === null && state === null) {
    return no('address-too-short', { field: 'postalCode' })
  }
  const code = isKnown(country) && state ? stateCode(country, state) : undefined
  if (isKnown(country) && state && !code)
    return no('unknown-state', { field: 'state', value: state })
  if (code && postalCode.value && isPostalCodeOf(code, postalCode.value) === false) {
    return no('postal-code-of-another-state', { field: 'postalCode', value: postalCode.value })
  }
  return yes({
    street: wordsOf(typed.street),
    city: wordsOf(typed.city),
    state: code ? code.slice(country.length + 1) : state,
    postalCode: postalCode.value,
    jurisdiction: jurisdictionOf(country, code, postalCode.value),
  })
}

function wordsOf(text: string | undefined): string | null {
  const words = oneSpaced((text ?? '').trim())
  return words === '' ? null : words
}

function postalCodeIn(
  typed: string | undefined,
  country: string,
): Decision<string | null, 'invalid-postal-code'> {
  const text = wordsOf(typed)
  if (text === null) return yes(null)
  if (!isKnown(country)) return yes(text)
  const digits = digitsIn(text)
  const isWhole = digits.length === postalCodeLength[country] && /^[\d\s.-]+$/.test(text)
  return isWhole ? yes(digits) : no('invalid-postal-code', { field: 'postalCode', value: text })
}

function jurisdictionOf(
  country: string,
  code: string | undefined,
  postalCode: string | null,
): string | null {
  if (country !== 'BR') return country
  return code ?? (postalCode ? (brazilianStateOf(postalCode) ?? null) : null)
}

const brazilianStates =
  'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'
    .split(' ')
    .map((state) => `BR-${state}`)

const brazilianStateOf = (postalCode: string): string | undefined =>
  brazilianStates.find((code) => isPostalCodeOf(code, postalCode))
