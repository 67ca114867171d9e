import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { bankingDayFrom } from '../../kit/banking-days.ts'
import { day } from '../../kit/dates.ts'
import { fromDecimalText, rate, toDecimalText } from '../../kit/money.ts'
import { plainTerms } from './example.ts'
import { plainStatement } from './plain-statement.ts'
import type { Terms } from './terms.ts'

type Case = {
  readonly id: string
  readonly ambiguous?: boolean
  readonly input: {
    readonly principal: string
    readonly jurosPerDay: string
    readonly due: string
    readonly paid: string
    readonly channel: 'boleto' | 'cobv'
  }
  readonly expected: { readonly total: string; readonly days?: number }
}
const file = new URL('../../test/fixtures/interest.json', import.meta.url)
const { bcb } = JSON.parse(readFileSync(file, 'utf8')) as { bcb: Case[] }
const late = bcb.filter(({ input }) => input.due)

/** Interest told in money a day, as thirty of them a month. */
function termsOf({ principal, jurosPerDay }: Case['input']): Terms {
  const [whole, daily] = [fromDecimalText(principal), fromDecimalText(jurosPerDay)]
  assert.ok(whole && daily)
  const interestPctMonth = rate(daily * 30n, whole)
  return { ...plainTerms, finePct: rate(0), interestPctMonth, movesToBankingDay: true }
}

for (const { id, ambiguous, input, expected } of late) {
  test(`${id}: due ${input.due}, paid ${input.paid} by ${input.channel}: ${expected.total}`, () => {
    // A boleto counts on the day on which banks settle it, a Pix on the day itself.
    const paid = day(input.paid)
    const on = input.channel === 'boleto' ? bankingDayFrom(paid) : paid
    const principalCents = fromDecimalText(input.principal)
    assert.ok(principalCents)
    const found = plainStatement({ id, dueOn: day(input.due), principalCents }, termsOf(input), on)
    const total = toDecimalText(found.totalCents)
    assert.equal(total, ambiguous ? '10.10' : expected.total)
    if (expected.days !== undefined) assert.equal(found.daysLate, expected.days)
  })
}

test('the rule is named, and may be switched off', () => {
  const item = { id: 'A', dueOn: day('2020-11-28'), principalCents: fromDecimalText('100') }
  assert.ok(item.principalCents)
  const plain = { ...item, principalCents: item.principalCents }
  const moved = plainStatement(plain, { ...plainTerms, movesToBankingDay: true }, day('2020-12-01'))
  assert.deepEqual(
    moved.notes.map((note) => note.note === 'due-moved-to-banking-day' && note.on.toString()),
    ['2020-11-30'],
  )
  assert.equal(moved.daysLate, 1)
  const off = plainStatement(plain, plainTerms, day('2020-12-01'))
  assert.equal(off.daysLate, 3)
  assert.deepEqual(off.notes, [])
})
