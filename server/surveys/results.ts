import { likelyShare } from '../../kit/likely-share.ts'

/** Of some calls: what was answered, and what was noted. */
export type TalkCounts = {
  readonly respected: number
  readonly answered: number
  /** Left lighter than they came, of those who came low or even and whose end was noted. */
  readonly lighter: number
  readonly moods: number
  readonly afterClosed: number
  readonly refusals: number
}

export const noTalk: TalkCounts = {
  respected: 0,
  answered: 0,
  lighter: 0,
  moods: 0,
  afterClosed: 0,
  refusals: 0,
}

export const addTalks = (rows: readonly TalkCounts[]): TalkCounts =>
  rows.reduce(
    (sum, one) => ({
      respected: sum.respected + one.respected,
      answered: sum.answered + one.answered,
      lighter: sum.lighter + one.lighter,
      moods: sum.moods + one.moods,
      afterClosed: sum.afterClosed + one.afterClosed,
      refusals: sum.refusals + one.refusals,
    }),
    noTalk,
  )

export const shareOf = (count: number, of: number) => ({ count, of, ...likelyShare(count, of) })

/** Respect, mood and refusals as shares, each with how far it can be trusted (C8.9, E6.6, A3.5). */
export const talkOf = (counts: TalkCounts) => ({
  respect: shareOf(counts.respected, counts.answered),
  mood: shareOf(counts.lighter, counts.moods),
  closedRefusals: shareOf(counts.afterClosed, counts.refusals),
})

/** Fewer answers than this would tell an agent who said what. */
const answersMin = 5

/** What an agent sees of their own: answers only as a whole, never one by one. */
export const seenByAgent = (counts: TalkCounts): TalkCounts =>
  counts.answered < answersMin ? { ...counts, respected: 0, answered: 0 } : counts

/** The counts of each group, in the order in which its names were first met. */
export function groupsOf<Row extends TalkCounts>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly { readonly first: Row; readonly counts: TalkCounts }[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? { first, counts: addTalks(group) } : []
  })
}
