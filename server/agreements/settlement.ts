import { never } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import { type Cents, minus, zero } from '../../kit/money.ts'
import { spread } from '../debts/allocation.ts'
import { type Amounts, components, type Order } from '../debts/amounts.ts'
import type { Balance } from '../debts/balance.ts'
import type { EntryKind, NewEntry } from '../debts/ledger.ts'

/** What befell an agreement, as far as the ledger of its debts is concerned. */
export type Happening =
  | { readonly kind: 'paid'; readonly cents: Cents; readonly on: Day }
  | { readonly kind: 'kept'; readonly on: Day }
  | { readonly kind: 'broken' }
  | { readonly kind: 'renegotiated' }
  | { readonly kind: 'cancelled' }

export type Settlement = {
  readonly entries: readonly NewEntry[]
  /** Money that the covered debts could not take: a person decides. */
  readonly leftOverCents: Cents
}

/**
 * What a happening writes into the ledgers of the debts that an agreement covers.
 *
 * Money goes to the debts at once, on its own day, like every other payment. The discount is a
 * promise until the agreement is kept: only then is what is left forgiven, so that every debt ends
 * at exactly zero. When it is broken, replaced or cancelled nothing is written: the debts are net
 * of what was paid already, and the discount was never given.
 *
 * `covered` are the balances of the agreement's debts on the day of the happening.
 */
export function settlement(
  happening: Happening,
  covered: readonly Balance[],
  order: Order,
): Settlement {
  switch (happening.kind) {
    case 'paid':
      return paid(happening, covered, order)
    case 'kept':
      return { entries: covered.flatMap(forgiveAll(happening.on)), leftOverCents: zero }
    case 'broken':
    case 'renegotiated':
    case 'cancelled':
      return { entries: [], leftOverCents: zero }
    default:
      return never(happening)
  }
}

function paid(
  { cents, on }: { readonly cents: Cents; readonly on: Day },
  covered: readonly Balance[],
  order: Order,
): Settlement {
  const { covers, leftOverCents } = spread(covered, cents, { order, today: on })
  const entries = covers.flatMap(({ itemId, applied }) => entriesOf('payment', itemId, applied, on))
  return { entries, leftOverCents }
}

const forgiveAll =
  (on: Day) =>
  ({ itemId, owed }: Balance) =>
    entriesOf('waiver', itemId, owed, on)

/** One entry for each component that is touched, taking its amount away. */
const entriesOf = (kind: EntryKind, itemId: string, taken: Amounts, onDay: Day): NewEntry[] =>
  components
    .filter((component) => taken[component] > 0n)
    .map((component) => {
      const amountCents = minus(zero, taken[component])
      return { itemId, kind, component, amountCents, onDay }
    })
