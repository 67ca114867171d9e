import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { circumstances, type SignKind, signs } from '../../api/profiles.ts'
import { day, daysBetween, isAfter } from '../../kit/dates.ts'
import type { Sign } from './circumstances.ts'
import { type Correction, profile } from './profile.ts'

const today = day('2026-11-24')
const ago = (days: number) => today.subtract({ days })
const seen = (sign: SignKind, ...days: number[]): Sign[] =>
  days.map((one) => ({ sign, on: ago(one) }))
const names = (all: readonly Sign[], corrections: readonly Correction[] = []) =>
  profile(all, corrections, today).held.map(({ circumstance }) => circumstance)

const stories: readonly (readonly [string, readonly Sign[], readonly string[]])[] = [
  ['of whom nothing is known nothing is said', [], []],
  ['who said that they forgot', seen('said-forgot', 3), ['forgot']],
  ['who paid once a little late', seen('paid-just-after', 3), []],
  ['who paid twice a little late', seen('paid-just-after', 3, 40), ['forgot']],
  ['who forgot 180 days ago', seen('said-forgot', 180), ['forgot']],
  ['who forgot 181 days ago', seen('said-forgot', 181), []],
  ['whose month was tight', seen('said-tight', 10), ['tight-month']],
  ['who moved one date', seen('date-moved', 10), []],
  [
    'who moved a date and paid a part',
    [...seen('date-moved', 10), ...seen('paid-in-part', 20)],
    ['tight-month'],
  ],
  ['who lost the job, as they say', seen('said-lost-income', 10), ['lost-income']],
  ['who contests, and it is still open', seen('dispute-open', 900), ['disputes']],
  ['who contested 91 days ago', seen('said-disputes', 91), []],
  ['one promise that fell through', seen('promise-broken', 30), []],
  ['two promises that fell through', seen('promise-broken', 30, 60), ['promises-not-fitted']],
  [
    'two that fell through and two that were kept',
    [...seen('promise-broken', 30, 60), ...seen('promise-kept', 90, 120)],
    [],
  ],
  [
    'a promise and an agreement that fell through a year ago',
    [...seen('promise-broken', 365), ...seen('agreement-broken', 365)],
    ['promises-not-fitted'],
  ],
  [
    'the same a year and a day ago',
    [...seen('promise-broken', 366), ...seen('agreement-broken', 366)],
    [],
  ],
  ['six tries on one day', seen('tried', 1, 1, 1, 1, 1, 1), []],
  ['six tries on two days', seen('tried', 1, 1, 1, 2, 2, 2), []],
  ['six tries on three days', seen('tried', 1, 1, 2, 2, 3, 3), ['unreachable']],
  ['five tries on three days', seen('tried', 1, 2, 2, 3, 3), []],
  [
    'six tries, and an answer after them',
    [...seen('tried', 3, 3, 4, 4, 5, 5), ...seen('answered', 2)],
    [],
  ],
  [
    'an answer, and six tries after it',
    [...seen('tried', 1, 1, 2, 2, 3, 3), ...seen('answered', 4)],
    ['unreachable'],
  ],
  ['an agreement kept', seen('agreement-kept', 100), ['good-payer']],
  ['three instalments on time', seen('paid-on-time', 10, 40, 70), ['good-payer']],
  [
    'four on time and one late are four in five',
    [...seen('paid-on-time', 10, 40, 70, 100), ...seen('paid-late', 130)],
    ['good-payer'],
  ],
  [
    'three on time and one late are fewer',
    [...seen('paid-on-time', 10, 40, 70), ...seen('paid-late', 130)],
    [],
  ],
  [
    'kept three years ago, and broken this year',
    [...seen('agreement-kept', 1000), ...seen('agreement-broken', 100)],
    [],
  ],
]

for (const [story, facts, held] of stories) {
  test(`${story}: ${held.join(', ') || 'nothing'}`, () => assert.deepEqual(names(facts), held))
}

