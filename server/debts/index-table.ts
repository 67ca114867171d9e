import { type Day, daysBetween, isBefore, Temporal } from '../../kit/dates.ts'
import { type Rate, rate, round, times } from '../../kit/money.ts'

/** Price indices that a contract may name (Código Civil art. 389 names IPCA when it names none). */
export const priceIndices = ['IPCA', 'INPC', 'IGP-M'] as const
export type PriceIndex = (typeof priceIndices)[number]

/** The rate that counts where a contract names no interest, and what it may be worked out from. */
export const rateIndices = ['TAXA-LEGAL', 'SELIC', 'IPCA-15'] as const
export const indices = [...priceIndices, ...rateIndices] as const
export type Index = (typeof indices)[number]

/** A table of months, `YYYY-MM`: how much each rose, as a rate; a month may fall. */
export type IndexTable = {
  readonly index: string
  readonly months: ReadonlyMap<string, Rate>
}

export const indexTable = (
  index: string,
  months: readonly { readonly month: string; readonly pct: Rate }[],
): IndexTable => ({ index, months: new Map(months.map(({ month, pct }) => [month, pct])) })

export const monthOf = ({ year, month }: Day): string => written(year, month)

const written = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}`

/** The month after one. */
export function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 12 ? written(year + 1, 1) : written(year, number + 1)
}

export const isMonth = (text: string): boolean => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text)

/** Months from one to another, both included; none when the second is earlier. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month)
  return months
}

/** The product of (1 + month) over months, both included; a month without a value changes none. */
export function factorOver({ months }: IndexTable, from: string, to: string): Rate {
  let factor = rate(1)
  for (const month of monthsBetween(from, to)) {
    const pct = months.get(month)
    if (pct) factor = times(factor, { top: pct.bottom + pct.top, bottom: pct.bottom })
  }
  return factor
}

/** The months between two, both included, of which the table knows nothing. */
export const monthsWithout = ({ months }: IndexTable, from: string, to: string): string[] =>
  monthsBetween(from, to).filter((month) => !months.has(month))

/**
 * The legal rate of a month (Código Civil art. 406; Resolução CMN 5.171/2024, secondary source):
 * what Selic grew in the month before, less IPCA-15 of that month, never below zero, in per cent
 * with six decimals, a half to the even neighbour (NBR 5891).
 */
export function legalRate(selic: Rate, ipca15: Rate): Rate {
  const grown = { top: selic.bottom + selic.top, bottom: selic.bottom }
  const prices = { top: ipca15.bottom + ipca15.top, bottom: ipca15.bottom }
  const top = grown.top * prices.bottom - prices.top * grown.bottom
  const millionths = { top: top * 100_000_000n, bottom: prices.top * grown.bottom }
  const rounded = round(millionths, 'half-even')
  return rate(rounded < 0n ? 0n : rounded, 100_000_000n)
}

/**
 * The table of the legal rate: months as published, and those that Selic and IPCA-15 of the month
 * before let us work out.
 */
export function legalRateTable(published: IndexTable, selic: IndexTable, ipca15: IndexTable) {
  const months = new Map(published.months)
  for (const [before, grown] of selic.months) {
    const prices = ipca15.months.get(before)
    const month = monthAfter(before)
    if (prices && !months.has(month)) months.set(month, legalRate(grown, prices))
  }
  return { index: published.index, months }
}

/** By when a month is known: prices in the middle of the next, the legal rate in its first days. */
export function isAwaited(index: string, month: string, today: Day): boolean {
  const first = Temporal.PlainDate.from(`${month}-01`)
  const known = index === 'TAXA-LEGAL' ? first.add({ days: 4 }) : first.add({ months: 1, days: 14 })
  return isBefore(today, known)
}

/** A month that a sum needed and did not have: it changed nothing, and that is said. */
export type MonthGap = { readonly index: string; readonly month: string }

/** Days of a month, for a part of it. */
export const daysIn = (month: string): number => {
  const first = Temporal.PlainDate.from(`${month}-01`)
  return daysBetween(first, first.add({ months: 1 }))
}
