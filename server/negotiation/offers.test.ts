import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { add, cents, zero } from '../../kit/money.ts'
import { type Amounts, totalOf } from '../debts/amounts.ts'
import type { Balance } from '../debts/balance.ts'
import type { Standing } from './authority.ts'
import { offers } from './offers.ts'
import { usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'

const read = readOfferPolicy(usualOfferPolicy, '')
assert.ok(read.ok)
const policy = read.value

const owing = (owed: Amounts, daysLate: number): Balance => ({
  itemId: 'A',
  dueOn: day('2026-01-10'),
  daysLate,
  owed,
  totalCents: totalOf(owed),
  creditCents: zero,
})

const standing = (principal: number, daysLate: number): Standing => ({
  balances: [
    owing(
      { principal: cents(principal), fine: cents(200), interest: cents(100), fees: zero },
      daysLate,
    ),
  ],
  policy,
  who: 'agent',
  today: day('2026-11-22'),
})

const shapes = (principal: number, daysLate: number) =>
  offers(standing(principal, daysLate))?.offers.map(({ shape }) => shape)

test('a debt of some size can be paid now, part down, or in the smallest instalments', () => {
  const made = offers(standing(100000, 100))
  assert.deepEqual(
    made?.offers.map(({ shape, quote }) => [
      shape,
      quote.totalCents,
      quote.instalments.length,
      quote.instalments[0]?.amountCents,
    ]),
    [
      ['pay-now', 91120n, 1, 91120n],
      ['down-payment', 95710n, 7, 19200n],
      ['smallest-monthly', 95710n, 12, 9600n],
    ],
  )
})

test('paying now is never dearer than paying over time', () => {
  for (const { quote } of offers(standing(100000, 100))?.offers ?? []) {
    assert.ok(quote.totalCents >= 91120n)
  }
})

const small = [
  ['too small for a plan: now, or a few days later', 2000, 40, ['pay-now', 'pay-later']],
  [
    'two payments at most: a larger start is the smaller rest',
    4500,
    40,
    ['pay-now', 'down-payment', 'pay-later'],
  ],
  [
    'not late: nothing is forgiven, and the day may still be chosen',
    2000,
    0,
    ['pay-now', 'pay-later'],
  ],
] as const

for (const [story, principal, daysLate, expected] of small) {
  test(story, () => assert.deepEqual(shapes(principal, daysLate), expected))
}

test('a small balance is best ended at once; a large one begins with a first payment', () => {
  const balance = 300
  assert.equal(offers(standing(49_999 - balance, 100))?.advice.reason, 'small-balance')
  assert.deepEqual(offers(standing(50_000 - balance, 100))?.advice, {
    shape: 'down-payment',
    reason: 'first-payment-opens-plan',
  })
})

const budgets = [
  ['enough for all of it', 91120, 'pay-now', 'fits-budget'],
  ['a centavo less than all of it', 91119, 'down-payment', 'fits-budget'],
  ['enough for the smallest plan only', 9600, 'smallest-monthly', 'fits-budget'],
  ['a centavo less: a first payment of its own', 9599, 'first-payment', 'fits-budget'],
  ['less a month, with a larger beginning', 5000, 'first-payment', 'month-fits-budget'],
  ['less than any instalment', 2999, 'smallest-monthly', 'nearest-budget'],
] as const

for (const [story, budget, shape, reason] of budgets) {
  test(`a budget of ${story}: ${shape}`, () => {
    assert.deepEqual(offers(standing(100000, 100), cents(budget))?.advice, { shape, reason })
  })
}

test('what the policy leaves out is not offered', () => {
  const few = { ...policy, shapes: ['pay-now', 'smallest-monthly'] as const }
  const made = offers({ ...standing(100000, 100), policy: few }, cents(5000))
  assert.deepEqual(
    made?.offers.map(({ shape }) => shape),
    ['pay-now', 'smallest-monthly'],
  )
})

test('nothing owed, nothing offered', () => {
  assert.equal(offers({ ...standing(1, 1), balances: [] }), undefined)
})

const amount = fc.integer({ min: 0, max: 400_000 }).map(cents)
const balances = fc.array(
  fc
    .record({
      owed: fc.record({ principal: amount, fine: amount, interest: amount, fees: amount }),
      daysLate: fc.integer({ min: 0, max: 700 }),
    })
    .map(({ owed, daysLate }) => owing(owed, daysLate)),
  { minLength: 1, maxLength: 4 },
)

test('whatever is owed there are two ways to pay or more, no two alike, each adding up', () => {
  fc.assert(
    fc.property(balances, (owed) => {
      const owedCents = add(...owed.map(({ totalCents }) => totalCents))
      const made = offers({ ...standing(1, 1), balances: owed })
      if (owedCents === 0n) return assert.equal(made, undefined)
      assert.ok(made && made.offers.length >= 2)
      const payments = made.offers.map(({ quote }) =>
        quote.instalments.map(({ dueOn, amountCents }) => `${dueOn} ${amountCents}`).join(),
      )
      assert.equal(new Set(payments).size, payments.length)
      assert.ok(made.offers.some(({ shape }) => shape === made.advice.shape))
      for (const { quote } of made.offers) {
        assert.equal(add(quote.totalCents, quote.discountCents), owedCents)
      }
    }),
  )
})
