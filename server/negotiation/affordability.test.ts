import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents, percent } from '../../kit/money.ts'
import { affordable, type Budget } from './affordability.ts'

const rule = { incomePctMax: percent('30'), existentialMinimumCents: cents(0) }

const of = (income: number | null, costs: number | null, monthly: number | null): Budget => ({
  incomeCents: income === null ? null : cents(income),
  fixedCostsCents: costs === null ? null : cents(costs),
  monthlyCents: monthly === null ? null : cents(monthly),
})

const stories = [
  [
    'R$ 2.000 and R$ 1.000 of costs: 30% of what is left',
    of(200_000, 100_000, null),
    30_000,
    false,
  ],
  ['what the person says counts before our sums', of(200_000, 100_000, 12_345), 12_345, false],
  ['a centavo is never rounded up', of(100_001, 0, null), 30_000, false],
  ['without fixed costs all of it is left', of(200_000, null, null), 60_000, false],
  ['R$ 600 are left after it: just enough', of(160_000, 0, 100_000), 100_000, false],
  ['a centavo less is left: a warning', of(160_000, 0, 100_001), 100_001, true],
  [
    'nothing is left, and something is promised all the same',
    of(100_000, 120_000, 5_000),
    5_000,
    true,
  ],
  ['only a month was said: nothing to warn about', of(null, null, 9_000), 9_000, false],
] as const

for (const [story, budget, monthly, isBelowMinimum] of stories) {
  test(story, () => {
    const found = affordable(budget, rule, 'BR')
    assert.deepEqual(
      [found?.monthlyCents, found?.isBelowMinimum],
      [BigInt(monthly), isBelowMinimum],
    )
  })
}

test('nothing said, or nothing left: nothing is known', () => {
  assert.equal(affordable(of(null, null, null), rule, 'BR'), undefined)
  assert.equal(affordable(of(100_000, 100_000, null), rule, 'BR'), undefined)
})

test('a portfolio may leave more to live on than the law', () => {
  const kind = { ...rule, existentialMinimumCents: cents(150_000) }
  assert.equal(affordable(of(200_000, 0, null), kind, 'BR')?.isBelowMinimum, true)
  assert.equal(affordable(of(200_000, 0, null), rule, 'MX')?.minimumCents, 0n)
})
