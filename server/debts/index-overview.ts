import type { Day, Moment } from '../../kit/dates.ts'
import { type Index, indices, isAwaited, monthOf, monthsBetween } from './index-table.ts'
import type { PublishedMonth } from './shipped-months.ts'
import { shippedMonths } from './shipped-months.ts'

export type LoadedMonth = PublishedMonth & {
  readonly n: number
  readonly loadedBy: string
  readonly loadedAt: Moment
}

/** A portfolio whose terms in force need an index, by name. */
export type IndexUser = { readonly index: string; readonly portfolioName: string }

export type IndexOverview = {
  readonly index: Index
  /** The newest first; a loaded month in place of a shipped one. */
  readonly months: readonly {
    readonly month: string
    readonly pct: string
    readonly source: string
    readonly loadedBy: string | null
  }[]
  /** Published by now, and not in the table. */
  readonly missing: readonly string[]
  /** The first month that is not out yet. */
  readonly awaited: string | null
  readonly portfolioNames: readonly string[]
}

/** Every table with what it lacks between its first month and today. */
export const indexOverview = (
  loaded: readonly LoadedMonth[],
  users: readonly IndexUser[],
  today: Day,
): IndexOverview[] =>
  indices.map((index) => {
    const own = [...shippedMonths.map((one) => ({ ...one, loadedBy: null })), ...loaded].filter(
      (one) => one.index === index,
    )
    const byMonth = new Map(
      own.map(({ month, pct, source, loadedBy }) => [month, { month, pct, source, loadedBy }]),
    )
    const months = [...byMonth.values()].sort((a, b) => (a.month < b.month ? 1 : -1))
    const first = months.at(-1)?.month
    const all = first ? monthsBetween(first, monthOf(today)) : []
    const absent = all.filter((month) => !byMonth.has(month))
    const isOut = (month: string) => !isAwaited(index, month, today)
    return {
      index,
      months,
      missing: absent.filter(isOut),
      awaited: absent.find((month) => !isOut(month)) ?? null,
      portfolioNames: users.flatMap((user) => (user.index === index ? [user.portfolioName] : [])),
    }
  })
