import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day, monthsAfter } from '../../kit/dates.ts'
import { cents, fromDecimalText, zero } from '../../kit/money.ts'
import { cet, type Flow } from './cet.ts'

const file = new URL('../../test/fixtures/price.json', import.meta.url)
const cases = (
  JSON.parse(readFileSync(file, 'utf8')) as {
    cet: {
      id: string
      input: { d0?: string; net: string; flows: [string, string][] }
      expected: { cetAnnualPct: string }
    }[]
  }
).cet

const amount = (text: string) => fromDecimalText(text) ?? zero

const answered = (on: string, netCents: number, flows: readonly Flow[]) => {
  const answer = cet({ on: day(on), netCents: cents(netCents), flows })
  return answer.ok ? answer.value : answer.refusal
}

for (const { id, input, expected } of cases) {
  const { d0, net, flows } = input
  if (d0 === undefined) continue
  test(`${id}: ${expected.cetAnnualPct}% a year`, () => {
    const paid = flows.map(([on, text]) => ({ on: day(on), cents: amount(text) }))
    assert.equal(answered(d0, Number(amount(net)), paid), expected.cetAnnualPct)
  })
}

test('the central bank’s example, with the days of 2008', () => {
  const flows = [1, 2, 3, 4, 5].map((n) => ({
    on: monthsAfter(day('2008-03-03'), n),
    cents: cents(20573),
  }))
  assert.equal(answered('2008-03-03', 94000, flows), '43.62')
})

const after = (days: number, amountCents: number): Flow => ({
  on: day('2026-01-01').add({ days }),
  cents: cents(amountCents),
})

const yearly = [
  ['what was financed, a year later', 365, 100_000, '0.00'],
  ['an exact half goes to the even neighbour below', 365, 112_345, '12.34'],
  ['an exact half goes to the even neighbour above', 365, 112_355, '12.36'],
  ['a little more than half goes up', 365, 112_346, '12.35'],
  ['twelve per cent', 365, 112_000, '12.00'],
  ['two years at ten per cent', 730, 121_000, '10.00'],
  ['less than was financed', 365, 90_000, '-10.00'],
  ['an exact half below zero', 365, 99_995, '0.00'],
  ['a tenth more on the next day', 1, 110_000, '128330558031335169.69'],
] as const

for (const [story, days, paid, expected] of yearly) {
  test(`${story}: ${expected}%`, () => {
    assert.equal(answered('2026-01-01', 100_000, [after(days, paid)]), expected)
  })
}

const noRate = [
  ['nothing paid', [after(30, 0)]],
  ['all paid on the day of the contract', [after(0, 110_000)]],
] as const

for (const [story, flows] of noRate) {
  test(`${story}: no rate`, () => {
    assert.equal(answered('2026-01-01', 100_000, flows), 'no-such-rate')
  })
}

test('a payment before the contract, or nothing financed, has no cost', () => {
  assert.equal(answered('2026-01-02', 100_000, [after(0, 1)]), 'flow-before-contract')
  assert.equal(answered('2026-01-01', 0, [after(1, 1)]), 'nothing-financed')
})
