import { type Day, daysBetween, isAfter, isBefore } from '../../kit/dates.ts'
import { type Cents, plus, type Rate, rate, times } from '../../kit/money.ts'
import { daysIn, type IndexTable, type MonthGap, monthOf } from './index-table.ts'
import type { Terms } from './terms.ts'
import { termsAfter } from './terms-in-force.ts'

/** Days in a row on which the same principal was owed, from the end of one to that of another. */
export type Stretch = {
  readonly from: Day
  readonly to: Day
  readonly days: number
  /** In the money of the last day. */
  readonly baseCents: Cents
}

/** Days of one stretch under one rate. `month` where the rate is a month's own. */
export type Piece = {
  readonly from: Day
  readonly to: Day
  readonly days: number
  readonly baseCents: Cents
  readonly pctMonth: Rate
  /** How many days make the month of the rate. */
  readonly daysOfMonth: number
  readonly month: string | null
}

export type Charged = {
  readonly pieces: readonly Piece[]
  /** Centavos as an exact fraction, to be rounded once. */
  readonly cents: Rate
  readonly gaps: readonly MonthGap[]
}

/** A month of an agreed rate counts as this many days. */
export const daysOfMonth = 30

/**
 * Simple interest over stretches: each day at the rate of the terms that count on it. An agreed
 * rate is a thirtieth a day; the legal rate of a month is divided among that month's days.
 */
export function interestOver(stretches: readonly Stretch[], terms: Terms): Charged {
  const pieces = stretches.flatMap((stretch) => piecesOf(stretch, terms))
  return { pieces, cents: sumOf(pieces), gaps: gapsOf(pieces, terms) }
}

/** Pieces with one rate are added up as centavo-days first: few fractions, exact all the same. */
function sumOf(pieces: readonly Piece[]): Rate {
  const byRate = new Map<string, { centDays: bigint; piece: Piece }>()
  for (const piece of pieces) {
    const { baseCents, days, pctMonth } = piece
    const key = `${pctMonth.top}/${pctMonth.bottom}/${piece.daysOfMonth}`
    const centDays = (byRate.get(key)?.centDays ?? 0n) + baseCents * BigInt(days)
    byRate.set(key, { centDays, piece })
  }
  return [...byRate.values()].reduce(
    (sum, { centDays, piece }) =>
      plus(sum, times(rate(centDays, BigInt(piece.daysOfMonth)), piece.pctMonth)),
    rate(0),
  )
}

function piecesOf({ from, to, baseCents }: Stretch, terms: Terms): Piece[] {
  const days = [from, ...cutsBetween(from, to, terms), to]
  return days.slice(1).map((end, index) => {
    const begin = days[index] ?? from
    const { legalRate, interestPctMonth } = termsAfter(terms, begin)
    const piece = { from: begin, to: end, days: daysBetween(begin, end), baseCents }
    if (!legalRate) return { ...piece, pctMonth: interestPctMonth, daysOfMonth, month: null }
    return { ...piece, ...legalOf(legalRate, monthOf(begin.add({ days: 1 }))) }
  })
}

const legalOf = (table: IndexTable, month: string) => ({
  pctMonth: table.months.get(month) ?? rate(0),
  daysOfMonth: daysIn(month),
  month,
})

/** Days after which another rate counts: new terms, and each month's end of a legal rate. */
function cutsBetween(from: Day, to: Day, terms: Terms): Day[] {
  if (!terms.timeline && !terms.legalRate) return []
  const changes = (terms.timeline ?? []).flatMap(({ from: start }) =>
    start ? [start.subtract({ days: 1 })] : [],
  )
  const months = isLegalEver(terms) ? monthEnds(from, to) : []
  const inside = [...changes, ...months].filter((cut) => isAfter(cut, from) && isBefore(cut, to))
  const sorted = inside.sort((a, b) => daysBetween(b, a))
  return sorted.filter((cut, index) => index === 0 || !cut.equals(sorted[index - 1] ?? from))
}

const isLegalEver = ({ legalRate, timeline = [] }: Terms): boolean =>
  legalRate !== undefined || timeline.some(({ terms }) => terms.legalRate !== undefined)

function monthEnds(from: Day, to: Day): Day[] {
  const ends: Day[] = []
  let end = from.with({ day: from.daysInMonth })
  while (isBefore(end, to)) {
    ends.push(end)
    end = end.add({ days: 1 }).add({ months: 1 }).subtract({ days: 1 })
  }
  return ends
}

const gapsOf = (pieces: readonly Piece[], terms: Terms): MonthGap[] =>
  pieces.flatMap(({ month, from }) => {
    const table = termsAfter(terms, from).legalRate
    return month && table && !table.months.has(month) ? [{ index: table.index, month }] : []
  })
