import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { inputHash, stableText } from './input-hash.ts'
import { sha256 } from './sha256.ts'

test('the hash is the SHA-256 that everybody else computes', () => {
  const theirs = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  assert.equal(sha256('abc'), known)
  for (const length of [0, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    assert.equal(sha256('a'.repeat(length)), theirs('a'.repeat(length)))
  }
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => sha256(text) === theirs(text)))
})

test('the same facts have the same text, whatever the order of their fields', () => {
  const one = { b: [1, { d: null, c: 'x' }], a: day('2026-11-24'), z: undefined }
  const other = { a: day('2026-11-24'), b: [1, { c: 'x', d: null }] }
  assert.equal(stableText(one), '{"a":"2026-11-24","b":[1,{"c":"x","d":null}]}')
  assert.equal(inputHash(one), inputHash(other))
  assert.notEqual(inputHash([1, 2]), inputHash([2, 1]))
})

test('what stands in the text can be read as JSON again', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const again = JSON.parse(stableText(value))
      assert.equal(JSON.stringify(again), JSON.stringify(JSON.parse(stableText(again))))
    }),
  )
})
