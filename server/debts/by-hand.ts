import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, minus, zero } from '../../kit/money.ts'
import type { Amounts, Component } from './amounts.ts'
import { type DebtItem, type Entry, type NewEntry, reversalOf } from './ledger.ts'

// What a person may write into a ledger, and why not. Nothing is ever changed or erased.

type Reversible = {
  readonly state: 'open' | 'settled' | 'withdrawn'
  readonly agreementId: string | null
  readonly entries: readonly Entry[]
}

export type ReversalRefusal =
  | 'unknown-entry'
  | 'already-in-agreement'
  | 'item-withdrawn'
  | 'opening-stays'
  | 'entry-is-payment'
  | 'entry-is-reversal'
  | 'already-reversed'

/**
 * The entry that undoes another. An item under an agreement waits for its end; what a payment wrote
 * is undone where the money is, so that no centavo is lost; an opening is adjusted instead.
 */
export function reversal(
  item: Reversible,
  entryId: string,
): Decision<NewEntry & { readonly reversesId: string }, ReversalRefusal> {
  const entry = item.entries.find(({ id }) => id === entryId)
  if (!entry) return no('unknown-entry')
  if (item.agreementId !== null) return no('already-in-agreement')
  if (item.state === 'withdrawn') return no('item-withdrawn')
  if (entry.kind === 'opening') return no('opening-stays')
  if (entry.kind === 'payment') return no('entry-is-payment')
  if (entry.kind === 'reversal') return no('entry-is-reversal')
  const isReversed = item.entries.some(({ reversesId }) => reversesId === entryId)
  return isReversed ? no('already-reversed') : yes(reversalOf(entry))
}

export type Adjustment = {
  readonly component: Component
  /** What it does to the amount owed: above zero adds, below takes away. */
  readonly amountCents: Cents
  readonly onDay: Day
}

export type AdjustmentRefusal =
  | 'already-in-agreement'
  | 'item-not-open'
  | 'adjustment-of-nothing'
  | 'adjustment-beyond-owed'
  | 'adjustment-out-of-time'

/** A correction of an amount, as an entry of its own; it never leaves less than nothing owed. */
export function adjustment(
  item: Omit<Reversible, 'entries'> & Pick<DebtItem, 'id' | 'dueOn'>,
  owed: Amounts,
  { component, amountCents, onDay }: Adjustment,
  today: Day,
): Decision<NewEntry, AdjustmentRefusal> {
  if (item.agreementId !== null) return no('already-in-agreement')
  if (item.state !== 'open') return no('item-not-open', { state: item.state })
  if (amountCents === 0n) return no('adjustment-of-nothing', { field: 'amountCents' })
  const first = isBefore(item.dueOn, today) ? item.dueOn : today
  if (isBefore(onDay, first) || isAfter(onDay, today)) {
    return no('adjustment-out-of-time', { from: first.toString(), to: today.toString() })
  }
  const takenCents = minus(zero, amountCents)
  if (takenCents > owed[component]) {
    return no('adjustment-beyond-owed', { component, mostCents: Number(owed[component]) })
  }
  return yes({ itemId: item.id, kind: 'adjustment', component, amountCents, onDay })
}
