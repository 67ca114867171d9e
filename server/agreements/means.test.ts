import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canPayBy } from './means.ts'

const stories = [
  ['Pix to a creditor with a key', 'pix', 'BR', true, true],
  ['Pix to one without', 'pix', 'BR', false, false],
  ['Pix in Mexico', 'pix', 'MX', true, false],
  ['a boleto without a Pix key', 'boleto', 'BR', false, true],
  ['a boleto in Mexico', 'boleto', 'MX', false, false],
  ['a cash point anywhere', 'cash-point', 'MX', false, true],
  ['a cheque anywhere', 'cheque', 'MX', false, true],
] as const

for (const [story, means, country, hasPixKey, expected] of stories) {
  test(`${story}: ${expected ? 'yes' : 'no'}`, () => {
    const answer = canPayBy(means, { country, hasPixKey })
    assert.deepEqual(answer.ok || answer.refusal, expected || 'means-not-available')
  })
}
