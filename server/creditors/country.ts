import type { Locale } from '../../api/shapes.ts'
import type { Country } from '../../kit/places.ts'

/**
 * What a portfolio's country decides: its money, its language, and the zone where its days turn.
 */
export const customs: Record<
  Country,
  { readonly currency: string; readonly locale: Locale; readonly zone: string }
> = {
  BR: { currency: 'BRL', locale: 'pt-BR', zone: 'America/Sao_Paulo' },
  MX: { currency: 'MXN', locale: 'es', zone: 'America/Mexico_City' },
}
