// The cells that say where somebody is found, phones apart: e-mail and postal code.
import type { Country } from '../../kit/places.ts'
import { digitsIn } from '../../kit/text.ts'

export type ReadEmails = { readonly emails: readonly string[]; readonly isRepaired: boolean }

const usualAddress = /^[a-z0-9._%+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/
const address = /^[^\s@()<>[\]"]+@(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}$/u

/** One e-mail or several. What is no address is left out, and that counts as a repair. */
export function readEmails(cell: string): ReadEmails {
  if (cell.length > cellLengthMax) return { emails: [], isRepaired: true }
  const lower = cell.toLowerCase()
  if (isAddress(lower)) return { emails: [lower], isRepaired: false }
  const emails = lower
    .split(/[;,\s]+/)
    .map((piece) => piece.replace(/[.,;]+$/, ''))
    .filter(isAddress)
  return { emails, isRepaired: emails.join(' ') !== lower }
}

/** Longer, a cell holds no list of addresses but something that went astray. */
const cellLengthMax = 1000

const isAddress = (text: string): boolean => usualAddress.test(text) || address.test(text)

export type ReadPostalCode = { readonly postalCode: string; readonly isRepaired: boolean }

const postalCodes: Record<Country, { readonly length: number; readonly shape: RegExp }> = {
  BR: { length: 8, shape: /^\d{1,2}[.\s]?\d{3}[-.\s]?\d{3}$/ },
  MX: { length: 5, shape: /^\d{4,5}$/ },
}

/** Digits of a postal code, with the one zero that a spreadsheet lost in front. */
export function readPostalCode(cell: string, country: Country): ReadPostalCode | undefined {
  const { length, shape } = postalCodes[country]
  if (!shape.test(cell)) return undefined
  const digits = digitsIn(cell)
  return { postalCode: digits.padStart(length, '0'), isRepaired: digits.length < length }
}
