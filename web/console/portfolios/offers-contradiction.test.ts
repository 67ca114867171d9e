import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfferPolicy } from './discount.ts'
import { planContradiction } from './offers-contradiction.ts'

const policy = {
  instalmentsMax: 12,
  downPaymentPctMin: '10',
  instalmentInterest: { method: 'none', pctMonth: '0' },
  lowMonths: [],
} as unknown as OfferPolicy

const elevenMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const stories: [story: string, change: object, answer: string | undefined][] = [
  ['the usual', {}, undefined],
  ['99.99% down', { downPaymentPctMin: '99.99' }, undefined],
  ['everything down', { downPaymentPctMin: '100' }, 'nothing-left-for-instalments'],
  ['everything down, in one payment', { downPaymentPctMin: '100', instalmentsMax: 1 }, undefined],
  [
    'interest and no method',
    { instalmentInterest: { method: 'none', pctMonth: '0.01' } },
    'interest-without-method',
  ],
  [
    'a method and no interest',
    { instalmentInterest: { method: 'sac', pctMonth: '0' } },
    'method-without-interest',
  ],
  ['interest by a method', { instalmentInterest: { method: 'sac', pctMonth: '1' } }, undefined],
  ['eleven lean months', { lowMonths: elevenMonths }, undefined],
  ['twelve lean months', { lowMonths: [...elevenMonths, 12] }, 'every-month-low'],
]
for (const [story, change, answer] of stories) {
  test(`${story}: ${answer ?? 'no contradiction'}`, () =>
    assert.equal(planContradiction({ ...policy, ...change }), answer))
}
