import assert from 'node:assert/strict'
import { test } from 'node:test'
import { json } from './lines.ts'
import { planBuild, planCet } from './plan.ts'

type Told = {
  instalments: { n: number; dueOn?: string; amountCents: number; balanceCents: number }[]
  totalCents: number
  interestCents: number
  cetAnnualPct?: string
  error?: { code: string; field: string; message: string }
}
const told = (line: unknown) => JSON.parse(json(planBuild.answer(line))) as Told

const line = { method: 'price', principalCents: 100_000, monthlyRatePct: '1', parts: 3 }

test('without days a plan is amounts alone', () => {
  assert.deepEqual(told(line), {
    instalments: [
      {
        n: 1,
        amountCents: 34002,
        interestCents: 1000,
        amortisationCents: 33002,
        balanceCents: 66998,
      },
      {
        n: 2,
        amountCents: 34002,
        interestCents: 670,
        amortisationCents: 33332,
        balanceCents: 33666,
      },
      { n: 3, amountCents: 34003, interestCents: 337, amortisationCents: 33666, balanceCents: 0 },
    ],
    totalCents: 102007,
    interestCents: 2007,
  })
})

const days = (change: object) => told({ ...line, ...change }).instalments.map(({ dueOn }) => dueOn)

test('days are counted from the first, and a short month shortens only its own', () => {
  assert.deepEqual(days({ firstDueOn: '2028-01-31' }), ['2028-01-31', '2028-02-29', '2028-03-31'])
  assert.deepEqual(days({ contractedOn: '2027-01-31' }), ['2027-02-28', '2027-03-31', '2027-04-30'])
})

test('the yearly cost needs both ends: twelve per cent a year and a little more', () => {
  const { cetAnnualPct } = told({
    ...line,
    contractedOn: '2026-01-10',
    firstDueOn: '2026-02-10',
  })
  assert.equal(cetAnnualPct, '12.87')
  assert.equal(told({ ...line, firstDueOn: '2026-02-10' }).cetAnnualPct, undefined)
})

test('what is paid down costs nothing, and is paid all the same', () => {
  const { instalments, totalCents, interestCents } = told({ ...line, downPaymentCents: 40_000 })
  assert.equal(instalments[0]?.balanceCents, 60_000 - (20401 - 600))
  assert.equal(interestCents, 1204)
  assert.equal(totalCents, 101_204)
})

test('without interest the cost is nothing', () => {
  const plain = { ...line, method: 'equal', monthlyRatePct: '0', contractedOn: '2026-01-10' }
  assert.equal(told(plain).cetAnnualPct, '0.00')
})

const bad = [
  ['all of it down', { downPaymentCents: 100_000 }, 'down-payment-too-large', 'downPaymentCents'],
  ['a centavo in three', { principalCents: 1 }, 'payments-too-small', 'parts'],
  ['no parts', { parts: 0 }, 'invalid-field', 'parts'],
  ['a rate with a comma', { monthlyRatePct: '1,5' }, 'invalid-field', 'monthlyRatePct'],
  [
    'a payment before the contract',
    { contractedOn: '2026-02-10', firstDueOn: '2026-02-09' },
    'flow-before-contract',
    'firstDueOn',
  ],
  ['a day that is none', { firstDueOn: '2026-02-30' }, 'invalid-field', 'firstDueOn'],
  ['no such method', { method: 'german' }, 'invalid-field', 'method'],
] as const

for (const [story, change, code, field] of bad) {
  test(`${story}: ${code} of ${field}`, () => {
    const { error } = told({ ...line, ...change })
    assert.deepEqual([error?.code, error?.field], [code, field])
  })
}

test('the cost of any flows, or why there is none', () => {
  const flow = { on: '2027-01-01', cents: 112_000 }
  const ask = { on: '2026-01-01', netCents: 100_000, flows: [flow] }
  assert.deepEqual(planCet.answer(ask), { cetAnnualPct: '12.00' })
  const { error } = planCet.answer({ ...ask, on: '2027-01-02' }) as Told
  assert.deepEqual([error?.code, error?.field], ['flow-before-contract', 'flows'])
})
