import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, daysBetween, isAfter } from '../../kit/dates.ts'
import { add, cents, fromDecimalText, toDecimalText, zero } from '../../kit/money.ts'
import { type ScheduleAsk, schedule } from './schedule.ts'

const plan = (change: Partial<ScheduleAsk>) =>
  schedule({
    totalCents: cents(10000),
    downPaymentCents: zero,
    parts: 3,
    firstDueOn: day('2027-01-31'),
    secondPaymentDaysMin: 20,
    ...change,
  })

const amounts = (change: Partial<ScheduleAsk>) => plan(change).map(({ amountCents }) => amountCents)
const days = (change: Partial<ScheduleAsk>) => plan(change).map(({ dueOn }) => String(dueOn))

const file = new URL('../../test/fixtures/price.json', import.meta.url)
const { published } = JSON.parse(readFileSync(file, 'utf8')) as {
  published: {
    id: string
    system: string
    input: { total: string; n: number }
    expected: { firstAbsorbs: string[] }
  }[]
}

for (const { id, input, expected } of published.filter(({ system }) => system === 'equal split')) {
  test(`the published split ${id}: the first parts carry the odd centavos`, () => {
    const totalCents = fromDecimalText(input.total) ?? zero
    const parts = amounts({ totalCents, parts: input.n }).map(toDecimalText)
    assert.deepEqual(parts, expected.firstAbsorbs)
  })
}

test('a down payment stands apart, and the rest is split', () => {
  assert.deepEqual(amounts({ downPaymentCents: cents(5000), parts: 4 }), [
    5000n,
    1667n,
    1667n,
    1666n,
  ])
})

test('a single payment is the whole, whatever down payment is written', () => {
  assert.deepEqual(amounts({ downPaymentCents: cents(5000), parts: 1 }), [10000n])
})

test('months are counted from the first payment: a short one does not shorten the next', () => {
  assert.deepEqual(days({}), ['2027-01-31', '2027-02-28', '2027-03-31'])
})

const chosen = [
  [
    'the same month when it is far enough',
    '2027-01-05',
    25,
    ['2027-01-05', '2027-01-25', '2027-02-25'],
  ],
  [
    'the next month when it is a day too near',
    '2027-01-06',
    25,
    ['2027-01-06', '2027-02-25', '2027-03-25'],
  ],
  ['a day already gone by', '2027-01-28', 5, ['2027-01-28', '2027-03-05', '2027-04-05']],
  [
    'the end of months short and long',
    '2027-01-02',
    31,
    ['2027-01-02', '2027-01-31', '2027-02-28'],
  ],
] as const

for (const [story, firstDueOn, dueDay, expected] of chosen) {
  test(`a chosen due day: ${story}`, () => {
    assert.deepEqual(days({ firstDueOn: day(firstDueOn), dueDay }), expected)
  })
}

test('payments add up, none is empty, and each falls later than the one before', () => {
  const asks = fc.record({
    totalCents: fc.integer({ min: 1000, max: 10_000_000 }).map(cents),
    downPaymentCents: fc.integer({ min: 0, max: 900 }).map(cents),
    parts: fc.integer({ min: 1, max: 48 }),
    firstDueOn: fc.integer({ min: 0, max: 900 }).map((n) => day('2026-01-01').add({ days: n })),
    dueDay: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
    secondPaymentDaysMin: fc.integer({ min: 1, max: 40 }),
  })
  fc.assert(
    fc.property(asks, (ask) => {
      const payments = schedule(ask)
      assert.equal(add(...payments.map(({ amountCents }) => amountCents)), ask.totalCents)
      assert.equal(payments.length, ask.parts)
      assert.ok(payments.every(({ amountCents }) => amountCents > 0n))
      for (const [index, { n, dueOn }] of payments.entries()) {
        const before = payments[index - 1]
        assert.equal(n, index + 1)
        assert.ok(!before || isAfter(dueOn, before.dueOn))
      }
      const second = payments[1]
      if (second && ask.dueDay !== undefined)
        assert.ok(daysBetween(ask.firstDueOn, second.dueOn) >= ask.secondPaymentDaysMin)
    }),
  )
})
