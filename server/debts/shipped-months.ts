import { percent } from '../../kit/money.ts'
import shipped from './index-months.json' with { type: 'json' }
import { type IndexTable, indexTable } from './index-table.ts'

/** One published month, and who said so. */
export type PublishedMonth = {
  readonly index: string
  readonly month: string
  /** Per cent, as published: `'0.42'`. */
  readonly pct: string
  readonly source: string
}

/**
 * The months that come with the product. Secondary: read in published tables, and each whole year
 * multiplies to the year's published total (see the test). The legal rate has no published table
 * that could be checked, so none of its months come: they are loaded.
 */
export const shippedMonths: readonly PublishedMonth[] = shipped.flatMap(
  ({ index, source, years }) =>
    years.flatMap(({ year, pct }) =>
      pct.map((value, at) => ({
        index,
        month: `${year}-${String(at + 1).padStart(2, '0')}`,
        pct: value,
        source,
      })),
    ),
)

/** Tables by index; where a month is told twice the later telling counts. */
export function tablesOf(months: readonly PublishedMonth[]): ReadonlyMap<string, IndexTable> {
  const byIndex = Map.groupBy(months, ({ index }) => index)
  return new Map(
    [...byIndex].map(([index, of]) => [
      index,
      indexTable(
        index,
        of.map(({ month, pct }) => ({ month, pct: percent(pct) })),
      ),
    ]),
  )
}

export const shippedTables = tablesOf(shippedMonths)
