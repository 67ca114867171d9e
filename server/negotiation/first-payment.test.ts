import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { type Cents, cents, zero } from '../../kit/money.ts'
import type { Balance } from '../debts/balance.ts'
import type { Standing } from './authority.ts'
import { firstPayment } from './first-payment.ts'
import { usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'
import { quote } from './quote.ts'

function standing(principal: number, change: object = {}): Standing {
  const policy = readOfferPolicy({ ...usualOfferPolicy, ...change }, '')
  assert.ok(policy.ok)
  const owed = { principal: cents(principal), fine: zero, interest: zero, fees: zero }
  const balance: Balance = {
    itemId: 'A',
    dueOn: day('2026-11-12'),
    daysLate: 10,
    owed,
    totalCents: cents(principal),
    creditCents: zero,
  }
  return { balances: [balance], policy: policy.value, who: 'agent', today: day('2026-11-22') }
}

const opened = (principal: number, monthly: number, change: object = {}) => {
  const answer = firstPayment(standing(principal, change), cents(monthly))
  if (!answer.ok) return answer.refusal
  const { instalments } = answer.value
  const largest = instalments.slice(1).map(({ amountCents }) => Number(amountCents))
  return [Number(instalments[0]?.amountCents), instalments.length, Math.max(...largest)]
}

const stories = [
  ['R$ 100 a month for R$ 1.000: a tenth opens it', 100_000, 10_000, [10_000, 10, 10_000]],
  [
    'R$ 80 a month: all months, and what is over is paid first',
    100_000,
    8_000,
    [12_000, 12, 8_000],
  ],
  ['R$ 30 a month, the least there is: a large beginning', 100_000, 3_000, [67_000, 12, 3_000]],
  ['R$ 29,99 a month: below every instalment', 100_000, 2_999, 'month-below-smallest-instalment'],
  ['more a month than is owed: still only a tenth', 100_000, 200_000, [10_000, 2, 90_000]],
  ['R$ 40: the rest of a tenth is one instalment', 4_000, 4_000, [400, 2, 3_600]],
  [
    'R$ 30,50: a beginning so small that an instalment is left',
    3_050,
    3_050,
    'too-little-for-a-plan',
  ],
] as const

for (const [story, principal, monthly, expected] of stories) {
  test(story, () => assert.deepEqual(opened(principal, monthly), expected))
}

test('a portfolio without plans has none to open', () => {
  assert.equal(opened(100_000, 10_000, { instalmentsMax: 1 }), 'no-plans-here')
})

test('with interest the first payment is larger, so that the month still fits', () => {
  const interest = { instalmentInterest: { method: 'price', pctMonth: '2' } }
  const found = opened(100_000, 8_000, interest)
  assert.ok(Array.isArray(found))
  assert.deepEqual(found.slice(1), [12, 8_000])
  assert.ok((found[0] ?? 0) > 12_000)
})

const interest = fc.oneof(
  fc.constant({ method: 'none', pctMonth: '0' }),
  fc.record({
    method: fc.constantFrom('equal', 'price', 'sac'),
    pctMonth: fc.integer({ min: 1, max: 500 }).map((n) => `${n / 100}`),
  }),
)

test('it fits the month and the policy, and one centavo less is refused', () => {
  const money = fc.integer({ min: 100, max: 500_000 })
  const parts = fc.integer({ min: 2, max: 12 })
  fc.assert(
    fc.property(
      money,
      money,
      parts,
      interest,
      (owed, month, instalmentsMax, instalmentInterest) => {
        const facts = standing(owed, { instalmentsMax, instalmentInterest })
        const found = firstPayment(facts, cents(month))
        if (!found.ok) return
        const { downPaymentCents: down, discountCents } = found.value
        const opens = (downPaymentCents: Cents, count: number) => {
          const ask = { discount: { cents: discountCents }, firstDueOn: facts.today }
          const answer = quote({ ...ask, parts: count, downPaymentCents }, facts)
          const later = answer.ok ? answer.value.instalments.slice(1) : []
          return answer.ok && later.every(({ amountCents }) => amountCents <= BigInt(month))
        }
        assert.ok(opens(down, found.value.instalments.length))
        for (let count = 2; count <= instalmentsMax; count += 1)
          assert.ok(!opens(cents(down - 1n), count), `${down - 1n} in ${count} is smaller`)
      },
    ),
    { numRuns: 60 },
  )
})
