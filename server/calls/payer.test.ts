import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { type PaidFacts, payer } from './payer.ts'

const today = day('2026-11-24')
const good: PaidFacts = {
  customerSince: '2022-03-05',
  firstPaidOn: day('2026-01-10'),
  kept: 1,
  broken: 0,
  paid: 5,
  paidInTime: 4,
}

const stories: readonly (readonly [string, Partial<PaidFacts>, boolean])[] = [
  ['a customer of four years who kept what was agreed', {}, true],
  ['something broken', { broken: 1 }, false],
  ['nothing kept yet', { kept: 0 }, false],
  ['three of five in time', { paidInTime: 3 }, false],
  ['a customer for a year to the day', { customerSince: '2025-11-24' }, true],
  ['a day short of a year', { customerSince: '2025-11-25' }, false],
  [
    'the file does not say since when, but pays us for a year',
    { customerSince: null, firstPaidOn: day('2025-11-24') },
    true,
  ],
]

for (const [story, more, isGood] of stories) {
  test(`${story}: ${isGood ? 'a good payer' : 'not said'}`, () =>
    assert.equal(payer({ ...good, ...more }, today)?.isGood, isGood))
}

test('the years of a customer are whole years', () => {
  const years = (customerSince: string) => payer({ ...good, customerSince }, today)?.customerYears
  assert.deepEqual([years('2022-11-24'), years('2022-11-25'), years('2026-11-24')], [4, 3, 0])
  assert.equal(payer({ ...good, customerSince: null }, today)?.customerYears, null)
})

test('of whom nothing is known nothing is said', () => {
  const nobody = { customerSince: null, firstPaidOn: null, kept: 0, broken: 0 }
  assert.equal(payer({ ...good, ...nobody }, today), null)
})
