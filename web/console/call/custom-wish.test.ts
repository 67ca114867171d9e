import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWish } from './custom-wish.ts'

const today = '2026-11-24'
const ask = (fields: Record<string, string>) => readWish(fields, today).ask

test('with nothing written it is one payment today, without discount', () => {
  assert.deepEqual(ask({}), {
    downPaymentCents: 0,
    parts: 1,
    firstDueOn: today,
    discountPct: '0',
  })
})

const percents: readonly [written: string, asked: string, isPercent: boolean][] = [
  ['7', '7', true],
  ['7,5', '7.5', true],
  ['7.5 %', '7.5', true],
  ['', '0', true],
  ['sete', 'sete', false],
  ['7,', '7.', false],
]
for (const [written, asked, isPercent] of percents) {
  test(`a discount of “${written}” is ${isPercent ? asked : 'no number'}`, () => {
    const wish = readWish({ 'offer.discountPct': written }, today)
    assert.equal(wish.ask.discountPct, asked)
    assert.equal(wish.isPercent, isPercent)
    assert.equal(wish.isWhole, isPercent)
  })
}

test('a chosen day of the month goes along, and none when it is left open', () => {
  assert.equal(ask({ 'offer.dueDay': '10' }).dueDay, 10)
  assert.equal('dueDay' in ask({ 'offer.dueDay': '' }), false)
})
