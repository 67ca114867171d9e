import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amountOfNumber, digitsOf, readAmount } from './amount.ts'

const told = (text: string, mark: ',' | '.'): string => {
  const amount = readAmount(text, mark)
  if (!amount.ok) return amount.refusal
  return `${amount.value.cents}${amount.value.isSwapped ? ' swapped' : ''}`
}

const inBrazil = [
  ['R$ 1.234,56', '123456'],
  ['1234,5', '123450'],
  ['1234', '123400'],
  ['0,01', '1'],
  ['0,00', '0'],
  ['(R$ 10,00)', '-1000'],
  ['-89,90', '-8990'],
  ['R$ -89,90', '-8990'],
  ['120,00-', '-12000'],
  ['1 234,50', '123450'],
  ['1\u00A0234,50 BRL', '123450'],
  ['1.234.567', '123456700'],
  ['1.234.567,8', '123456780'],
  ['89.9', '8990 swapped'],
  ['1234.56', '123456 swapped'],
  ['1,234.56', '123456 swapped'],
  ['12,345,678', '1234567800 swapped'],
  ['1.234', 'ambiguous-amount'],
  ['1,234', 'ambiguous-amount'],
  ['R$ 12.500', 'ambiguous-amount'],
  ['12345.678', 'ambiguous-amount'],
  ['12.345,678', 'unreadable-amount'],
  ['1.23.456,00', 'unreadable-amount'],
  ['1,23E+05', 'unreadable-amount'],
  ['=100+50', 'unreadable-amount'],
  ['12O,90', 'unreadable-amount'],
  ['R$', 'unreadable-amount'],
  ['-', 'unreadable-amount'],
  ['--10', 'unreadable-amount'],
  ['(10,00', 'unreadable-amount'],
  ['cento e vinte', 'unreadable-amount'],
  ['99.999.999.999,99', '9999999999999'],
  ['100.000.000.000,00', 'unreadable-amount'],
  ['00000000000001,00', '100'],
] as const

for (const [text, answer] of inBrazil) {
  test(`${text} in Brazil: ${answer}`, () => assert.equal(told(text, ','), answer))
}

const inMexico = [
  ['$3,744.43', '374443'],
  ['MXN $ 481.50', '48150'],
  ['481.5', '48150'],
  ['2.684,55', '268455 swapped'],
  ['481,50', '48150 swapped'],
  ['1,234', 'ambiguous-amount'],
  ['1.234', 'ambiguous-amount'],
  ['1,234,567', '123456700'],
] as const

for (const [text, answer] of inMexico) {
  test(`${text} in Mexico: ${answer}`, () => assert.equal(told(text, '.'), answer))
}

const numbers = [
  [112.4, '11240'],
  [0.005, '1'],
  [0.0049, '0'],
  [1.005, '101'],
  [-10, '-1000'],
  [1e-9, '0'],
  [99999999999, '9999999999900'],
  [100000000000, 'unreadable-amount'],
  [1e300, 'unreadable-amount'],
] as const

for (const [number, answer] of numbers) {
  test(`a workbook's ${number} is ${answer} cents`, () => {
    const amount = amountOfNumber(number)
    assert.equal(amount.ok ? String(amount.value.cents) : amount.refusal, answer)
  })
}

test('a workbook shows large numbers as digits', () => {
  assert.equal(digitsOf(52998224725), '52998224725')
  assert.equal(digitsOf(11222333000181), '11222333000181')
  assert.equal(digitsOf(1e21), '1000000000000000000000')
  assert.equal(digitsOf(1.5), '1.5')
})

test('any amount written with its marks is read back, and no text stops the reading', () => {
  const group = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark)
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.constantFrom(',' as const, '.' as const), (all, mark) => {
      const whole = String(Math.trunc(all / 100))
      const cents = String(all % 100).padStart(2, '0')
      const other = mark === ',' ? '.' : ','
      assert.equal(told(`${whole}${mark}${cents}`, mark), String(all))
      assert.equal(told(`${group(whole, other)}${mark}${cents}`, mark), String(all))
    }),
  )
  const signs = fc.string({ unit: fc.constantFrom(...'0123456789.,-()R$ E+') })
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
      const amount = readAmount(text, ',')
      if (amount.ok) assert.equal(typeof amount.value.cents, 'bigint')
    }),
    { numRuns: 2000 },
  )
})
