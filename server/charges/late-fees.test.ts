import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { expectedCents } from './late-fees.ts'

const usual = { finePct: '2', interestPctMonth: '1' }
const stories: readonly (readonly [string, number, string, string, typeof usual, number])[] = [
  ['paid before it is due', 10000, '2026-12-10', '2026-12-01', usual, 10000],
  ['paid on its day', 10000, '2026-12-10', '2026-12-10', usual, 10000],
  ['a day late: the fine, and a day of interest', 10000, '2026-12-10', '2026-12-11', usual, 10203],
  ['ten days late', 10000, '2026-12-10', '2026-12-20', usual, 10233],
  ['due on a Saturday, paid on Monday', 10000, '2026-12-12', '2026-12-14', usual, 10000],
  ['due on a Saturday, paid on Tuesday', 10000, '2026-12-12', '2026-12-15', usual, 10203],
  [
    'the manual’s own case: 30,000 at 1% a month, one day',
    3000000,
    '2026-12-10',
    '2026-12-11',
    { finePct: '0', interestPctMonth: '1' },
    3001000,
  ],
  [
    'nothing agreed for being late',
    10000,
    '2026-12-10',
    '2027-02-10',
    { finePct: '0', interestPctMonth: '0' },
    10000,
  ],
]
for (const [story, amount, dueOn, paidOn, lateFees, expected] of stories) {
  test(`${story}: ${expected}`, () => {
    const charged = { amountCents: cents(amount), dueOn: day(dueOn), lateFees }
    assert.equal(expectedCents(charged, day(paidOn)), cents(expected))
  })
}
