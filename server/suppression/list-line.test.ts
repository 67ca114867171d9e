import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isHeader, listLine } from './list-line.ts'

const reading = { country: 'BR', listedOn: '2026-11-20' } as const
const read = (line: string) => {
  const found = listLine(line, reading)
  return found.ok ? `${found.value.number} ${found.value.since}` : found.refusal
}

const lines = [
  ['11987654321', '5511987654321 2026-11-20'],
  ['(11) 98765-4321', '5511987654321 2026-11-20'],
  ['+55 11 98765 4321', '5511987654321 2026-11-20'],
  ['"11987654321";"2026-01-05"', '5511987654321 2026-01-05'],
  ['11987654321;05/01/2026;Fulano', '5511987654321 2026-01-05'],
  ['11;987654321', '5511987654321 2026-11-20'],
  ['1;11;32654321;2026-11-20', '551132654321 2026-11-20'],
  ['11987654321;2026-11-21', 'day-wrong'],
  ['11987654321;30/02/2026', 'day-wrong'],
  ['00000000000', 'not-a-phone'],
  ['10987654321', 'not-a-phone'],
  ['Maria', 'no-number'],
  ['123', 'no-number'],
  ['=HYPERLINK("http://x")', 'no-number'],
] as const

for (const [line, answer] of lines) {
  test(`${line} is ${answer}`, () => {
    assert.equal(read(line), answer)
  })
}

test('four hundred letters are read, the next is too long', () => {
  const whole = `11987654321;${'x'.repeat(388)}`
  assert.equal(whole.length, 400)
  assert.equal(read(whole), '5511987654321 2026-11-20')
  assert.equal(read(`${whole}x`), 'line-too-long')
})

test('a line of names is a header; a number never is', () => {
  assert.equal(isHeader('Telefone;Data'), true)
  assert.equal(isHeader('Procon 2026'), true)
  assert.equal(isHeader('11987654321'), false)
  assert.equal(isHeader('Fulano;11987654321'), false)
})

test('whatever a line holds, it is a number of the country or a named refusal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (line) => {
      const found = listLine(line, reading)
      if (found.ok) assert.match(String(found.value.number), /^55\d{10,11}$/)
    }),
  )
})
