import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { planShapes } from '../../api/negotiation.ts'
import { day } from '../../kit/dates.ts'
import { add, cents, zero } from '../../kit/money.ts'
import { totalOf } from '../debts/amounts.ts'
import type { Balance } from '../debts/balance.ts'
import { authority, type Standing } from './authority.ts'
import { counterOffer, type Wish } from './counter-offer.ts'
import { usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'
import { payingIn } from './quote.ts'

/** R$ 1.000 of capital, 100 days late: an agent may take off R$ 90 at once, half of it in parts. */
function standing(principal = 100_000, change: object = {}): Standing {
  const policy = readOfferPolicy({ ...usualOfferPolicy, lowMonths: [1], ...change }, '')
  assert.ok(policy.ok)
  const owed = { principal: cents(principal), fine: zero, interest: zero, fees: zero }
  const balance: Balance = {
    itemId: 'A',
    dueOn: day('2026-08-14'),
    daysLate: 100,
    owed,
    totalCents: cents(principal),
    creditCents: zero,
  }
  return { balances: [balance], policy: policy.value, who: 'agent', today: day('2026-11-22') }
}

const told = (wish: Wish, change: object = {}) =>
  counterOffer(standing(100_000, change), wish).proposals.map(({ shape, quote, isAsAsked }) => [
    shape,
    Number(quote.totalCents),
    quote.instalments.length,
    String(quote.instalments[0]?.dueOn).slice(5),
    isAsAsked,
  ])

test('a value within authority is met, and beside it stand other ways to nearly it', () => {
  assert.deepEqual(told({ point: 'value', totalCents: cents(95_000) }), [
    ['custom', 95_000, 1, '11-22', true],
    ['pay-now', 91_000, 1, '11-22', true],
    ['custom', 95_500, 2, '11-22', false],
  ])
})

test('a lower value than may be given: the lowest there is, and the rest is for others to say', () => {
  const { proposals, beyond } = counterOffer(standing(), {
    point: 'value',
    totalCents: cents(70_000),
  })
  assert.equal(proposals[0]?.quote.totalCents, 91_000n)
  assert.equal(proposals[0]?.isAsAsked, false)
  assert.deepEqual(beyond?.discount, { cents: 30_000n })
})

test('a later day within the policy takes some of the discount', () => {
  const [first] = told({ point: 'date', firstDueOn: day('2026-11-30') })
  assert.deepEqual(first, ['custom', 95_500, 1, '11-30', true])
})

test('a day beyond the policy: a little today and the rest then, or all on the last day', () => {
  assert.deepEqual(told({ point: 'date', firstDueOn: day('2026-12-20') }), [
    ['custom', 95_500, 2, '11-22', false],
    ['pay-later', 95_500, 1, '12-02', false],
    ['month-of-grace', 95_500, 2, '11-22', false],
  ])
})

test('a smaller month: the smallest beginning that makes it so, or the most months', () => {
  const [opening, most] = told({ point: 'size', monthlyCents: cents(6_000) })
  assert.deepEqual(opening, ['first-payment', 95_500, 12, '11-22', true])
  assert.deepEqual(most?.slice(0, 1), ['smallest-monthly'])
})

test('another rhythm, as long as it may be; where it is not offered, what is usual', () => {
  assert.deepEqual(told({ point: 'form', planShape: 'biweekly' }), [
    ['biweekly', 95_500, 12, '11-22', true],
  ])
  const few = { shapes: ['pay-now', 'down-payment'] }
  assert.deepEqual(
    told({ point: 'form', planShape: 'biweekly' }, few).map(([shape]) => shape),
    ['down-payment', 'pay-now'],
  )
})

const wish = fc.oneof(
  fc.record({
    point: fc.constant('value' as const),
    totalCents: fc.integer({ min: 1, max: 300_000 }).map(cents),
  }),
  fc.record({
    point: fc.constant('date' as const),
    firstDueOn: fc.integer({ min: 0, max: 60 }).map((days) => day('2026-11-22').add({ days })),
  }),
  fc.record({
    point: fc.constant('size' as const),
    monthlyCents: fc.integer({ min: 1, max: 100_000 }).map(cents),
  }),
  fc.record({ point: fc.constant('form' as const), planShape: fc.constantFrom(...planShapes) }),
)

test('whatever is wished, what is proposed is within authority, adds up, and no two are alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300_000 }), wish, (owed, wished) => {
      const facts = standing(owed)
      const { proposals } = counterOffer(facts, wished)
      const payments = proposals.map(({ quote }) =>
        quote.instalments.map(({ dueOn, amountCents }) => `${dueOn} ${amountCents}`).join(),
      )
      assert.equal(new Set(payments).size, payments.length)
      for (const { quote } of proposals) {
        const most = totalOf(authority(facts, payingIn(quote.instalments.length)))
        assert.ok(quote.discountCents <= most)
        assert.equal(add(...quote.instalments.map((one) => one.amountCents)), quote.totalCents)
      }
    }),
    { numRuns: 60 },
  )
})
