import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents, zero } from '../../kit/money.ts'
import { downPaymentCentsMin, partsMax } from './limits.ts'
import { usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'

const policyWith = (change: object) => {
  const read = readOfferPolicy({ ...usualOfferPolicy, ...change }, '')
  assert.ok(read.ok)
  return read.value
}

const downs = [
  ['a share of the total', { downPaymentPctMin: '10' }, 100000, 10000n],
  ['an amount, when that is more', { downPaymentCentsMin: 15000 }, 100000, 15000n],
  ['never more than the total', { downPaymentCentsMin: 15000 }, 9000, 9000n],
  ['nothing, where nothing is asked', { downPaymentPctMin: '0' }, 100000, 0n],
] as const

for (const [story, change, total, expected] of downs) {
  test(`the least down payment is ${story}`, () => {
    assert.equal(downPaymentCentsMin(cents(total), policyWith(change)), expected)
  })
}

const parts = [
  ['the policy’s most', {}, 1_000_000, 100_000, 12],
  ['as many as the least instalment allows', {}, 20000, 5000, 6],
  ['one, when no part is large enough', {}, 4000, 2000, 1],
  ['alike, none below the least down payment', {}, 1_000_000, 0, 10],
  ['the policy’s most, where one centavo is enough', { instalmentCentsMin: 1 }, 20000, 5000, 12],
] as const

for (const [story, change, total, down, expected] of parts) {
  test(`payments there may be: ${story}`, () => {
    const downCents = down === 0 ? zero : cents(down)
    assert.equal(partsMax(cents(total), downCents, policyWith(change)), expected)
  })
}
