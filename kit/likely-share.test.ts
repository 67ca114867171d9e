import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { likelyShare } from './likely-share.ts'

const near = (value: number, expected: number) =>
  assert.ok(Math.abs(value - expected) < 0.0005, `${value}, not ${expected}`)

test('the interval is the one that the tables of Wilson give', () => {
  const { share, low, high } = likelyShare(8, 10)
  near(share, 0.8)
  near(low, 0.4902)
  near(high, 0.9433)
})

test('nothing tried says nothing', () => {
  assert.deepEqual(likelyShare(0, 0), { share: 0, low: 0, high: 1, isFew: true })
})

test('twenty-nine tries are few, thirty are not', () => {
  assert.equal(likelyShare(10, 29).isFew, true)
  assert.equal(likelyShare(10, 30).isFew, false)
})

test('the share lies between its ends, which lie between none and all', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (successes, failures) => {
      const { share, low, high } = likelyShare(successes, successes + failures)
      assert.ok(0 <= low && low <= share + 1e-9 && share <= high + 1e-9 && high <= 1)
    }),
  )
})

test('the same share of more tries is known more closely', () => {
  const of = (tries: number) => likelyShare(tries / 2, tries)
  assert.ok(of(100).high - of(100).low < of(20).high - of(20).low)
})
