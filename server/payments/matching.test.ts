import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents } from '../../kit/money.ts'
import { type ChargeFound, match } from './matching.ts'

const charge: ChargeFound = {
  chargeId: 'charge',
  amountCents: cents(5000),
  paidCents: cents(0),
  agreementState: 'open',
}

const matched = (amount: number, change: Partial<ChargeFound> = {}) => {
  const found = match({ txid: 'C1', amountCents: cents(amount) }, { ...charge, ...change })
  assert.equal(found.outcome, 'matched')
  return found.outcome === 'matched' ? [found.differenceCents, found.flags] : []
}

const stories = [
  ['the amount of the charge', matched(5000), [0n, []]],
  ['a centavo too little', matched(4999), [-1n, ['less-than-charged']]],
  ['a centavo too much', matched(5001), [1n, ['more-than-charged']]],
  ['the rest of one paid in part', matched(2000, { paidCents: cents(3000) }), [0n, []]],
  ['the same code paid again', matched(5000, { paidCents: cents(5000) }), [5000n, ['paid-again']]],
  [
    'after the agreement broke',
    matched(5000, { agreementState: 'broken' }),
    [0n, ['agreement-ended']],
  ],
  [
    'again, after it was kept',
    matched(100, { paidCents: cents(5000), agreementState: 'kept' }),
    [100n, ['paid-again', 'agreement-ended']],
  ],
] as const

for (const [story, found, expected] of stories) {
  test(`${story} belongs to the charge of its txid`, () => assert.deepEqual(found, expected))
}

test('without a txid a person decides, even when some charge would fit', () => {
  assert.deepEqual(match({ amountCents: cents(5000) }, charge), {
    outcome: 'unmatched',
    reason: 'no-txid',
  })
})

test('a txid of nobody waits for a person', () => {
  assert.deepEqual(match({ txid: 'X', amountCents: cents(5000) }, undefined), {
    outcome: 'unmatched',
    reason: 'unknown-txid',
  })
})
