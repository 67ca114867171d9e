import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents, percent } from '../../kit/money.ts'
import { existentialMinimumCents } from './existential-minimum.ts'

const stories = [
  ['BR', 0, 60_000],
  ['BR', 59_999, 60_000],
  ['BR', 60_001, 60_001],
  ['MX', 0, 0],
  ['MX', 300_000, 300_000],
] as const
for (const [country, written, left] of stories) {
  test(`${country}, a portfolio that writes ${written}: ${left} are left to live on`, () => {
    const affordability = { incomePctMax: percent('30'), existentialMinimumCents: cents(written) }
    assert.equal(existentialMinimumCents(affordability, country), cents(left))
  })
}
