import type { Locale } from '../../api/shapes.ts'
import { type Checked, check } from './check.ts'
import type { Finding } from './match.ts'

/**
 * A note is for ourselves: it may tell of a court, of a debt, of what a person said. What judges a
 * person is not written down either (B6.3, D1.1).
 */
export const checkAt = (place: 'note' | 'message', checked: Checked): Finding[] =>
  place === 'message'
    ? check(checked)
    : check({ ...checked, audience: 'right_party' }).filter(
        ({ category }) => category === 'C-RIDICULE',
      )

/** Somebody who works in English writes to people in the language of their country. */
export const localeOf = (locale: Locale, country: string): 'pt-BR' | 'es' =>
  locale === 'en' ? (country === 'BR' ? 'pt-BR' : 'es') : locale
