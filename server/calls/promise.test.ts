import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { promiseStanding, promiseState } from './promise.ts'

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

const standings = [
  ['the day before', 0, '2026-11-23', 'to-come'],
  ['its own day', 0, '2026-11-24', 'today'],
  ['the day after, while money may still be heard of', 0, '2026-11-25', 'late'],
  ['all of it is there, before the night says so', 5000, '2026-11-25', 'kept'],
  ['its time is over, before the night says so', 0, '2026-11-27', 'broken'],
] as const

for (const [story, arrived, today, standing] of standings) {
  test(`an open promise, ${story}: ${standing}`, () => {
    const open = { ...promise, state: 'open' } as const
    assert.equal(promiseStanding(open, cents(arrived), day(today)), standing)
  })
}

test('what was judged stays judged, when money comes later or a clock goes back', () => {
  const broken = { ...promise, state: 'broken' } as const
  assert.equal(promiseStanding(broken, cents(5000), day('2026-11-28')), 'broken')
  assert.equal(promiseStanding(broken, cents(0), day('2026-11-20')), 'broken')
})
