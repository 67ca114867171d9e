import { type Locale, locales } from '../../api/shapes.ts'
import type { Words } from '../compliance/words.ts'

/** A sentence that the product proposes; its id never changes, and never means another one. */
export type Line = { readonly id: string; readonly words: Words }

/** Where a sentence stands: `step.listen.ask`, `excuse.lost-job.reply`, `argument.clear-name`. */
export type Place = string

/**
 * What an agency made of a place: other words for a shipped line, none (`words: null`) to leave it
 * out, or a line of its own, under an id that is not shipped. Without `words` a shipped line keeps
 * its own, and only stands elsewhere: `at` counts from 0.
 */
export type Edit = {
  readonly id: string
  readonly place: Place
  readonly words?: Words | null
  readonly at?: number
}

/**
 * The lines of a place as the agency wants them: the shipped ones in their order, then its own,
 * unless it put them in another order. No line is ever blank in a language.
 */
export function linesAt(
  place: Place,
  shipped: readonly Line[],
  edits: readonly Edit[],
): readonly Line[] {
  const here = new Map(edits.filter((edit) => edit.place === place).map((edit) => [edit.id, edit]))
  if (here.size === 0) return shipped
  const known = new Set(shipped.map(({ id }) => id))
  const added = [...here.values()].flatMap(({ id, words }) =>
    known.has(id) || !words || isBlank(words) ? [] : { id, words: whole(words, words) },
  )
  const kept = shipped.flatMap((line) => edited(line, here.get(line.id)))
  const rank = ({ id }: Line) => here.get(id)?.at ?? Number.MAX_SAFE_INTEGER
  return [...kept, ...added].toSorted((one, other) => rank(one) - rank(other))
}

function edited({ id, words }: Line, edit: Edit | undefined): readonly Line[] {
  if (edit?.words === null) return []
  return [{ id, words: edit?.words ? whole(edit.words, words) : words }]
}

const isBlank = (words: Words): boolean => locales.every((locale) => words[locale].trim() === '')

/** A language that nobody wrote is said in the words that shipped, or in another language. */
function whole(written: Words, otherwise: Words): Words {
  const any = locales.map((locale) => written[locale]).find((text) => text.trim() !== '') ?? ''
  const said = (locale: Locale) =>
    [written[locale], otherwise[locale], any].find((text) => text.trim() !== '') ?? any
  return { 'pt-BR': said('pt-BR'), es: said('es'), en: said('en') }
}
