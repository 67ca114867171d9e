import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codeText, newCode, readCode } from './code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = fc.uint8Array({ minLength: 15, maxLength: 15 }).map(newCode)

test('a code is read as it is printed, spoken or typed in a hurry', () => {
  const code = newCode(Uint8Array.from({ length: 15 }, (_, index) => index * 17))
  assert.equal(codeText(code).length, 19)
  const hurried = codeText(code).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
  assert.equal(readCode(hurried), code)
  assert.equal(readCode(code.replaceAll('1', 'l')), code)
})

test('what is no code is no code', () => {
  for (const typed of ['', 'ABCD', 'U'.repeat(16), '0'.repeat(15), '0'.repeat(17), '💸'.repeat(9)])
    assert.equal(readCode(typed), undefined, typed)
})

test('one wrong letter is always found out', () => {
  fc.assert(
    fc.property(codes, fc.nat(15), fc.nat(31), (code, at, other) => {
      const wrong = alphabet[other] ?? ''
      fc.pre(code[at] !== wrong)
      assert.equal(readCode(code.slice(0, at) + wrong + code.slice(at + 1)), undefined)
    }),
  )
})

test('two neighbours in each other’s place are always found out', () => {
  fc.assert(
    fc.property(codes, fc.nat(14), (code, at) => {
      const [one = '', two = ''] = [code[at], code[at + 1]]
      fc.pre(one !== two)
      assert.equal(readCode(code.slice(0, at) + two + one + code.slice(at + 2)), undefined)
    }),
  )
})
