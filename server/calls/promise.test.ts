import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { promiseState } from './promise.ts'

const promise = { dueOn: day('2026-11-24'), amountCents: cents(5000) }

const stories = [
  ['nothing arrived, and the day is today', 0, '2026-11-24', 'open'],
  ['nothing arrived, two days after', 0, '2026-11-26', 'open'],
  ['nothing arrived, three days after', 0, '2026-11-27', 'broken'],
  ['a centavo is missing', 4999, '2026-11-27', 'broken'],
  ['all of it arrived before its day', 5000, '2026-11-20', 'kept'],
  ['more than all of it arrived', 5001, '2026-11-27', 'kept'],
] as const

for (const [story, arrived, today, state] of stories) {
  test(`${story}: ${state}`, () => {
    assert.equal(promiseState(promise, cents(arrived), day(today)), state)
  })
}
