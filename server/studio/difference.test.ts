import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differenceOfMeans, differenceOfShares } from './difference.ts'

const near = (value: number | undefined, expected: number) =>
  assert.ok(value !== undefined && Math.abs(value - expected) < 0.0006, `${value}, not ${expected}`)

test('the interval is the one that Newcombe gives for 56 of 70 against 48 of 80', () => {
  const { difference, low, high } = differenceOfShares(
    { successes: 48, tries: 80 },
    { successes: 56, tries: 70 },
  )
  near(difference, 0.2)
  near(low, 0.0524)
  near(high, 0.3339)
})

test('nobody tried in one arm: anything may be true', () => {
  const { low, high } = differenceOfShares({ successes: 5, tries: 10 }, { successes: 0, tries: 0 })
  assert.ok(low < -0.5 && high > 0.4)
})

test('the other way round the difference is the same with the other sign', () => {
  const tried = fc.tuple(fc.nat(200), fc.nat(200)).map(([successes, failures]) => ({
    successes,
    tries: successes + failures,
  }))
  fc.assert(
    fc.property(tried, tried, (one, other) => {
      const there = differenceOfShares(one, other)
      const back = differenceOfShares(other, one)
      near(there.low, -back.high)
      assert.ok(there.low <= there.difference && there.difference <= there.high)
    }),
  )
})

test('two arms that did the same are never told apart', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (successes, failures) => {
      const arm = { successes, tries: successes + failures }
      const { low, high } = differenceOfShares(arm, arm)
      assert.ok(low <= 0 && high >= 0)
    }),
  )
})

test('Welch’s interval, counted by hand', () => {
  // Means 0.2 and 0.5, variances 0.01 each, three agents each: error √(0.02/3), 4 degrees, t 2.776.
  const found = differenceOfMeans([0.1, 0.2, 0.3], [0.4, 0.5, 0.6])
  near(found?.difference, 0.3)
  near(found?.low, 0.3 - 2.776 * Math.sqrt(0.02 / 3))
  near(found?.high, 0.3 + 2.776 * Math.sqrt(0.02 / 3))
})

test('one agent in an arm says nothing, two say little', () => {
  assert.equal(differenceOfMeans([0.5], [0.1, 0.2]), undefined)
  const two = differenceOfMeans([0.2, 0.3], [0.4, 0.5])
  assert.ok(two && two.low < 0 && two.high > 0)
})
