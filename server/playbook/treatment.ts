import type { Locale } from '../../api/shapes.ts'

/** How a person likes to be spoken to: a word of their own language. */
export const treatments = ['você', 'o senhor', 'a senhora', 'usted', 'tú', 'vos'] as const
export type Treatment = (typeof treatments)[number]

/** Whose language it is; English has one word for everybody. */
const byLocale: Readonly<Record<Locale, readonly Treatment[]>> = {
  'pt-BR': ['você', 'o senhor', 'a senhora'],
  es: ['usted', 'tú', 'vos'],
  en: [],
}

/** The ways that may be chosen for somebody who speaks this language. */
export const treatmentsOf = (locale: Locale): readonly Treatment[] => byLocale[locale]

/** `{você|o senhor|a senhora}` or `{quiere|quieres|querés}` in a sentence. */
const choice = /\{([^{}|]*(?:\|[^{}|]*)+)\}/g

/**
 * The sentence as this person is spoken to. Who has not said how, or said it in another language,
 * is spoken to in the first way: `você`, which guesses nobody's gender or age, and `usted`.
 */
export function addressed(text: string, locale: Locale, treatment: Treatment | null): string {
  const at = treatment === null ? 0 : Math.max(0, byLocale[locale].indexOf(treatment))
  return text.replace(choice, (_, ways: string) => {
    const words = ways.split('|')
    return words[at] ?? words[0] ?? ''
  })
}
