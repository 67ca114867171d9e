import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fine, power } from './decimal.ts'
import { percent, percentText, plus, type Rate, rate } from './money.ts'

const times = ({ top, bottom }: Rate, count: number): bigint => {
  let raised = fine
  for (let n = 0; n < count; n += 1) raised = (raised * top) / bottom
  return raised
}

test('twelve months of the month that a year of 12% is made of are 12% again', () => {
  const month = power(plus(rate(1), percent('12')), rate(1, 12))
  assert.equal(percentText({ ...month, top: month.top - fine }, 6), '0.948879')
  const year = power(month, rate(12))
  assert.equal(percentText({ ...year, top: year.top - fine + 1n }, 6), '12')
})

test('a whole power is the base times itself, and a negative one its inverse', () => {
  assert.deepEqual(power(rate(3, 2), rate(3)), { top: (fine * 27n) / 8n, bottom: fine })
  assert.deepEqual(power(rate(2), rate(-2)), { top: fine / 4n, bottom: fine })
})

test('parts of a period multiply to the period', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 2, max: 365 }), (i, n) => {
      const whole = rate(10_000 + i, 10_000)
      const gap = times(power(whole, rate(1, n)), n) - (fine * whole.top) / whole.bottom
      assert.ok(gap < 10_000n && gap > -10_000n, `${gap}`)
    }),
  )
})

test('nothing has no fractional power', () => {
  assert.throws(() => power(rate(0), rate(1, 2)))
})
