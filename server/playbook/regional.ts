import type { Locale } from '../../api/shapes.ts'

// Words of money that differ from country to country within one language.

type Regional = { readonly instalments: string; readonly down: string; readonly code: string }

const brazil: Regional = { instalments: 'parcelas', down: 'entrada', code: 'CEP' }
const spanish: Regional = { instalments: 'cuotas', down: 'pago inicial', code: 'código postal' }
const english: Regional = {
  instalments: 'instalments',
  down: 'down payment',
  code: 'postal code',
}

const countries: Readonly<Record<string, Partial<Regional>>> = {
  MX: { instalments: 'pagos', down: 'enganche' },
  CO: { down: 'cuota inicial' },
  AR: { down: 'anticipo' },
}

/** As it is said where the person lives; `country` is ISO 3166-1, `MX`. */
export function regional(locale: Locale, country: string): Regional {
  if (locale === 'pt-BR') return brazil
  return locale === 'en' ? english : { ...spanish, ...countries[country] }
}
