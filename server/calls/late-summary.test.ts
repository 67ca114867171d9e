import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lateOf } from './late-summary.ts'

const item = (daysLate: number, fineCents: number, interestCents: number, totalCents: number) => ({
  daysLate,
  fineCents,
  interestCents,
  totalCents,
})

test('what is late is counted, and what it cost is told of all that is open', () => {
  const late = lateOf([item(42, 200, 140, 10340), item(11, 200, 37, 10237), item(0, 0, 0, 10000)])
  assert.deepEqual(late, {
    count: 2,
    oldestDays: 42,
    fineCents: 400n,
    interestCents: 177n,
    totalCents: 30577n,
  })
})

test('due today is not late, and a day after it is', () => {
  assert.deepEqual([lateOf([item(0, 0, 0, 100)]).count, lateOf([item(1, 2, 1, 103)]).count], [0, 1])
})

test('with nothing open there is nothing late', () => {
  const { count, oldestDays, totalCents } = lateOf([])
  assert.deepEqual([count, oldestDays, totalCents], [0, 0, 0n])
})
