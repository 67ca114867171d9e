import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents, compareRates, percent, percentOf, percentText, rate } from './money.ts'

test('rates are compared exactly, whatever their bottoms', () => {
  assert.equal(compareRates(rate(1, 3), percent('33.33')), 1)
  assert.equal(compareRates(rate(1, 3), rate(2, 6)), 0)
  assert.equal(compareRates(percent('-1'), percent('0')), -1)
})

const texts = [
  ['0', '0'],
  ['2', '2'],
  ['10', '10'],
  ['100', '100'],
  ['0.95', '0.95'],
  ['33.3', '33.3'],
  ['9.999', '9.99'],
  ['0.001', '0'],
  ['-1.5', '-1.5'],
] as const

for (const [given, told] of texts) {
  test(`${given} per cent is told as ${told}`, () =>
    assert.equal(percentText(percent(given)), told))
}

test('more decimals are kept when they are asked for', () => {
  assert.equal(percentText(percent('0.0333'), 4), '0.0333')
  assert.equal(percentText(percent('7.5'), 0), '7')
})

test('a part of an amount is cut, so that a limit told as a percentage is never above it', () => {
  assert.equal(percentOf(cents(2), cents(3)), '66.66')
  assert.equal(percentOf(cents(5), cents(0)), '0')
})
