import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { percent } from '../../kit/money.ts'
import { exampleEntry, exampleItem, plainTerms } from './example.ts'
import { statement } from './statement.ts'
import type { Terms } from './terms.ts'

const consumer: Terms = { ...plainTerms, isConsumer: true }
const of = (amountCents: number, terms: Terms) =>
  statement(
    exampleItem('2026-01-12', exampleEntry('o', amountCents, '2026-01-12')),
    terms,
    day('2026-02-11'),
  )
const capsOf = ({ lines }: ReturnType<typeof of>) =>
  lines.flatMap(({ cap }) => (cap ? [[cap.rule, cap.contractPct]] : []))

test('a fine of 2% on a consumer is never above 2%, not by half a centavo', () => {
  const found = of(4990, consumer)
  assert.equal(found.owed.fine, 99n)
  assert.deepEqual(capsOf(found), [['consumer-fine-cut', '2']])
  assert.equal(of(4990, plainTerms).owed.fine, 100n)
})

test('a fine that rounding does not carry above the cap stays as it is, and nothing is said', () => {
  const found = of(10010, consumer)
  assert.equal(found.owed.fine, 200n)
  assert.deepEqual(capsOf(found), [])
})

test('a fine above 2% is cut to 2% for a consumer, and the line says so', () => {
  const found = of(10000, { ...consumer, finePct: percent('10') })
  assert.equal(found.owed.fine, 200n)
  assert.deepEqual(capsOf(found), [['consumer-fine-cap', '10']])
  assert.equal(of(10000, { ...plainTerms, finePct: percent('10') }).owed.fine, 1000n)
})

test('fees need reciprocity; what is left out is still said', () => {
  const terms = { ...consumer, feesPct: percent('10') }
  const found = of(10000, terms)
  assert.equal(found.owed.fees, 0n)
  assert.deepEqual(capsOf(found), [['fees-need-reciprocity', '10']])
  assert.equal(of(10000, { ...terms, feesAreReciprocal: true }).owed.fees, 1030n)
})

test('whatever the amount and the contract, a consumer is never fined above 2%', () => {
  const roundings = fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const)
  const pct = fc.integer({ min: 0, max: 10_000 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), pct, roundings, (amount, n, rounding) => {
      const finePct = { top: BigInt(n), bottom: 10_000n }
      const { owed } = of(amount, { ...consumer, finePct, rounding })
      assert.ok(owed.fine * 50n <= BigInt(amount))
    }),
  )
})
