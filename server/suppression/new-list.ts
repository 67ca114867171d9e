import type { listProblems } from '../../api/suppression.ts'

export type Counted = {
  readonly lineCount: number
  readonly refusedCount: number
  /** Numbers of the file, each once. */
  readonly count: number
  /** Numbers of the list until now. */
  readonly before: number
  readonly isWhole: boolean
  /** Whoever sent it said that it is meant to be so much smaller. */
  readonly mayBeSmaller: boolean
}

/**
 * What keeps a file from becoming the list. A list that lost half of its numbers was more likely
 * cut short than emptied, and would free people who asked to be left alone.
 */
export function problemOf(counted: Counted): (typeof listProblems)[number] | undefined {
  const { lineCount, refusedCount, count, before, isWhole, mayBeSmaller } = counted
  if (count === 0) return 'no-numbers'
  if (refusedCount * 5 > lineCount) return 'mostly-unreadable'
  const isMuchSmaller = isWhole && count * 2 < before
  return isMuchSmaller && !mayBeSmaller ? 'much-smaller' : undefined
}
