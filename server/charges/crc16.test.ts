import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { crc16 } from './crc16.ts'

const file = new URL('../../test/fixtures/pix.json', import.meta.url)
const published = JSON.parse(readFileSync(file, 'utf8')) as {
  crc16: { input: string; expected: string }[]
  vectors: { id: string; expected: { payload: string; crc: string } }[]
}

for (const { input, expected } of published.crc16) {
  test(`the check of ${JSON.stringify(input)} is ${expected}`, () => {
    assert.equal(crc16(input), expected)
  })
}

for (const { id, expected } of published.vectors) {
  test(`the check of ${id} is its last four letters, noughts in front included`, () => {
    assert.equal(crc16(expected.payload.slice(0, -4)), expected.crc)
  })
}

test('letters with accents count by their UTF-8 bytes', () => {
  assert.notEqual(crc16('é'), crc16('e'))
  assert.equal(crc16('é').length, 4)
})
