import type { Locale } from '../../api/shapes.ts'

/** The same sentence in every language of the product. */
export type Words = Readonly<Record<Locale, string>>
