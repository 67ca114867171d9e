import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { arrangements } from '../../api/profiles.ts'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { arrangementOf, type Deal } from './arrangement.ts'
import { ageBand, debtKind, valueBand } from './case-bands.ts'
import { similar, type Tally } from './similar.ts'

const like = (closed: number, kept: number, given: Partial<Tally> = {}): Tally => ({
  arrangement: 'equal-parts',
  isSameCircumstance: true,
  isSameKind: true,
  ageApart: 0,
  valueApart: 0,
  closed,
  kept,
  ...given,
})

test('thirty like cases are enough, and no others are looked at', () => {
  const found = similar([like(30, 20), like(500, 0, { valueApart: 1 })])
  assert.deepEqual([found.nearness, found.count, found.isFew], ['same-all', 30, false])
})

test('twenty-nine are not: the value may be a band apart', () => {
  const found = similar([like(29, 20), like(1, 0, { valueApart: 1 })])
  assert.deepEqual([found.nearness, found.count], ['value-near', 30])
})

const widening: readonly (readonly [string, Partial<Tally>, string])[] = [
  ['then the age', { ageApart: 1 }, 'age-near'],
  ['then any kind of debt', { isSameKind: false }, 'any-kind'],
  ['then any circumstance', { isSameCircumstance: false }, 'any-circumstance'],
  ['then any case at all', { valueApart: 2 }, 'any-case'],
]
for (const [story, given, nearness] of widening) {
  test(`${story}: ${nearness}`, () => {
    assert.equal(similar([like(1, 1), like(30, 15, given)]).nearness, nearness)
  })
}

test('with few cases in all, they are said to be few, and as near as they truly are', () => {
  const found = similar([like(4, 3), like(3, 1, { arrangement: 'date-moved', ageApart: 1 })])
  assert.deepEqual([found.nearness, found.count, found.isFew], ['age-near', 7, true])
})

test('an agency without a past has none, and says so', () => {
  const found = similar([])
  assert.deepEqual([found.count, found.isFew, found.ways], [0, true, []])
})

test('what was surely kept stands before what was kept in two cases of two', () => {
  const { ways } = similar([
    like(2, 2, { arrangement: 'date-moved' }),
    like(40, 32, { arrangement: 'equal-parts' }),
  ])
  assert.deepEqual(
    ways.map(({ arrangement, isFew }) => [arrangement, isFew]),
    [
      ['equal-parts', false],
      ['date-moved', true],
    ],
  )
})

const anyTally = fc.record({
  arrangement: fc.constantFrom(...arrangements),
  isSameCircumstance: fc.boolean(),
  isSameKind: fc.boolean(),
  ageApart: fc.integer({ min: 0, max: 2 }),
  valueApart: fc.integer({ min: 0, max: 2 }),
  closed: fc.integer({ min: 1, max: 40 }),
  kept: fc.integer({ min: 0, max: 1 }),
})

test('whatever the past: counts add up, and more cases never make the answer less near', () => {
  const order = ['same-all', 'value-near', 'age-near', 'any-kind', 'any-circumstance', 'any-case']
  fc.assert(
    fc.property(fc.array(anyTally, { maxLength: 20 }), (all) => {
      const found = similar(all)
      assert.equal(
        found.ways.reduce((sum, { closed }) => sum + closed, 0),
        found.count,
      )
      for (const way of found.ways) assert.ok(way.kept <= way.closed && way.low <= way.high)
      assert.equal(found.isFew, found.count < 30)
      const more = similar([...all, like(30, 10)])
      assert.equal(order.indexOf(more.nearness), 0)
    }),
  )
})

const deal = (given: Partial<Deal>): Deal => ({
  agreedOn: day('2026-11-24'),
  discountCents: cents(0),
  downPaymentCents: cents(0),
  shape: 'custom',
  firstDueOn: day('2026-11-25'),
  parts: 1,
  ...given,
})

const deals: readonly (readonly [string, Partial<Deal>, string])[] = [
  ['all at once, less a discount', { discountCents: cents(1) }, 'cash-with-discount'],
  ['all of it within a week', { firstDueOn: day('2026-12-01') }, 'cash-in-full'],
  ['all of it after a week', { firstDueOn: day('2026-12-02') }, 'date-moved'],
  ['a first payment and parts', { parts: 4, downPaymentCents: cents(1) }, 'entry-and-parts'],
  ['parts alike', { parts: 2 }, 'equal-parts'],
  ['parts that grow', { parts: 3, shape: 'growing' }, 'own-rhythm'],
]
for (const [story, given, arrangement] of deals) {
  test(`${story}: ${arrangement}`, () => assert.equal(arrangementOf(deal(given)), arrangement))
}

const bands: readonly (readonly [number, number])[] = [
  [-3, 0],
  [30, 0],
  [31, 1],
  [90, 1],
  [91, 2],
  [720, 4],
  [721, 5],
]
for (const [days, band] of bands) {
  test(`${days} days late are in band ${band}`, () => assert.equal(ageBand(days), band))
}

test('bands of value are of their own currency', () => {
  assert.deepEqual([valueBand(10_000, 'BRL'), valueBand(10_001n, 'BRL')], [0, 1])
  assert.deepEqual([valueBand(30_000, 'MXN'), valueBand(30_001, 'MXN')], [0, 1])
  assert.equal(valueBand(99_999_999, 'BRL'), 5)
})

test('a product is one, however it is written', () => {
  assert.equal(debtKind(' Crediário  Loja'), debtKind('CREDIARIO LOJA'))
  assert.equal(debtKind(null), '')
})
