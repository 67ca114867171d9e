import { type Treatment, treatmentsOf as ways } from '../../api/person-card.ts'
import type { Locale } from '../../api/shapes.ts'

export type { Treatment }

/** The ways that may be chosen for somebody who speaks this language. */
export const treatmentsOf = (locale: Locale): readonly Treatment[] => ways[locale]

/** `{você|o senhor|a senhora}` or `{quiere|quieres|querés}` in a sentence. */
const choice = /\{([^{}|]*(?:\|[^{}|]*)+)\}/g

/**
 * The sentence as this person is spoken to. Who has not said how, or said it in another language,
 * is spoken to in the first way: `você`, which guesses nobody's gender or age, and `usted`.
 */
export function addressed(text: string, locale: Locale, treatment: Treatment | null): string {
  const at = treatment === null ? 0 : Math.max(0, ways[locale].indexOf(treatment))
  return text.replace(choice, (_, said: string) => {
    const words = said.split('|')
    return words[at] ?? words[0] ?? ''
  })
}
