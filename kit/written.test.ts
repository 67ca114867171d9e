import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from './dates.ts'
import { cents } from './money.ts'
import { dayInWords, moneyText } from './written.ts'

const stories = [
  [123456n, 'BRL', 'pt-BR', 'R$ 1.234,56'],
  [5n, 'BRL', 'pt-BR', 'R$ 0,05'],
  [123456n, 'MXN', 'es', '$1,234.56'],
  [900719925474099312345n, 'BRL', 'pt-BR', 'R$ 9.007.199.254.740.993.123,45'],
] as const

for (const [amount, currency, locale, words] of stories) {
  test(`${amount} centavos of ${currency} in ${locale} is ${words}`, () => {
    assert.equal(moneyText(cents(amount), currency, locale), words)
  })
}

test('a day is written as its readers write it', () => {
  assert.equal(dayInWords(day('2026-11-04'), 'pt-BR'), '04/11/2026')
  assert.equal(dayInWords(day('2026-11-04'), 'es'), '04/11/2026')
  assert.equal(dayInWords(day('2026-11-04'), 'en'), 'Nov 4, 2026')
})
