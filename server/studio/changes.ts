import type { Words } from '../compliance/words.ts'
import { type Edits, sameWords } from '../playbook/edits.ts'
import { type Line, linesAt, type Place } from '../playbook/line.ts'
import type { ShippedPlace } from './catalogue.ts'

/** One line that is not said as it was before. */
export type Change = {
  readonly place: Place
  readonly lineId: string
  readonly kind: 'added' | 'left-out' | 'changed' | 'moved'
  readonly before: Words | null
  readonly after: Words | null
}

/** What an agent has to know who knows `before`, in the order of a call. */
export function changes(catalogue: readonly ShippedPlace[], before: Edits, after: Edits): Change[] {
  const touched = new Set([...before, ...after].map(({ place }) => place))
  return catalogue
    .filter(({ place }) => touched.has(place))
    .flatMap(({ place, lines }) =>
      changesAt(place, linesAt(place, lines, before), linesAt(place, lines, after)),
    )
}

function changesAt(place: Place, before: readonly Line[], after: readonly Line[]): Change[] {
  const then = new Map(before.map((line) => [line.id, line.words]))
  const now = new Map(after.map((line) => [line.id, line.words]))
  const stayed = movedOf(
    before.map(({ id }) => id).filter((id) => now.has(id)),
    after.map(({ id }) => id).filter((id) => then.has(id)),
  )
  const said = after.flatMap(({ id, words }): Change[] => {
    const was = then.get(id)
    const change = { place, lineId: id, before: was ?? null, after: words }
    if (!was) return [{ ...change, kind: 'added' }]
    if (!sameWords(was, words)) return [{ ...change, kind: 'changed' }]
    return stayed.has(id) ? [{ ...change, kind: 'moved' }] : []
  })
  const gone = before.flatMap(({ id, words }): Change[] =>
    now.has(id) ? [] : [{ place, lineId: id, kind: 'left-out', before: words, after: null }],
  )
  return [...said, ...gone]
}

/** The fewest lines that moved: all but the longest run that kept its order. */
function movedOf(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = after.map((id) => before.indexOf(id))
  const runs = places.map((): number[] => [])
  for (const [index, place] of places.entries()) {
    const longest = runs
      .slice(0, index)
      .filter((run) => (places[run.at(-1) ?? 0] ?? 0) < place)
      .toSorted((one, other) => other.length - one.length)[0]
    runs[index] = [...(longest ?? []), index]
  }
  const kept = runs.toSorted((one, other) => other.length - one.length)[0] ?? []
  return new Set(after.filter((_, index) => !kept.includes(index)))
}
