import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointAsk, readPoint } from './counter-wish.ts'

test('until a point is chosen the value is asked about', () => {
  assert.equal(readPoint({}), 'value')
  assert.equal(pointAsk({}), undefined)
})

const wishes = [
  ['a value', { 'counter.value': '50000' }, { point: 'value', totalCents: 50000 }],
  ['no value', { 'counter.value': '0' }, undefined],
  [
    'a day, whatever value was written before',
    { 'counter.point': 'date', 'counter.value': '1', 'counter.date': '2026-12-05' },
    { point: 'date', firstDueOn: '2026-12-05' },
  ],
  [
    'a month',
    { 'counter.point': 'size', 'counter.size': '9000' },
    { point: 'size', monthlyCents: 9000 },
  ],
  [
    'a rhythm',
    { 'counter.point': 'form', 'counter.form': 'biweekly' },
    { point: 'form', planShape: 'biweekly' },
  ],
  ['a rhythm that is none', { 'counter.point': 'form', 'counter.form': 'daily' }, undefined],
] as const

for (const [story, fields, expected] of wishes) {
  test(`${story} is wished`, () => assert.deepEqual(pointAsk(fields), expected))
}
