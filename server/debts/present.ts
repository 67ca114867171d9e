import type { readStatement } from '../../api/debtors.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import type { Day } from '../../kit/dates.ts'
import { add, type Cents, cents, minus, zero } from '../../kit/money.ts'
import type { Wireable } from '../platform/route.ts'
import type { Entry } from './ledger.ts'
import { type ItemStatement, type StatementLine, statement } from './statement.ts'
import type { OwedItem } from './store.ts'
import type { Terms } from './terms.ts'
import type { UndueMark } from './undue-store.ts'

type WireItem = Wireable<ReplyOf<typeof readStatement>['items'][number]>
type WireComponent = WireItem['components'][number]

/** One item as screens show it: what it was, what it is on the day, and how that came about. */
export function presentItem(
  item: OwedItem,
  terms: Terms,
  on: Day,
  marks: readonly UndueMark[] = [],
): WireItem {
  const made = statement(item, terms, on)
  const { entries: _entries, creditorId: _creditor, debtorId: _debtor, ...shown } = item
  const own = marks.filter(({ itemId }) => itemId === item.id)
  return {
    ...shown,
    ...amounts(made),
    paidCents: paid(made),
    components: [...made.entries.map(entered), ...made.lines.map(accrued)],
    notes: made.notes.map((note) => ({ on: null, index: null, month: null, ...note })),
    marks: own.map(({ itemId: _item, ...mark }) => mark),
  }
}

const amounts = (made: ItemStatement) => ({
  daysLate: made.daysLate,
  principalCents: made.owed.principal,
  correctionCents: made.correctionCents,
  fineCents: made.owed.fine,
  interestCents: made.owed.interest,
  feesCents: made.owed.fees,
  totalCents: made.totalCents,
  creditCents: made.creditCents,
})

/** Money that arrived for it, whatever component it went to. */
const paid = ({ entries }: ItemStatement): Cents =>
  minus(zero, add(...entries.filter(({ kind }) => kind === 'payment').map(amountOf)))

const amountOf = ({ amountCents }: { amountCents: Cents }) => amountCents

const entered = (entry: Entry): WireComponent => ({
  component: entry.component,
  cents: entry.amountCents,
  rule: `ledger-${entry.kind}`,
  source: String(entry.onDay),
  sourceId: null,
  baseCents: null,
  ratePct: null,
  days: null,
  index: null,
  months: [],
  stretches: [],
  cap: null,
})

const accrued = (line: StatementLine): WireComponent => ({
  component: line.component,
  cents: line.amountCents,
  rule: line.ruleId,
  source: line.source,
  sourceId: line.sourceId,
  baseCents: line.baseCents,
  ratePct: line.pct,
  days: line.days ?? null,
  index: line.index ?? null,
  months: line.months ?? [],
  stretches: (line.stretches ?? []).map(({ pct: ratePct, ...stretch }) => ({
    ...stretch,
    ratePct,
  })),
  cap: line.cap ? { rule: line.cap.rule, contractPct: line.cap.contractPct } : null,
})

export const sumCents = (items: readonly { readonly totalCents: number | bigint }[]): Cents =>
  add(...items.map(({ totalCents }) => cents(BigInt(totalCents))))
