import type { Locale } from '../../api/shapes.ts'
import type { Line } from '../playbook/line.ts'
import { slotsIn } from '../playbook/template.ts'
import { addressed, treatmentsOf } from '../playbook/treatment.ts'

/** `{tú|usted|vos}`: ways of speaking to somebody, of which one is said. */
const choice = /\{([^{}|]*(?:\|[^{}|]*)+)\}/g

/** The sentence in each way in which somebody may be spoken to; every slot is still open. */
export function waysOf(text: string, locale: Locale): string[] {
  const treatments = treatmentsOf(locale)
  const said = treatments.length === 0 ? [null] : treatments
  return [...new Set(said.map((one) => addressed(text, locale, one)))]
}

/** The first choice that has not one word for each way of the language: `{tú|usted}`. */
export const unevenChoice = (text: string, locale: Locale): string | undefined =>
  [...text.matchAll(choice)].find(
    ([, ways = '']) => ways.split('|').length !== treatmentsOf(locale).length,
  )?.[0]

/** Braces that are neither a slot nor a choice would be read aloud. */
export const strayBrace = (text: string): boolean =>
  /[{}]/.test(text.replace(choice, '').replace(/\{[a-zA-Z]+\}/g, ''))

/** Every slot that these lines know how to fill. */
export const slotsKnown = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ words }) => Object.values(words)).flatMap(slotsIn))
