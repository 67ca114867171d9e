import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Instalment, instalmentStanding } from './agreement-states.ts'

const instalment: Instalment = {
  id: '01990000-0000-7000-8000-000000000000',
  n: 1,
  dueOn: '2026-11-27',
  amountCents: 5000,
  paidCents: 0,
  paidOn: null,
  daysLate: 0,
  charge: null,
  share: null,
}

const stories: [story: string, part: Partial<Instalment>, today: string, answer: string][] = [
  ['the day before it is due', {}, '2026-11-26', 'to-come'],
  ['on the day itself', {}, '2026-11-27', 'today'],
  ['the day after', { daysLate: 1 }, '2026-11-28', 'late'],
  ['partly paid before it is due', { paidCents: 100 }, '2026-11-20', 'part-paid'],
  ['partly paid and late is late', { paidCents: 100, daysLate: 3 }, '2026-11-30', 'late'],
  ['paid, even when it was late', { paidOn: '2026-11-30', daysLate: 0 }, '2026-12-01', 'paid'],
]
for (const [story, part, today, answer] of stories) {
  test(`an instalment ${story}: ${answer}`, () =>
    assert.equal(instalmentStanding({ ...instalment, ...part }, today, true), answer))
}

test('what was promised in an agreement that ended is asked of nobody', () => {
  assert.equal(instalmentStanding({ ...instalment, daysLate: 9 }, '2026-12-06', false), 'not-due')
  const paid = { ...instalment, paidOn: '2026-11-27' }
  assert.equal(instalmentStanding(paid, '2026-12-06', false), 'paid')
})
