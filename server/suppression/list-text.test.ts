import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { lineReader, natureOf } from './list-text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('workbooks, archives and zeros are no list; text in two bytes is', () => {
  assert.equal(natureOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20)), 'not-a-list')
  assert.equal(natureOf(Uint8Array.of(0x31, 0, 0x31)), 'not-a-list')
  assert.equal(natureOf(Uint8Array.of(0xff, 0xfe, 0x31, 0)), 'utf-16le')
  assert.equal(natureOf(Uint8Array.of(0xfe, 0xff, 0, 0x31)), 'utf-16be')
  assert.equal(natureOf(bytes('11987654321')), 'text')
})

test('text in two bytes is read as what it says', () => {
  const reader = lineReader('utf-16le')
  const two = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
  assert.deepEqual(reader.take(two('\ufeff119\r\n118')), ['119'])
  assert.deepEqual(reader.rest(), ['118'])
})

test('lines are the same wherever the pieces are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('1', '23', '\n', '\r\n')), fc.nat(20), (parts, cut) => {
      const text = parts.join('')
      const whole = lineReader('text')
      const cutUp = lineReader('text')
      const once = [...whole.take(bytes(text)), ...whole.rest()]
      const [first, second] = [text.slice(0, cut), text.slice(cut)]
      const twice = [...cutUp.take(bytes(first)), ...cutUp.take(bytes(second)), ...cutUp.rest()]
      assert.deepEqual(twice, once)
    }),
  )
})

test('a line without an end never fills the memory', () => {
  const reader = lineReader('text')
  for (let n = 0; n < 50; n += 1) assert.deepEqual(reader.take(bytes('1'.repeat(100_000))), [])
  assert.ok((reader.rest()[0]?.length ?? 0) <= 4096)
})
