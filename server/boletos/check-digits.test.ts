import assert from 'node:assert/strict'
import { test } from 'node:test'
import { published } from '../../test/published-boletos.ts'
import { mod10, mod11Barcode, mod11Collection, mod11Zero } from './check-digits.ts'

const digits: Readonly<Record<string, (digits: string) => number>> = {
  mod10,
  mod11barcode: mod11Barcode,
  mod11arrecadacao: mod11Collection,
}

for (const { fn, input, expected } of published.checkDigits) {
  test(`${fn} of ${input} is ${expected}`, () => assert.equal(digits[fn]?.(input), expected))
}

test('a rest of 0 or 1 has no digit of its own: each use of modulus 11 says another', () => {
  // 11 × 2 = 22, which elevens divide; 6 × 2 = 12, which leaves 1.
  for (const told of ['0', '6']) {
    assert.equal(mod11Barcode(told), 1)
    assert.equal(mod11Collection(told), 0)
    assert.equal(mod11Zero(told), 0)
  }
  // 5 × 2 = 10 leaves ten: the digit is 1 for all of them.
  for (const digit of [mod11Barcode, mod11Collection, mod11Zero]) assert.equal(digit('5'), 1)
})
