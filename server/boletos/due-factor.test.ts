import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { published } from '../../test/published-boletos.ts'
import { dueDay, dueFactor } from './due-factor.ts'

for (const { input, expected } of published.fatorVencimento) {
  test(`${input.due} is factor ${expected.fator}`, () =>
    assert.equal(dueFactor(day(input.due)), expected.fator))
}

const rollover = [
  ['2025-02-21', '9999'],
  ['2025-02-22', '1000'],
  ['2025-02-23', '1001'],
  ['2049-10-13', '9999'],
  ['2049-10-14', '1000'],
] as const

for (const [dueOn, factor] of rollover) {
  test(`the count begins again: ${dueOn} is ${factor}`, () =>
    assert.equal(dueFactor(day(dueOn)), factor))
}

test('no due day is written 0000, and read as none', () => {
  assert.equal(dueFactor(null), '0000')
  assert.equal(dueDay('0000', day('2026-11-22')), null)
})

test('before the count began there is no factor', () => {
  assert.equal(dueFactor(day('1997-10-07')), undefined)
  assert.equal(dueFactor(day('1997-10-08')), '0001')
})

test('a factor means the day that is near to who reads it', () => {
  assert.equal(String(dueDay('3769', day('2008-01-10'))), '2008-02-01')
  assert.equal(String(dueDay('3769', day('2030-01-10'))), '2032-09-22')
})

test('the window is 3000 days back and 5500 days on, both included', () => {
  const due = day('2025-02-22') // factor 1000
  assert.equal(String(dueDay('1000', due.add({ days: 3000 }))), '2025-02-22')
  assert.equal(dueDay('1000', due.add({ days: 3001 })), null)
  assert.equal(String(dueDay('1000', due.subtract({ days: 5500 }))), '2025-02-22')
  assert.equal(dueDay('1000', due.subtract({ days: 5501 })), null)
})

test('every day within the window is read back as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5000, max: 25_000 }),
      fc.integer({ min: -3000, max: 5500 }),
      (days, ahead) => {
        const reference = day('1997-10-07').add({ days })
        const dueOn = reference.add({ days: ahead })
        assert.equal(String(dueDay(dueFactor(dueOn) ?? '', reference)), String(dueOn))
      },
    ),
  )
})
