import { sha256 } from '../compliance/sha256.ts'

/** What stands beside a mark on its way up, and on which side. */
export type Step = { readonly side: 'left' | 'right'; readonly hash: string }

/** One mark for many, in their order. Of none: the mark of nothing. */
export function rootOf(hashes: readonly string[]): string {
  if (hashes.length === 0) return sha256('nothing')
  let level = hashes
  while (level.length > 1) level = above(level)
  return level[0] ?? ''
}

/** How the mark at a place leads to the root, without saying anything of the others. */
export function pathTo(hashes: readonly string[], index: number): Step[] {
  const path: Step[] = []
  let level = hashes
  for (let place = index; level.length > 1; place = place >> 1) {
    const beside = place % 2 === 0 ? level[place + 1] : level[place - 1]
    if (beside !== undefined) path.push({ side: place % 2 === 0 ? 'right' : 'left', hash: beside })
    level = above(level)
  }
  return path
}

/** Where a path leads from a mark. */
export const climb = (hash: string, path: readonly Step[]): string =>
  path.reduce(
    (below, step) => (step.side === 'left' ? pair(step.hash, below) : pair(below, step.hash)),
    hash,
  )

/** Two become one; the odd one goes up as it is. */
function above(level: readonly string[]): string[] {
  const next: string[] = []
  for (let place = 0; place < level.length; place += 2) {
    const [left = '', right] = [level[place], level[place + 1]]
    next.push(right === undefined ? left : pair(left, right))
  }
  return next
}

const pair = (left: string, right: string): string => sha256(`pair ${left} ${right}`)
