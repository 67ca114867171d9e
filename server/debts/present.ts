import type { readStatement } from '../../api/debtors.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import type { Day } from '../../kit/dates.ts'
import { add, type Cents, cents, minus, zero } from '../../kit/money.ts'
import type { Wireable } from '../platform/route.ts'
import type { Balance } from './balance.ts'
import { type ItemStatement, statement } from './statement.ts'
import type { OwedItem } from './store.ts'
import type { Terms } from './terms.ts'

type WireItem = Wireable<ReplyOf<typeof readStatement>['items'][number]>

/** One item as screens show it: what it was, what it is on the day, and how that came about. */
export function presentItem(item: OwedItem, terms: Terms, on: Day): WireItem {
  const made = statement(item, terms, on)
  const { entries: _entries, creditorId: _creditor, debtorId: _debtor, ...shown } = item
  return { ...shown, ...amounts(made), paidCents: paid(made), components: componentsOf(made) }
}

const amounts = ({ daysLate, owed, totalCents }: Balance) => ({
  daysLate,
  principalCents: owed.principal,
  fineCents: owed.fine,
  interestCents: owed.interest,
  feesCents: owed.fees,
  totalCents,
})

/** Money that arrived for it, whatever component it went to. */
const paid = ({ entries }: ItemStatement): Cents =>
  minus(zero, add(...entries.filter(({ kind }) => kind === 'payment').map(amountOf)))

const amountOf = ({ amountCents }: { amountCents: Cents }) => amountCents

function componentsOf(made: ItemStatement): WireItem['components'] {
  const entered = made.entries.map((entry) => ({
    component: entry.component,
    cents: entry.amountCents,
    rule: `ledger-${entry.kind}`,
    source: String(entry.onDay),
    baseCents: null,
    ratePct: null,
    days: null,
  }))
  const accrued = made.lines.map((line) => ({
    component: line.component,
    cents: line.amountCents,
    rule: line.ruleId,
    source: line.source,
    baseCents: line.baseCents,
    ratePct: line.pct,
    days: line.days ?? null,
  }))
  return [...entered, ...accrued]
}

export const sumCents = (items: readonly { readonly totalCents: number | bigint }[]): Cents =>
  add(...items.map(({ totalCents }) => cents(BigInt(totalCents))))
