import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPercent, isWhole, percentTyped } from './policy-draft.ts'

const percents = [
  ['0', true],
  ['2', true],
  ['0.95', true],
  ['100', true],
  ['100.0001', false],
  ['101', false],
  ['1.23456', false],
  ['', false],
  ['2,5', false],
  ['-1', false],
] as const
for (const [text, answer] of percents) {
  test(`"${text}" is ${answer ? '' : 'not '}a percentage`, () =>
    assert.equal(isPercent(text), answer))
}

test('a percentage may be typed with a comma, a sign and spaces', () => {
  assert.equal(percentTyped('2,5 %'), '2.5')
  assert.equal(percentTyped('2.5'), '2.5')
})

const whole = {
  finePct: '2',
  interestPctMonth: '1',
  rounding: 'half-up',
  bands: [{ fromDaysLate: 1, principalPct: '5' }],
  authorityPct: { agent: '60', owner: '100' },
  days: [1, 3],
}

test('a policy with every number and percentage is whole', () => assert.equal(isWhole(whole), true))

const wounds: [story: string, part: object][] = [
  ['a percentage above 100', { finePct: '101' }],
  ['a monthly percentage that is empty', { interestPctMonth: '' }],
  ['a percentage by its first name that is wrong', { interest: { pctMonth: 'x' } }],
  ['a number that is missing inside a list', { bands: [{ fromDaysLate: null }] }],
  ['a percentage that is wrong inside a list', { bands: [{ principalPct: 'x' }] }],
  ['a percentage that is wrong inside a group of them', { authorityPct: { agent: '1000' } }],
  ['a day that is missing', { days: [1, null] }],
]
for (const [story, part] of wounds) {
  test(`${story} keeps a policy from being published`, () =>
    assert.equal(isWhole({ ...whole, ...part }), false))
}
