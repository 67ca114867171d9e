import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMoney, writeMoney } from './money-text.ts'

const stories: readonly [text: string, cents: number | undefined][] = [
  ['1.234,56', 123456],
  ['1,234.56', 123456],
  ['1234,5', 123450],
  ['1.234', 123400],
  ['R$ 30', 3000],
  ['0,01', 1],
  [',50', 50],
  ['1.234.567,8', 123456780],
  ['', undefined],
  ['trinta', undefined],
  ['-5', undefined],
  ['12345678901', 1234567890100],
  ['123456789012', undefined],
]

for (const [text, cents] of stories) {
  test(`“${text}” is ${cents ?? 'no amount'}`, () => assert.equal(readMoney(text), cents))
}

test('what a field shows is read back as the same amount, in every language', () => {
  for (const region of ['pt-BR', 'es-MX', 'en-GB']) {
    for (const cents of [0, 1, 99, 100, 123456, 100000000]) {
      assert.equal(readMoney(writeMoney(cents, region)), cents, `${cents} in ${region}`)
    }
  }
})
