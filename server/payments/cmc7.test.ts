import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCmc7 } from './cmc7.ts'

// Invented: bank 999 does not exist.
const line = '999123450170005675700001234566'

test('a whole line tells bank, branch, number and account', () => {
  const read = readCmc7('<99912345<0170005675>700001234566:')
  assert.ok(read.ok)
  assert.deepEqual(read.value, {
    digits: line,
    bank: '999',
    branch: '1234',
    number: '000567',
    account: '0000123456',
  })
})

test('a line that is too short or too long says how many digits it has', () => {
  for (const text of [line.slice(1), `${line}0`, '']) {
    const read = readCmc7(text)
    assert.ok(!read.ok)
    assert.equal(read.facts.digits, text.length)
  }
})

test('no single digit can be typed wrong without being noticed', () => {
  for (let at = 0; at < line.length; at += 1) {
    for (let digit = 0; digit < 10; digit += 1) {
      if (String(digit) === line[at]) continue
      const mistyped = line.slice(0, at) + String(digit) + line.slice(at + 1)
      assert.equal(readCmc7(mistyped).ok, false, mistyped)
    }
  }
})
