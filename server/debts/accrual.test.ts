import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { cents, percent, rate } from '../../kit/money.ts'
import { accrue } from './accrual.ts'
import type { DebtItem, Entry } from './ledger.ts'
import type { Terms } from './terms.ts'

const terms: Terms = {
  finePct: percent('2'),
  interestPctMonth: percent('1'),
  feesPct: rate(0),
  rounding: 'half-up',
}

const entry = (id: string, amountCents: number, onDay: string): Entry => ({
  id,
  itemId: 'A',
  kind: amountCents > 0 ? 'opening' : 'payment',
  component: 'principal',
  amountCents: cents(amountCents),
  onDay: day(onDay),
  reversesId: null,
})

const debt = (...entries: Entry[]): DebtItem => ({ id: 'A', dueOn: day('2026-01-10'), entries })

test('the days are told stretch by stretch, each with what was owed on it', () => {
  const paidTwice = debt(
    entry('o', 90000, '2026-11-01'),
    entry('p', -30000, '2026-01-20'),
    entry('q', -30000, '2026-02-09'),
    entry('same day', -10000, '2026-02-09'),
    entry('later', -100, '2026-04-01'),
  )
  const { stretches, daysLate, interestCents } = accrue(paidTwice, terms, day('2026-03-01'))
  assert.deepEqual(
    stretches.map(({ from, to, days, baseCents }) => [`${from}`, `${to}`, days, baseCents]),
    [
      ['2026-01-10', '2026-01-20', 10, 90000n],
      ['2026-01-20', '2026-02-09', 20, 60000n],
      ['2026-02-09', '2026-03-01', 20, 20000n],
    ],
  )
  assert.equal(daysLate, 50)
  assert.equal(interestCents, 833n) // (900 × 10 + 600 × 20 + 200 × 20) × 1% ÷ 30 = 8.333…
})

test('fractions of a centavo are kept until the end: two halves make a whole', () => {
  const split = debt(entry('o', 30000, '2026-01-01'), entry('p', -29850, '2026-01-11'))
  const { interestCents } = accrue(split, terms, day('2026-02-10'))
  assert.equal(interestCents, 12n) // 10 + 1.5 centavos, not 10 + 2
})

test('stretches follow each other without a gap and count every day late once', () => {
  const payments = fc.array(fc.integer({ min: -30, max: 300 }), { maxLength: 8 })
  fc.assert(
    fc.property(payments, fc.integer({ min: 0, max: 300 }), (days, late) => {
      const on = day('2026-01-10').add({ days: late })
      const item = debt(
        entry('o', 100000, '2026-01-01'),
        ...days.map((n, index) =>
          entry(`p${index}`, -15000, day('2026-01-10').add({ days: n }).toString()),
        ),
      )
      const { stretches, daysLate } = accrue(item, terms, on)
      assert.equal(
        stretches.reduce((sum, stretch) => sum + stretch.days, 0),
        daysLate,
      )
      assert.ok(
        stretches.every(({ from }, n) => n === 0 || from.equals(stretches[n - 1]?.to ?? on)),
      )
      assert.ok(stretches.every(({ baseCents }) => baseCents >= 0n))
    }),
  )
})
