import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readFields, writeField } from './tlv.ts'

const id = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'))
const value = fc.string({ minLength: 1, maxLength: 99 })

test('what is written is read back, in its order', () => {
  const fields = fc.uniqueArray(fc.tuple(id, value), { selector: ([name]) => name })
  fc.assert(
    fc.property(fields, (pairs) => {
      const read = readFields(pairs.map(([name, text]) => writeField(name, text)).join(''))
      assert.ok(read.ok)
      assert.deepEqual(Array.from(read.value), pairs)
    }),
  )
})

const defects = [
  ['an id of letters', 'AB01x', 'malformed-id'],
  ['one letter left over', '0001x0', 'malformed-id'],
  ['an id and nothing more', '00', 'malformed-length'],
  ['a length with a sign', '00+1x', 'malformed-length'],
  ['a length of nothing', '0000', 'empty-field'],
  ['one letter too few', '0003ab', 'truncated-field'],
  ['the same id again', '0001a0001b', 'repeated-field'],
] as const

for (const [story, text, defect] of defects) {
  test(`${story}: ${defect}`, () => {
    const read = readFields(text)
    assert.equal(read.ok ? 'read' : read.refusal, defect)
  })
}

test('a field neither of nothing nor of a hundred letters can be written', () => {
  assert.throws(() => writeField('02', ''))
  assert.throws(() => writeField('02', 'x'.repeat(100)))
  assert.equal(writeField('02', 'x'.repeat(99)).length, 103)
})
