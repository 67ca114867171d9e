import type { Words } from '../compliance/words.ts'
import { type Edits, sameWords } from '../playbook/edits.ts'
import { type Edit, type Line, linesAt, type Place } from '../playbook/line.ts'

/** One thing that somebody does to a place of the draft. */
export type Deed =
  | { readonly do: 'change'; readonly lineId: string; readonly words: Words }
  | { readonly do: 'leave-out'; readonly lineId: string }
  | { readonly do: 'restore'; readonly lineId: string }
  | { readonly do: 'add'; readonly lineId: string; readonly words: Words }
  | { readonly do: 'move'; readonly lineId: string; readonly by: -1 | 1 }

/**
 * The draft after it. What comes to be as it ships leaves no edit behind, so that a line nobody
 * touches goes on with the words of the next release.
 */
export function edited(edits: Edits, place: Place, shipped: readonly Line[], deed: Deed): Edits {
  const known = shipped.find(({ id }) => id === deed.lineId)
  const at = edits.find((one) => isOf(one, place, deed.lineId))?.at
  const without = edits.filter((one) => !isOf(one, place, deed.lineId))
  const kept = at === undefined ? {} : { at }
  const own = (words: Words | null): Edit => ({ id: deed.lineId, place, words, ...kept })
  switch (deed.do) {
    case 'change':
    case 'add': {
      if (known && sameWords(known.words, deed.words)) return ordered(without, place, shipped)
      return [...without, own(trimmed(deed.words))]
    }
    case 'leave-out':
      return known ? [...without, own(null)] : without
    case 'restore':
      return without
    case 'move':
      return moved(edits, place, shipped, deed)
  }
}

const isOf = (one: Edit, place: Place, lineId: string): boolean =>
  one.place === place && one.id === lineId

const trimmed = (words: Words): Words => ({
  'pt-BR': words['pt-BR'].trim(),
  es: words.es.trim(),
  en: words.en.trim(),
})

/** The lines stand as they are shown, one of them a place further; each is told where. */
function moved(
  edits: Edits,
  place: Place,
  shipped: readonly Line[],
  { lineId, by }: Extract<Deed, { do: 'move' }>,
): Edits {
  const ids = linesAt(place, shipped, edits).map(({ id }) => id)
  const from = ids.indexOf(lineId)
  const to = from + by
  if (from === -1 || to < 0 || to >= ids.length) return edits
  const next = ids.toSpliced(from, 1).toSpliced(to, 0, lineId)
  const others = edits.filter((one) => one.place !== place)
  const here = next.map((id, at): Edit => {
    const edit = edits.find((one) => isOf(one, place, id))
    return edit?.words ? { id, place, words: edit.words, at } : { id, place, at }
  })
  const leftOut = edits.filter((one) => one.place === place && one.words === null)
  return ordered([...others, ...here, ...leftOut], place, shipped)
}

/** Nobody needs to be told where a line stands when all stand as they ship. */
function ordered(edits: Edits, place: Place, shipped: readonly Line[]): Edits {
  const unordered = edits.map((one) => {
    if (one.place !== place) return one
    const { at: _, ...rest } = one
    return rest
  })
  const order = (some: Edits) =>
    linesAt(place, shipped, some)
      .map(({ id }) => id)
      .join('\n')
  if (order(unordered) !== order(edits)) return edits
  return unordered.filter((one) => one.place !== place || one.words !== undefined)
}
