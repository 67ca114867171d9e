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
      interest: 'contract',
      correctionIndex: 'none',
      fineBase: 'corrected',
      isConsumer: true,
      feesAreReciprocal: false,
      movesToBankingDay: null,
      countsFrom: null,
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
  ['a fine above 100', { ...usualTerms, finePct: '100.01' }, 'finePct'],
  ['a fine below zero', { ...usualTerms, finePct: '-2' }, 'finePct'],
  ['an unknown index', { ...usualTerms, correctionIndex: 'CUB' }, 'correctionIndex'],
  ['an impossible day', { ...usualTerms, countsFrom: '2026-02-30' }, 'countsFrom'],
  ['a flag in words', { ...usualTerms, isConsumer: 'sim' }, 'isConsumer'],
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

const silent = [
  ['between companies', { finePct: '10', isConsumer: false, feesPct: '20' }],
  ['fees that both sides may ask for', { feesPct: '10', feesAreReciprocal: true }],
  ['interest by law, whatever was agreed', { interestPctMonth: '9', interest: 'legal' }],
] as const

for (const [story, change] of silent) {
  test(`${story}: nothing to worry about`, () => {
    const read = readTerms({ ...usualTerms, ...change }, '')
    assert.ok(read.ok)
    assert.deepEqual(termsConcerns(read.value), [])
  })
}

test('fees on consumers that the contract does not grant to both sides are a concern', () => {
  const read = readTerms({ ...usualTerms, feesPct: '10' }, '')
  assert.ok(read.ok)
  assert.deepEqual(termsConcerns(read.value), ['fees-without-reciprocity'])
})
