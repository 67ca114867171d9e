import { type Day, isAfter } from '../../kit/dates.ts'
import { add, type Cents, minus, zero } from '../../kit/money.ts'
import type { Amounts, Component } from './amounts.ts'
import { amountsBy } from './amounts.ts'

/**
 * opening: what was owed when the debt came to us. payment: money. waiver: forgiven. adjustment:
 * the creditor corrects the amount. withdrawal: the creditor takes the debt back. reversal: undoes
 * one other entry.
 */
export type EntryKind = 'opening' | 'payment' | 'waiver' | 'adjustment' | 'withdrawal' | 'reversal'

/** One line of an item's ledger: written once, never changed. */
export type Entry = NewEntry & {
  readonly id: string
  /** Of a reversal only: the entry that it undoes. */
  readonly reversesId: string | null
}

export type NewEntry = {
  readonly itemId: string
  readonly kind: EntryKind
  readonly component: Component
  /** What it does to the amount owed: an opening adds, a payment takes away. Never zero. */
  readonly amountCents: Cents
  /** The day from which it counts. An opening counts since the due day, however late it came. */
  readonly onDay: Day
}

/** Fines and interest are not written down day by day: they follow from the terms (accrual.ts). */
export type DebtItem = {
  readonly id: string
  readonly dueOn: Day
  readonly entries: readonly Entry[]
}

/** The entry that undoes another, whole, from the day that one counted. */
export const reversalOf = (entry: Entry): NewEntry & { readonly reversesId: string } => ({
  itemId: entry.itemId,
  kind: 'reversal',
  component: entry.component,
  amountCents: minus(zero, entry.amountCents),
  onDay: entry.onDay,
  reversesId: entry.id,
})

/** The entries that count on a day. A reversal and what it reverses are as if never written. */
export function standing(item: DebtItem, on: Day): readonly Entry[] {
  const reversed = new Set(item.entries.map(({ reversesId }) => reversesId))
  return item.entries.filter(
    (entry) => entry.reversesId === null && !reversed.has(entry.id) && countsFrom(entry, on),
  )
}

const countsFrom = (entry: Entry, on: Day): boolean =>
  entry.kind === 'opening' || !isAfter(entry.onDay, on)

/**
 * For money that is heard of late: what counts from a later day, but was heard of before, counts
 * already, so that nothing is paid twice over.
 */
export const heardBefore = <Item extends DebtItem>(item: Item, on: Day): Item => ({
  ...item,
  entries: item.entries.map((entry) => (countsFrom(entry, on) ? entry : { ...entry, onDay: on })),
})

/** What the entries alone leave owed, by component; what was paid in advance is below zero. */
export const ledgerSums = (entries: readonly Entry[]): Amounts =>
  amountsBy((component) =>
    add(
      ...entries.filter((entry) => entry.component === component).map((entry) => entry.amountCents),
    ),
  )
