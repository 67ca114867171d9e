import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writtenOut } from '../../kit/shorthand.ts'
import { check } from './check.ts'

const plain = (text: string) => ({ text, at: [...text].map((_, index) => index) })

test('what is typed in a hurry is read as it is said', () => {
  assert.equal(writtenOut(plain('vc n pagou pq')).text, 'voce nao pagou porque')
  assert.equal(writtenOut(plain('nada disso')).text, 'nada disso')
})

test('each letter still knows where it stood', () => {
  const { text, at } = writtenOut(plain('oi vc ai'))
  assert.equal(text.length, at.length)
  assert.equal(at[text.indexOf('ai')], 6)
  assert.deepEqual(at.slice(3, 7), [3, 4, 4, 4])
})

test('a finding in shorthand points at what was typed', () => {
  const text = 'se n pagar vc vai preso'
  const [one] = check({ text, locale: 'pt-BR', audience: 'right_party', country: 'BR' })
  assert.equal(one?.category, 'C-THREAT')
  assert.equal(text.slice(one?.start, one?.end), one?.match)
  assert.ok(one?.match.includes('vai preso'))
})
