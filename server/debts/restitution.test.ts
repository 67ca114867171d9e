import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { restitutionSum } from './restitution.ts'
import { tablesOf } from './shipped-months.ts'

const tables = tablesOf([
  { index: 'IPCA', month: '2025-01', pct: '1', source: 'told' },
  { index: 'IPCA', month: '2025-02', pct: '1', source: 'told' },
  { index: 'TAXA-LEGAL', month: '2025-01', pct: '0.62', source: 'told' },
  { index: 'TAXA-LEGAL', month: '2025-02', pct: '0.56', source: 'told' },
])
const paid = { paidCents: cents(10000), paidOn: day('2025-01-21'), isJustified: false }

test('what was paid unduly comes back twice, corrected and with legal interest', () => {
  // 200.00 × 1.01 × 1.01 = 204.02; 10 of 31 days at 0.62% and 14 of 28 at 0.56% of that
  assert.deepEqual(restitutionSum(paid, tables, day('2025-02-14')), {
    paidCents: 10000n,
    doubleCents: 10000n,
    correctionCents: 402n,
    interestCents: 98n,
    totalCents: 20500n,
    gaps: [],
  })
})

test('a justified mistake gives back once', () => {
  const { doubleCents, totalCents } = restitutionSum(
    { ...paid, isJustified: true },
    tables,
    day('2025-01-21'),
  )
  assert.deepEqual([doubleCents, totalCents], [0n, 10000n])
})

test('months that no table has are named', () => {
  const { gaps } = restitutionSum(paid, tables, day('2025-03-10'))
  assert.deepEqual(gaps, [
    { index: 'IPCA', month: '2025-03' },
    { index: 'TAXA-LEGAL', month: '2025-03' },
  ])
})

test('never less than twice what was paid, nor less later than earlier while prices rise', () => {
  const amount = fc.integer({ min: 1, max: 10_000_000 })
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 60 }), (paidCents, days) => {
      const on = paid.paidOn.add({ days })
      const sum = restitutionSum({ ...paid, paidCents: cents(paidCents) }, tables, on)
      const next = restitutionSum(
        { ...paid, paidCents: cents(paidCents) },
        tables,
        on.add({ days: 1 }),
      )
      assert.ok(sum.totalCents >= BigInt(paidCents) * 2n)
      assert.ok(next.totalCents >= sum.totalCents)
    }),
  )
})
