import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Day, day } from '../../kit/dates.ts'
import { add, type Cents, cents, minus, percent, rate, zero } from '../../kit/money.ts'
import { civilCodeOrder } from '../debts/amounts.ts'
import { balance } from '../debts/balance.ts'
import type { DebtItem, NewEntry } from '../debts/ledger.ts'
import type { Terms } from '../debts/terms.ts'
import { type Happening, settlement } from './settlement.ts'

const terms: Terms = {
  finePct: percent('2'),
  interestPctMonth: percent('1'),
  feesPct: rate(0),
  rounding: 'half-up',
}

const debt = (id: string, dueOn: string, principal: number): DebtItem => ({
  id,
  dueOn: day(dueOn),
  entries: [
    {
      id: `${id} opening`,
      itemId: id,
      kind: 'opening',
      component: 'principal',
      amountCents: cents(principal),
      onDay: day(dueOn),
      reversesId: null,
    },
  ],
})

/** 10.000 due in January and 10.000 due in February. */
const debts = [debt('A', '2026-01-10', 10000), debt('B', '2026-02-10', 10000)]

const balances = (items: readonly DebtItem[], on: Day) =>
  items.map((item) => balance(item, terms, on))

const owed = (items: readonly DebtItem[], on: Day): Cents =>
  add(...balances(items, on).map(({ totalCents }) => totalCents))

/** The ledgers after a happening. */
function after(items: readonly DebtItem[], happening: Happening, on: Day) {
  const { entries, leftOverCents } = settlement(happening, balances(items, on), civilCodeOrder)
  return { items: items.map((item) => written(item, entries)), entries, leftOverCents }
}

const written = (item: DebtItem, entries: readonly NewEntry[]): DebtItem => ({
  ...item,
  entries: [
    ...item.entries,
    ...entries
      .filter(({ itemId }) => itemId === item.id)
      .map((entry, n) => ({ ...entry, id: `${item.entries.length + n}`, reversesId: null })),
  ],
})

const paid = (amount: number, on: Day): Happening => ({ kind: 'paid', cents: cents(amount), on })

test('a payment goes at once to the oldest debt: interest, fine, then capital', () => {
  const on = day('2026-02-09')
  const { entries, leftOverCents } = after(debts, paid(5000, on), on)
  assert.deepEqual(
    entries.map(({ itemId, kind, component, amountCents }) => [
      itemId,
      kind,
      component,
      amountCents,
    ]),
    [
      ['A', 'payment', 'principal', -4700n],
      ['A', 'payment', 'fine', -200n],
      ['A', 'payment', 'interest', -100n],
    ],
  )
  assert.equal(leftOverCents, 0n)
})

test('kept: what is left is forgiven, and every debt is at zero that day and for good', () => {
  const on = day('2026-03-11')
  const { items } = after(debts, paid(18000, on), on)
  assert.ok(owed(items, on) > 0n)
  const kept = after(items, { kind: 'kept', on }, on)
  assert.ok(kept.entries.every(({ kind }) => kind === 'waiver'))
  for (const later of [on, on.add({ days: 1 }), on.add({ years: 3 })]) {
    assert.equal(owed(kept.items, later), 0n)
  }
})

test('broken or cancelled: nothing is written, and the debts are net of what was paid', () => {
  const on = day('2026-03-11')
  const before = owed(debts, on)
  const { items } = after(debts, paid(5000, on), on)
  for (const kind of ['broken', 'cancelled'] as const) {
    const ended = after(items, { kind }, on)
    assert.deepEqual(ended.entries, [])
    assert.equal(owed(ended.items, on), minus(before, cents(5000)))
  }
})

test('money beyond all that is owed is handed back, not swallowed', () => {
  const on = day('2026-02-09')
  const whole = owed(debts, on)
  const { leftOverCents, items } = after(debts, paid(Number(whole) + 7, on), on)
  assert.equal(leftOverCents, 7n)
  assert.equal(owed(items, on), 0n)
})

test('a debt that owes nothing gets no empty entries', () => {
  const on = day('2026-02-09')
  assert.deepEqual(settlement({ kind: 'kept', on }, [], civilCodeOrder).entries, [])
  const { items } = after(debts, paid(1_000_000, on), on)
  assert.deepEqual(after(items, { kind: 'kept', on }, on).entries, [])
})

test('paid over any days and then kept, every debt ends at exactly zero', () => {
  const payments = fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 9000 }),
      days: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(payments, fc.integer({ min: 0, max: 400 }), (list, restDays) => {
      let on = day('2026-01-20')
      let items: readonly DebtItem[] = debts
      let given = zero
      for (const { amount, days } of list) {
        on = on.add({ days })
        const before = owed(items, on)
        const next = after(items, paid(amount, on), on)
        const applied = minus(cents(amount), next.leftOverCents)
        assert.equal(owed(next.items, on), minus(before, applied))
        given = add(given, applied)
        items = next.items
      }
      const keptOn = on.add({ days: restDays })
      const kept = after(items, { kind: 'kept', on: keptOn }, keptOn)
      assert.equal(owed(kept.items, keptOn.add({ days: 500 })), 0n)
      const written = kept.items.flatMap(({ entries }) => entries)
      const payments = written.filter(({ kind }) => kind === 'payment')
      assert.equal(minus(zero, add(...payments.map(({ amountCents }) => amountCents))), given)
    }),
  )
})
