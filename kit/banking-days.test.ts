import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  bankingDayFrom,
  bankingDaysAfter,
  isBankingDay,
  isWithinBankingDue,
  lastPayableDay,
} from './banking-days.ts'
import { day } from './dates.ts'

const closed = [
  ['a Saturday', '2026-11-21'],
  ['a Sunday', '2026-11-22'],
  ['Carnival Monday', '2026-02-16'],
  ['Carnival Tuesday', '2026-02-17'],
  ['Good Friday', '2026-04-03'],
  ['Corpus Christi', '2026-06-04'],
  ['Tiradentes', '2026-04-21'],
  ['20 November, since it is national', '2026-11-20'],
  ['Carnival Monday of another year', '2025-03-03'],
  ['Christmas', '2026-12-25'],
] as const

for (const [story, on] of closed) {
  test(`banks are closed on ${story}`, () => assert.equal(isBankingDay(day(on)), false))
}

const open = [
  ['Ash Wednesday', '2026-02-18'],
  ['Maundy Thursday', '2026-04-02'],
  ['the Friday after Corpus Christi', '2026-06-05'],
  ['20 November before it was national', '2023-11-20'],
  ['the last of December', '2026-12-31'],
] as const

for (const [story, on] of open) {
  test(`banks open on ${story}`, () => assert.equal(isBankingDay(day(on)), true))
}

test('a closed day moves to the next open one, an open one stays', () => {
  assert.equal(bankingDayFrom(day('2026-02-14')).toString(), '2026-02-18')
  assert.equal(bankingDayFrom(day('2026-02-18')).toString(), '2026-02-18')
})

test('five banking days are counted over a weekend', () => {
  assert.equal(bankingDaysAfter(day('2026-11-23'), 5).toString(), '2026-11-30')
  assert.equal(bankingDaysAfter(day('2026-11-21'), 0).toString(), '2026-11-23')
})

type Case = {
  readonly id: string
  readonly input: { readonly dataDeVencimento: string; readonly validadeAposVencimento: number }
  readonly expected: { readonly lastPayable: string }
}
const file = new URL('../test/fixtures/pix.json', import.meta.url)
const { cobvValidity } = JSON.parse(readFileSync(file, 'utf8')) as { cobvValidity: Case[] }

for (const { id, input, expected } of cobvValidity) {
  test(`the central bank's example ${id}: payable until ${expected.lastPayable}`, () => {
    const last = lastPayableDay(day(input.dataDeVencimento), input.validadeAposVencimento)
    assert.equal(last.toString(), expected.lastPayable)
  })
}

test('due on a Saturday and paid on Monday is on time, on Tuesday it is not', () => {
  assert.equal(isWithinBankingDue(day('2020-11-28'), day('2020-11-30')), true)
  assert.equal(isWithinBankingDue(day('2020-11-28'), day('2020-12-01')), false)
  assert.equal(isWithinBankingDue(day('2020-11-27'), day('2020-11-28')), false)
})
