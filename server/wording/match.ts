import { wordCategories } from '../../api/wording.ts'
import type { Plain } from '../../kit/shorthand.ts'
import type { Category } from './lexicon.ts'

/** Words that are not to be said, where they stand in the text: half-open, in UTF-16 units. */
export type Finding = {
  readonly category: Category
  readonly match: string
  readonly start: number
  readonly end: number
}

/** Where a pattern was found in a reading of the text. */
export type Match = {
  readonly category: Category
  readonly plain: Plain
  readonly from: number
  readonly to: number
}

/** Where it stands in the text as it was written. */
export function located(text: string, { category, plain: { at }, from, to }: Match): Finding {
  const start = at[from] ?? 0
  const last = at[to - 1] ?? text.length - 1
  const end = last + (/^./su.exec(text.slice(last))?.[0].length ?? 0)
  return { category, match: text.slice(start, end), start, end }
}

/** The same kind in overlapping words is one finding, of all those words. */
export function onceEach(text: string, found: readonly Finding[]): Finding[] {
  const inOrder = found.toSorted((a, b) => a.start - b.start)
  const last = new Map<Category, Finding>()
  const kept: Finding[] = []
  for (const one of inOrder) {
    const before = last.get(one.category)
    const overlaps = before !== undefined && one.start < before.end
    const { start } = overlaps ? before : one
    const end = overlaps ? Math.max(before.end, one.end) : one.end
    const whole = { category: one.category, match: text.slice(start, end), start, end }
    last.set(one.category, whole)
    if (overlaps) kept[kept.indexOf(before)] = whole
    else kept.push(whole)
  }
  const rank = (one: Finding) => wordCategories.indexOf(one.category)
  return kept.sort((a, b) => a.start - b.start || rank(a) - rank(b))
}
