import type { Words } from '../compliance/words.ts'

/** A sentence that the product proposes; its id never changes, and never means another one. */
export type Line = { readonly id: string; readonly words: Words }

/** Where a sentence stands: `step.listen.ask`, `excuse.lost-job.reply`, `argument.clear-name`. */
export type Place = string

/**
 * What an agency made of a place: other words for a shipped line, none (`words: null`) to leave it
 * out, or a line of its own, under an id that is not shipped.
 */
export type Edit = { readonly id: string; readonly place: Place; readonly words: Words | null }

/** The lines of a place as the agency wants them: the shipped ones in their order, then its own. */
export function linesAt(
  place: Place,
  shipped: readonly Line[],
  edits: readonly Edit[],
): readonly Line[] {
  const here = edits.filter((edit) => edit.place === place)
  const changed = shipped.flatMap((line) => edited(line, here))
  const known = new Set(shipped.map(({ id }) => id))
  const added = here.flatMap(({ id, words }) => (known.has(id) || !words ? [] : { id, words }))
  return [...changed, ...added]
}

function edited(line: Line, edits: readonly Edit[]): readonly Line[] {
  const edit = edits.find(({ id }) => id === line.id)
  if (!edit) return [line]
  return edit.words ? [{ id: line.id, words: edit.words }] : []
}
