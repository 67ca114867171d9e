import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reaisInWords } from './in-words.ts'
import { cents } from './money.ts'

for (const [amount, words] of [
  [0, 'zero reais'],
  [1, 'um centavo'],
  [99, 'noventa e nove centavos'],
  [100, 'um real'],
  [101, 'um real e um centavo'],
  [1900, 'dezenove reais'],
  [10000, 'cem reais'],
  [12345, 'cento e vinte e três reais e quarenta e cinco centavos'],
  [100000, 'mil reais'],
  [110000, 'mil e cem reais'],
  [123456, 'mil duzentos e trinta e quatro reais e cinquenta e seis centavos'],
  [200100, 'dois mil e um reais'],
  [2100000, 'vinte e um mil reais'],
  [100000000, 'um milhão de reais'],
  [100000100, 'um milhão e um reais'],
  [215000000, 'dois milhões cento e cinquenta mil reais'],
] as const) {
  test(`${amount} centavos: ${words}`, () => assert.equal(reaisInWords(cents(amount)), words))
}
