import assert from 'node:assert/strict'
import { test } from 'node:test'
import { json } from './lines.ts'
import { debtStatement } from './statement.ts'

type Told = {
  items: { daysLate: number; totalCents: number; rules: unknown[] }[]
  total: Record<string, number>
  error?: { code: string; field: string; message: string }
}
const told = (line: unknown) => JSON.parse(json(debtStatement.answer(line))) as Told

const terms = { finePct: '2', interestPctMonth: '1', rounding: 'half-up' }
const item = { id: 'A', dueOn: '2026-01-10', principalCents: 50000 }
const line = { asOf: '2026-01-20', terms, items: [item] }

test('each item and the whole are told in centavos', () => {
  const second = { id: 'B', dueOn: '2026-02-10', principalCents: 10000 }
  const { items, total } = told({ ...line, items: [item, second] })
  const [a, b] = items.map((item) => ({ ...item, rules: item.rules.length }))
  assert.deepEqual(a, {
    id: 'A',
    daysLate: 10,
    principalCents: 50000,
    correctionCents: 0,
    fineCents: 1000,
    interestCents: 167,
    feesCents: 0,
    totalCents: 51167,
    rules: 2,
  })
  assert.deepEqual([b?.daysLate, b?.totalCents, b?.rules], [0, 10000, 0])
  assert.deepEqual(total, {
    principalCents: 60000,
    correctionCents: 0,
    fineCents: 1000,
    interestCents: 167,
    feesCents: 0,
    totalCents: 61167,
  })
})

test('fees and an index are counted where the terms name them', () => {
  const factors = [{ month: '2026-01', pct: '1' }]
  const answer = told({
    ...line,
    terms: { ...terms, feesPct: '10', correction: { index: 'IPCA', factors } },
  })
  assert.equal(answer.total.correctionCents, 500)
  assert.equal(answer.total.feesCents, 5168)
  assert.equal(answer.total.totalCents, 56846)
})

test('no items owe nothing', () => {
  assert.deepEqual(told({ ...line, items: [] }).total.totalCents, 0)
})

const bad = [
  ['a day that does not exist', { asOf: '2026-02-30' }, 'invalid-field', 'asOf'],
  ['no day', { asOf: undefined }, 'missing-field', 'asOf'],
  ['a rate as a number', { terms: { ...terms, finePct: 2 } }, 'invalid-field', 'terms.finePct'],
  [
    'a rate with a comma',
    { terms: { ...terms, finePct: '2,5' } },
    'invalid-field',
    'terms.finePct',
  ],
  ['no such rounding', { terms: { ...terms, rounding: 'up' } }, 'invalid-field', 'terms.rounding'],
  [
    'half a centavo',
    { items: [{ ...item, principalCents: 0.5 }] },
    'invalid-field',
    'items.0.principalCents',
  ],
  [
    'a debt below zero',
    { items: [{ ...item, principalCents: -1 }] },
    'invalid-field',
    'items.0.principalCents',
  ],
  [
    'a month told twice',
    {
      terms: {
        ...terms,
        correction: {
          index: 'IPCA',
          factors: [
            { month: '2026-01', pct: '1' },
            { month: '2026-01', pct: '2' },
          ],
        },
      },
    },
    'repeated-month',
    'terms.correction.factors.1.month',
  ],
] as const

for (const [story, change, code, field] of bad) {
  test(`${story}: ${code} of ${field}`, () => {
    const { error } = told(JSON.parse(JSON.stringify({ ...line, ...change })))
    assert.deepEqual([error?.code, error?.field], [code, field])
  })
}
