import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { readDay, readSerial } from './days.ts'

const told = (text: string, isTextFile = true): string => {
  const read = readDay(text, isTextFile)
  return read ? `${read.day}${read.isRepaired ? ' repaired' : ''}` : 'no day'
}

const stories = [
  ['06/06/2026', '2026-06-06'],
  ['5/7/2026', '2026-07-05'],
  ['5-9-2026', '2026-09-05'],
  ['05.09.2026', '2026-09-05'],
  ['2026-09-05', '2026-09-05'],
  ['2026/9/5', '2026-09-05'],
  ['20260615', '2026-06-15'],
  ['15062026', '2026-06-15'],
  ['20122026', '2026-12-20'],
  ['01/10/2026 00:00:00', '2026-10-01'],
  ['01/10/2026 9:05', '2026-10-01'],
  ['1/1/26 0:00', '2026-01-01 repaired'],
  ['2026-05-12T10:00:00.000Z', '2026-05-12'],
  ['15/03/30', '2030-03-15 repaired'],
  ['10/05/31', '1931-05-10 repaired'],
  ['20-11-99', '1999-11-20 repaired'],
  ['12/05/00', '2000-05-12 repaired'],
  ['46142', '2026-04-30 repaired'],
  ['46022', '2025-12-31 repaired'],
  ['3653', 'no day'],
  ['3654', '1910-01-01 repaired'],
  ['73415', '2100-12-31 repaired'],
  ['73416', 'no day'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2025', 'no day'],
  ['29/02/1900', 'no day'],
  ['29/02/2000', '2000-02-29'],
  ['31/02/2026', 'no day'],
  ['31/04/2026', 'no day'],
  ['00/00/0000', 'no day'],
  ['12/31/2025', 'no day'],
  ['10/10/0026', '0026-10-10'],
  ['10/10/026', 'no day'],
  ['103,05', 'no day'],
  ['à vista', 'no day'],
  ['', 'no day'],
] as const

for (const [text, answer] of stories) {
  test(`${text || 'nothing'}: ${answer}`, () => assert.equal(told(text), answer))
}

test('only a text file shows a day as its serial number', () => {
  assert.equal(told('46142', false), 'no day')
})

const serials = [
  [45292, false, '2024-01-01'],
  [46092.75, false, '2026-03-11'],
  [44630, true, '2026-03-11'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, undefined],
  [61, false, '1900-03-01'],
  [0, false, undefined],
  [-5, false, undefined],
  [2958465, false, '9999-12-31'],
  [2958466, false, undefined],
] as const

for (const [number, is1904, answer] of serials) {
  test(`a workbook's ${number}${is1904 ? ' since 1904' : ''} is ${answer ?? 'no day'}`, () =>
    assert.equal(readSerial(number, is1904)?.day, answer))
}

test('every day is read back in every form, and no text stops the reading', () => {
  const offset = fc.nat(150 * 365)
  fc.assert(
    fc.property(offset, (days) => {
      const { year, month, day: date } = day('1950-01-01').add({ days })
      const two = (number: number) => String(number).padStart(2, '0')
      const iso = `${year}-${two(month)}-${two(date)}`
      assert.equal(told(`${two(date)}/${two(month)}/${year}`), iso)
      assert.equal(told(`${date}.${month}.${year} 23:59`), iso)
      assert.equal(told(iso), iso)
      assert.equal(told(`${year}${two(month)}${two(date)}`), iso)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. T:') }), (text) => {
      const read = readDay(text, true)
      if (read) assert.equal(day(read.day).toString(), read.day)
    }),
    { numRuns: 2000 },
  )
})
