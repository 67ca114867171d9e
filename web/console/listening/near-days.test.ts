import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthsBack, nextDayOf } from './near-days.ts'

const november = '2026-11-24T10:00:00-03:00'

test('months are counted back over the end of a year', () => {
  assert.equal(monthsBack(november, 0), '2026-11-01')
  assert.equal(monthsBack(november, 10), '2026-01-01')
  assert.equal(monthsBack(november, 11), '2025-12-01')
  assert.equal(monthsBack('2026-01-31T23:00:00Z', 1), '2025-12-01')
})

test('a day of the month is today’s, later this month, or of the next', () => {
  assert.equal(nextDayOf(november, 24), '2026-11-24')
  assert.equal(nextDayOf(november, 30), '2026-11-30')
  assert.equal(nextDayOf(november, 5), '2026-12-05')
  assert.equal(nextDayOf('2026-12-20T10:00:00Z', 5), '2027-01-05')
  assert.equal(nextDayOf('2027-02-10T10:00:00Z', 30), '2027-02-28')
})
