import assert from 'node:assert/strict'
import { test } from 'node:test'
import { percent, rate } from '../../kit/money.ts'
import { readTerms, termsConcerns, usualTerms } from './terms.ts'

test('the usual terms are 2% once and 1% a month, rounded half up, and concern nobody', () => {
  const terms = readTerms(usualTerms, '')
  assert.deepEqual(terms, {
    ok: true,
    value: {
      finePct: percent('2'),
      interestPctMonth: percent('1'),
      feesPct: rate(0),
      rounding: 'half-up',
      paymentOrder: ['fees', 'interest', 'fine', 'principal'],
    },
  })
  assert.ok(terms.ok)
  assert.deepEqual(termsConcerns(terms.value), [])
})

const bad = [
  ['no fine', { ...usualTerms, finePct: undefined }, 'finePct'],
  ['a fine that is a number', { ...usualTerms, finePct: 2 }, 'finePct'],
  ['interest below zero', { ...usualTerms, interestPctMonth: '-1' }, 'interestPctMonth'],
  ['fees above all', { ...usualTerms, feesPct: '100.01' }, 'feesPct'],
  ['an unknown rounding', { ...usualTerms, rounding: 'up' }, 'rounding'],
  ['an order without the principal', { ...usualTerms, paymentOrder: ['fine'] }, 'paymentOrder'],
  ['a misspelt term', { ...usualTerms, fine: '2' }, 'fine'],
] as const

for (const [story, terms, field] of bad) {
  test(`${story} is refused, naming ${field}`, () => {
    const read = readTerms(terms, '')
    assert.ok(!read.ok)
    assert.equal(read.facts.field, field)
  })
}

const concerns = [
  ['2', '1', []],
  ['2.01', '1', ['fine-above-consumer-cap']],
  ['2', '1.01', ['interest-above-one-per-cent']],
  ['10', '5', ['fine-above-consumer-cap', 'interest-above-one-per-cent']],
] as const

for (const [finePct, interestPctMonth, expected] of concerns) {
  test(`${finePct}% once and ${interestPctMonth}% a month: ${expected.length} concerns`, () => {
    const read = readTerms({ finePct, interestPctMonth }, '')
    assert.ok(read.ok)
    assert.deepEqual(termsConcerns(read.value), expected)
  })
}
