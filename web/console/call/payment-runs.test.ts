import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runsOf } from '../../../kit/runs.ts'
import { paymentsOf } from './payment-runs.ts'

const payments = (...amounts: number[]) =>
  amounts.map((amountCents, index) => ({ n: index + 1, dueOn: '2026-11-27', amountCents }))

const stories: readonly [string, number[], string][] = [
  ['all alike', [5000, 5000, 5000], '3×5000'],
  ['odd centavos in the first ones', [3334, 3333, 3333], '1×3334 2×3333'],
  ['a single one', [9900], '1×9900'],
  ['none', [], ''],
]
for (const [story, amounts, said] of stories) {
  test(`${story}: ${said || 'nothing to say'}`, () => {
    const runs = runsOf(payments(...amounts))
    assert.equal(runs.map(({ count, amountCents }) => `${count}×${amountCents}`).join(' '), said)
    const total = runs.reduce((sum, { count, amountCents }) => sum + count * amountCents, 0)
    assert.equal(
      total,
      amounts.reduce((sum, amount) => sum + amount, 0),
    )
  })
}

test('a down payment stands apart from the instalments', () => {
  const plan = paymentsOf({ instalments: payments(5000, 7000, 7000), downPaymentCents: 5000 })
  assert.equal(plan.down?.amountCents, 5000)
  assert.deepEqual(runsOf(plan.parts), [{ count: 2, amountCents: 7000 }])
})

test('a single payment of everything has no down payment', () => {
  const plan = paymentsOf({ instalments: payments(19000), downPaymentCents: 19000 })
  assert.equal(plan.down, undefined)
  assert.equal(plan.parts.length, 1)
})
