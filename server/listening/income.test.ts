import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { nextIncomeOn } from './income.ts'

const today = day('2026-11-24')
const next = (named: string | undefined, ...incomeDays: number[]) => {
  const told = { ...(named ? { nextIncomeOn: day(named) } : {}), incomeDays }
  return String(nextIncomeOn(told, today))
}

test('the day that was named, while it lies ahead', () => {
  assert.equal(next('2026-11-24'), '2026-11-24')
  assert.equal(next('2026-12-05', 30), '2026-12-05')
  assert.equal(next('2026-11-23', 30), '2026-11-30')
})

test('else the next of the days on which they are paid', () => {
  assert.equal(next(undefined, 5, 20), '2026-12-05')
  assert.equal(next(undefined, 5, 24), '2026-11-24')
  assert.equal(next(undefined, 31), '2026-11-30')
})

test('nothing told is nothing known', () => assert.equal(next(undefined), 'undefined'))
