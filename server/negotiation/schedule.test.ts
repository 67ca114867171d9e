import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, daysBetween, isAfter } from '../../kit/dates.ts'
import { add, cents, fromDecimalText, percent, toDecimalText, zero } from '../../kit/money.ts'
import { type ScheduleAsk, schedule } from './schedule.ts'

const usual: ScheduleAsk = {
  shape: 'level',
  totalCents: cents(10000),
  downPaymentCents: zero,
  parts: 3,
  firstDueOn: day('2027-01-31'),
  secondPaymentDaysMin: 20,
  growthPct: percent('10'),
  lowMonths: [1, 2],
  lowMonthPct: percent('50'),
  invoices: [cents(3000), cents(7000)],
  instalmentInterest: { method: 'none', pctMonth: percent('0') },
}

function plan(change: Partial<ScheduleAsk>) {
  const made = schedule({ ...usual, ...change })
  assert.ok(made.ok)
  return made.value
}

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
      const payments = plan(ask)
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

const atOnePct = (method: 'equal' | 'price' | 'sac') => ({
  instalmentInterest: { method, pctMonth: percent('1') },
  totalCents: cents(100_000),
  firstDueOn: day('2027-01-10'),
})

const interestOf = (change: Partial<ScheduleAsk>) =>
  plan(change).map(({ interestCents }) => interestCents)

test('interest runs from the first payment: the rest is a Price table of what is left', () => {
  const change = { ...atOnePct('price'), parts: 4, downPaymentCents: cents(40_000) }
  assert.deepEqual(amounts(change), [40_000n, 20_401n, 20_401n, 20_402n])
  assert.deepEqual(interestOf(change), [0n, 600n, 402n, 202n])
})

test('with payments alike the first is as large as the others, and carries no interest', () => {
  assert.deepEqual(amounts(atOnePct('price')), [33_666n, 33_666n, 33_664n])
  assert.deepEqual(interestOf(atOnePct('price')), [0n, 663n, 333n])
})

test('with capital alike payments grow smaller', () => {
  assert.deepEqual(amounts(atOnePct('sac')), [33_333n, 34_000n, 33_667n])
})

test('one payment bears no interest', () => {
  assert.deepEqual(interestOf({ ...atOnePct('price'), parts: 1 }), [0n])
})

test('up to a chosen day interest is counted in days: 15 of 30', () => {
  const change = { ...atOnePct('price'), parts: 2, secondPaymentDaysMin: 10, dueDay: 25 }
  assert.deepEqual(interestOf({ ...change, downPaymentCents: cents(50_000) }), [0n, 250n])
})

const shapes = [
  ['growing', 4, ['2155', '2371', '2607', '2867'], ['01-31', '02-28', '03-31', '04-30']],
  ['seasonal', 4, ['1667', '1667', '3333', '3333'], ['01-31', '02-28', '03-31', '04-30']],
  ['month-of-grace', 3, ['3334', '3333', '3333'], ['01-31', '03-31', '04-30']],
  ['biweekly', 3, ['3334', '3333', '3333'], ['01-31', '02-14', '02-28']],
  ['by-invoice', 2, ['3000', '7000'], ['01-31', '02-28']],
] as const

for (const [shape, parts, expected, dueOn] of shapes) {
  test(`${shape}: its own sizes on its own days`, () => {
    assert.deepEqual(amounts({ shape, parts }).map(String), expected)
    assert.deepEqual(
      days({ shape, parts }).map((text) => text.slice(5)),
      dueOn,
    )
  })
}

test('where nothing is paid in low months, they are passed over', () => {
  const change = { shape: 'seasonal', lowMonths: [2, 3], lowMonthPct: percent('0') } as const
  assert.deepEqual(days(change), ['2027-01-31', '2027-04-30', '2027-05-31'])
})

test('a month of grace costs its interest', () => {
  const change = { ...atOnePct('sac'), parts: 2, downPaymentCents: cents(50_000) }
  assert.deepEqual(interestOf(change), [0n, 500n])
  assert.deepEqual(interestOf({ ...change, shape: 'month-of-grace' }), [0n, 1000n])
})

test('a fortnight costs fourteen days of thirty', () => {
  const change = { ...atOnePct('sac'), parts: 2, downPaymentCents: cents(50_000) }
  assert.deepEqual(interestOf({ ...change, shape: 'biweekly' }), [0n, 233n])
})
