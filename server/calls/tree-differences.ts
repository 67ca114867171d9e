import { differences } from '../creditors/differences.ts'
import type { Node } from './outcome-tree.ts'

export type TreeDifference = {
  readonly code: string
  /** `label.es`, `hold`, `isHidden`; `place` when only that changed, empty when the code is new. */
  readonly field: string
  readonly from: string | null
  readonly to: string | null
}

/** What a draft changes against what is in force, code by code, in the order of the draft. */
export function treeDifferences(before: readonly Node[], after: readonly Node[]): TreeDifference[] {
  const old = new Map(before.map((node) => [node.code, node]))
  const moved = movedCodes(before, after)
  return after.flatMap((node) => {
    const was = old.get(node.code)
    if (!was) return [{ code: node.code, field: '', from: null, to: node.base }]
    const place = moved.has(node.code)
      ? [{ code: node.code, field: 'place', from: null, to: null }]
      : []
    return [...fieldsOf(was, node), ...place]
  })
}

const fieldsOf = (was: Node, node: Node): TreeDifference[] =>
  differences(whole(was), whole(node)).map(({ path, from, to }) => ({
    code: node.code,
    field: path,
    from: textOf(from),
    to: textOf(to),
  }))

/** What is one decision stays in one piece: when to try again, what is asked, how long it rests. */
const whole = ({ next, hold, asks, ...rest }: Node) => ({
  ...rest,
  next: JSON.stringify(ordered(next)),
  hold: hold && JSON.stringify(ordered(hold)),
  asks: JSON.stringify(asks.map(ordered)),
})

const ordered = (value: object) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value)

/** Those that stand behind another one than before, among the codes that are in both. */
function movedCodes(before: readonly Node[], after: readonly Node[]): ReadonlySet<string> {
  const codes = (nodes: readonly Node[], others: readonly Node[]) => {
    const known = new Set(others.map(({ code }) => code))
    return nodes.map(({ code }) => code).filter((code) => known.has(code))
  }
  const [old, now] = [codes(before, after), codes(after, before)]
  const ahead = (list: readonly string[], code: string) => list[list.indexOf(code) - 1]
  const changed = now.filter((code) => ahead(now, code) !== ahead(old, code))
  return new Set(old.every((code, index) => code === now[index]) ? [] : changed)
}
