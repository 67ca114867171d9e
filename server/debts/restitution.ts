import type { Day } from '../../kit/dates.ts'
import { add, type Cents, rate } from '../../kit/money.ts'
import { type IndexTable, indexTable, legalRateTable, type MonthGap } from './index-table.ts'
import { plainStatement } from './plain-statement.ts'

export type PaidUnduly = {
  readonly paidCents: Cents
  readonly paidOn: Day
  /** A mistake that is justified gives back what was paid once, not twice. */
  readonly isJustified: boolean
}

export type RestitutionSum = {
  readonly paidCents: Cents
  /** As much again (CDC art. 42, sole paragraph); nothing where the mistake is justified. */
  readonly doubleCents: Cents
  readonly correctionCents: Cents
  readonly interestCents: Cents
  readonly totalCents: Cents
  readonly gaps: readonly MonthGap[]
}

/**
 * What has to be given back of money that was asked for and not owed: double of what was paid in
 * excess, corrected by IPCA and with the legal interest since the day it was paid (CDC art. 42,
 * sole paragraph; Código Civil arts. 389 and 406). A justified mistake gives back once, corrected
 * alike.
 */
export function restitutionSum(
  { paidCents, paidOn, isJustified }: PaidUnduly,
  tables: ReadonlyMap<string, IndexTable>,
  on: Day,
): RestitutionSum {
  const table = (index: string) => tables.get(index) ?? indexTable(index, [])
  const doubleCents = isJustified ? (0n as Cents) : paidCents
  const terms = {
    finePct: rate(0),
    interestPctMonth: rate(0),
    feesPct: rate(0),
    rounding: 'half-up',
    correction: table('IPCA'),
    legalRate: legalRateTable(table('TAXA-LEGAL'), table('SELIC'), table('IPCA-15')),
  } as const
  const principalCents = add(paidCents, doubleCents)
  const item = { id: 'restitution', dueOn: paidOn, principalCents }
  const { correctionCents, interestCents, totalCents, notes } = plainStatement(item, terms, on)
  const gaps = notes.flatMap((note) =>
    note.note === 'index-month-missing' ? [{ index: note.index, month: note.month }] : [],
  )
  return { paidCents, doubleCents, correctionCents, interestCents, totalCents, gaps }
}