test('what was proved stands before what was said, and several hold at once', () => {
  const facts = [
    ...seen('said-tight', 5),
    ...seen('proved-lost-income', 60),
    ...seen('agreement-kept', 400),
  ]
  assert.deepEqual(names(facts), ['lost-income', 'tight-month', 'good-payer'])
})

test('the evidence says how often, and between which days', () => {
  const [held] = profile([...seen('tried', 1, 1, 2, 2, 3, 9)], [], today).held
  assert.deepEqual(held?.evidence, [{ sign: 'tried', count: 6, fromOn: ago(9), toOn: ago(1) }])
})

test('it ends by itself on the day on which a sign that it needs is too old', () => {
  const [held] = profile(seen('paid-just-after', 10, 100, 170), [], today).held
  assert.ok(held?.untilOn)
  assert.equal(daysBetween(today, held.untilOn), 80)
  const after = profile(seen('paid-just-after', 10, 100, 170), [], held.untilOn.add({ days: 1 }))
  assert.deepEqual(after.held, [])
})

test('a good payer is told with the years since the first payment', () => {
  const facts = [...seen('first-paid', 3 * 365 + 10), ...seen('agreement-kept', 10)]
  assert.equal(profile(facts, [], today).held[0]?.years, 3)
  assert.equal(profile(seen('agreement-kept', 10), [], today).held[0]?.years, 0)
})

const correction = (
  circumstance: Correction['circumstance'],
  does: Correction['does'],
  untilOn = today,
): Correction => ({ id: '1', circumstance, does, untilOn })

test('what somebody set comes first, with what the facts say beside it', () => {
  const { held } = profile(seen('said-tight', 1), [correction('forgot', 'holds')], today)
  assert.deepEqual(
    held.map(({ circumstance, evidence }) => [circumstance, evidence.length]),
    [
      ['forgot', 0],
      ['tight-month', 1],
    ],
  )
})

test('what somebody knows to be otherwise is not shown, and still told as left out', () => {
  const facts = seen('promise-broken', 30, 60)
  const found = profile(facts, [correction('promises-not-fitted', 'left-out')], today)
  assert.deepEqual([found.held.length, found.leftOut.length], [0, 1])
})

test('a correction counts on its last day and not on the next', () => {
  const forgot = [correction('forgot', 'holds', ago(1))]
  assert.deepEqual(names([], forgot), [])
  assert.deepEqual(names([], [correction('forgot', 'holds')]), ['forgot'])
})

test('nothing that happens after today is known today', () => {
  assert.deepEqual(names(seen('said-forgot', -1)), [])
})

const anySign = fc.record({
  sign: fc.constantFrom(...signs),
  on: fc.integer({ min: -30, max: 900 }).map(ago),
})

test('whatever happened: each circumstance once, with evidence, not yet over, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(anySign, { maxLength: 40 }), fc.nat(), (all, turn) => {
      const { held } = profile(all, [], today)
      assert.equal(new Set(held.map(({ circumstance }) => circumstance)).size, held.length)
      for (const { evidence, untilOn, circumstance } of held) {
        assert.ok(circumstances.includes(circumstance))
        assert.ok(evidence.length > 0)
        assert.ok(!untilOn || !isAfter(today, untilOn))
      }
      const turned = [
        ...all.slice(turn % (all.length + 1)),
        ...all.slice(0, turn % (all.length + 1)),
      ]
      const told = (list: readonly Sign[]) =>
        profile(list, [], today)
          .held.map(({ circumstance }) => circumstance)
          .toSorted()
      assert.deepEqual(told(turned), told(all))
    }),
  )
})

test('more good days never end a good payer, and more broken ones never make one', () => {
  fc.assert(
    fc.property(fc.array(anySign, { maxLength: 30 }), (all) => {
      const isGood = (list: readonly Sign[]) => names(list).includes('good-payer')
      if (isGood(all)) assert.ok(isGood([...all, ...seen('agreement-kept', 1)]))
      if (!isGood(all)) assert.ok(!isGood([...all, ...seen('promise-broken', 1)]))
    }),
  )
})
