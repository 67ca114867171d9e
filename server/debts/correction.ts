import { type Day, isAfter } from '../../kit/dates.ts'
import { add, type Cents, minus, most, type Rate, share, zero } from '../../kit/money.ts'
import { factorOver, type IndexTable, monthAfter, monthOf, monthsWithout } from './index-table.ts'

/** What principal was owed by the end of a day, entries alone. */
export type PrincipalAt = (end: Day) => Cents

/** The principal between two days, in the money of the second; nothing moved it in between. */
export type Corrected = {
  readonly from: Day
  readonly to: Day
  /** What was owed at the end of the first day, in the money of that day. */
  readonly owedCents: Cents
  readonly baseCents: Cents
  readonly factor: Rate | null
  readonly firstMonth: string
  readonly lastMonth: string
}

/**
 * The principal from turn to turn, carried into the money of each: times (1 + each month's rate),
 * from the month of the due day to the month of the day asked, both included (BCB, "Calculadora do
 * cidadão"). A payment is taken from what was owed in the money of its own day; months after it
 * correct what is left. Rounded once a turn. `turns` are days in order, the first the due day.
 */
export function corrected(
  turns: readonly Day[],
  principalAt: PrincipalAt,
  table: IndexTable | undefined,
  round: (principal: Cents, factor: Rate, on: Day) => Cents,
): Corrected[] {
  const chain: Corrected[] = []
  let correctionCents = zero
  let firstMonth = turns[0] ? monthOf(turns[0]) : ''
  for (const [index, to] of turns.slice(1).entries()) {
    const from = turns[index]
    if (!from || !isAfter(to, from)) continue
    const owedCents = most(zero, add(principalAt(from), correctionCents))
    const lastMonth = monthOf(to)
    const factor = table && factorOver(table, firstMonth, lastMonth)
    const baseCents = factor ? round(owedCents, factor, to) : owedCents
    correctionCents = add(correctionCents, minus(baseCents, owedCents))
    chain.push({ from, to, owedCents, baseCents, factor: factor ?? null, firstMonth, lastMonth })
    firstMonth = monthAfter(lastMonth)
  }
  return chain
}

export const correctionOf = (chain: readonly Corrected[]): Cents =>
  add(...chain.map(({ baseCents, owedCents }) => minus(baseCents, owedCents)))

/** The months that the table does not have: they changed nothing, and that is said. */
export const gapsIn = (chain: readonly Corrected[], table: IndexTable) =>
  chain.flatMap(({ firstMonth, lastMonth }) =>
    monthsWithout(table, firstMonth, lastMonth).map((month) => ({ index: table.index, month })),
  )

export const roundedWith =
  (roundingOn: (on: Day) => Parameters<typeof share>[2]) =>
  (principal: Cents, factor: Rate, on: Day): Cents =>
    share(principal, factor, roundingOn(on))
