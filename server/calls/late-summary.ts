import type { readBrief } from '../../api/calls.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import { add, type Cents, cents } from '../../kit/money.ts'
import type { Wireable } from '../platform/route.ts'

type Brief = Wireable<ReplyOf<typeof readBrief>>
type Item = Pick<Brief['items'][number], 'daysLate' | 'fineCents' | 'interestCents' | 'totalCents'>

/** How many instalments are late and what being late has cost, of all that is open (E4.1). */
export function lateOf(items: readonly Item[]): NonNullable<Brief['late']> {
  const late = items.filter(({ daysLate }) => daysLate > 0)
  return {
    count: late.length,
    oldestDays: late.reduce((most, { daysLate }) => Math.max(most, Number(daysLate)), 0),
    fineCents: sum(items, 'fineCents'),
    interestCents: sum(items, 'interestCents'),
    totalCents: sum(items, 'totalCents'),
  }
}

const sum = (items: readonly Item[], name: 'fineCents' | 'interestCents' | 'totalCents'): Cents =>
  add(...items.map((item) => cents(BigInt(item[name]))))
