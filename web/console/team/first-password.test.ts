import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstPassword, passwordBytes } from './first-password.ts'

test('a first password is four groups of four that can be dictated', () => {
  for (let seed = 0; seed < 256; seed++) {
    const bytes = Uint8Array.from({ length: passwordBytes }, (_, index) => (seed * 7 + index) % 256)
    assert.match(firstPassword(bytes), /^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
  }
})

test('other chance, another password', () => {
  const zeros = new Uint8Array(passwordBytes)
  assert.notEqual(firstPassword(zeros), firstPassword(zeros.map((_, index) => index)))
})
