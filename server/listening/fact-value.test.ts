import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactKind } from '../../api/listening.ts'
import { day } from '../../kit/dates.ts'
import { factValue } from './fact-value.ts'

const today = day('2026-11-24')
const kept = (fact: FactKind, value: string) => {
  const read = factValue(fact, value, today)
  return read.ok ? read.value : `no: ${read.facts.remedy}`
}

const stories: readonly (readonly [FactKind, string, string])[] = [
  ['motive', 'keep-service', 'keep-service'],
  ['motive', 'revenge', 'no: choice'],
  ['reason', 'illness', 'illness'],
  ['since-when', '2026-11-24', '2026-11-24'],
  ['since-when', '2026-11-25', 'no: since-when'],
  ['since-when', '1990-01-01', 'no: since-when'],
  ['next-income-on', '2026-11-24', '2026-11-24'],
  ['next-income-on', '2026-11-23', 'no: next-income-on'],
  ['next-income-on', '2027-11-25', '2027-11-25'],
  ['next-income-on', '2027-11-26', 'no: next-income-on'],
  ['next-income-on', '31/11', 'no: next-income-on'],
  ['income-days', '20, 5', '5,20'],
  ['income-days', '5 e 20', '5,20'],
  ['income-days', '5 5', '5'],
  ['income-days', '0', 'no: days'],
  ['income-days', '32', 'no: days'],
  ['income-days', '1,2,3,4,5,6,7', 'no: days'],
  ['monthly-budget-cents', '15000', '15000'],
  ['monthly-budget-cents', '0', 'no: cents'],
  ['monthly-budget-cents', '-100', 'no: cents'],
  ['monthly-budget-cents', '150,00', 'no: cents'],
  ['has-said', '  o  técnico não veio ', 'o técnico não veio'],
  ['has-said', ' ', 'no: text'],
  ['context', 'x'.repeat(300), 'x'.repeat(300)],
  ['context', 'x'.repeat(301), 'no: text'],
]

for (const [fact, value, answer] of stories) {
  test(`${fact}, "${value.slice(0, 40)}": ${answer.slice(0, 40)}`, () =>
    assert.equal(kept(fact, value), answer))
}
