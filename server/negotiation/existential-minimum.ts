import { type Cents, cents, most, zero } from '../../kit/money.ts'
import type { Country } from '../../kit/places.ts'
import type { Affordability } from './policy.ts'

/**
 * What the law leaves a person to live on each month. Brazil: R$ 600 (Decreto 11.150/2022 as
 * amended by Decreto 11.567/2023, secondary source). Mexico: no such rule is known.
 */
const byLaw: Record<Country, Cents> = { BR: cents(60_000), MX: zero }

/** A portfolio may leave more than the law does, never less. */
export const existentialMinimumCents = (
  { existentialMinimumCents }: Affordability,
  country: Country,
): Cents => most(existentialMinimumCents, byLaw[country])
