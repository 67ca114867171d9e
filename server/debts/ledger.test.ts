import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import {
  type DebtItem,
  type Entry,
  heardBefore,
  ledgerSums,
  reversalOf,
  standing,
} from './ledger.ts'

const entry = (id: string, change: Partial<Entry>): Entry => ({
  id,
  itemId: 'A',
  kind: 'payment',
  component: 'principal',
  amountCents: cents(-3000),
  onDay: day('2026-02-01'),
  reversesId: null,
  ...change,
})

const opening = entry('1', {
  kind: 'opening',
  amountCents: cents(10000),
  onDay: day('2026-11-20'),
})
const payment = entry('2', {})
const item = (...entries: Entry[]): DebtItem => ({ id: 'A', dueOn: day('2026-01-10'), entries })
const ids = (debt: DebtItem, on: string) => standing(debt, day(on)).map(({ id }) => id)

test('an opening counts since the due day, however late the file came', () => {
  assert.deepEqual(ids(item(opening), '2026-01-01'), ['1'])
})

test('a payment counts from its day, and not before', () => {
  assert.deepEqual(ids(item(opening, payment), '2026-01-31'), ['1'])
  assert.deepEqual(ids(item(opening, payment), '2026-02-01'), ['1', '2'])
})

test('a reversal and what it reverses are as if never written, on any day', () => {
  const reversal: Entry = { id: '3', ...reversalOf(payment) }
  assert.equal(reversal.amountCents, 3000n)
  const debt = item(opening, payment, reversal)
  for (const on of ['2026-01-31', '2026-02-01', '2026-12-31'])
    assert.deepEqual(ids(debt, on), ['1'])
})

test('a reversal leaves the other entries alone', () => {
  const second = entry('4', { amountCents: cents(-500) })
  const debt = item(opening, payment, { id: '3', ...reversalOf(payment) }, second)
  assert.deepEqual(ids(debt, '2026-03-01'), ['1', '4'])
})

test('entries add up component by component', () => {
  const interest = entry('5', { component: 'interest', amountCents: cents(-120) })
  assert.deepEqual(ledgerSums([opening, payment, interest]), {
    principal: 7000n,
    fine: 0n,
    interest: -120n,
    fees: 0n,
  })
})

test('for money that is heard of late, what was heard of before counts already', () => {
  const early = entry('6', { onDay: day('2026-01-20') })
  const then = heardBefore(item(opening, early, payment), day('2026-01-25'))
  assert.deepEqual(ids(then, '2026-01-25'), ['1', '6', '2'])
  assert.deepEqual(
    then.entries.map(({ onDay }) => `${onDay}`),
    ['2026-11-20', '2026-01-20', '2026-01-25'],
  )
})
