import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents, percent, rate } from '../../kit/money.ts'
import type { DebtItem, Entry } from './ledger.ts'
import { statement } from './statement.ts'
import type { Terms } from './terms.ts'

const terms: Terms = {
  finePct: percent('2'),
  interestPctMonth: percent('0.95'),
  feesPct: rate(0),
  rounding: 'half-up',
}

const opening: Entry = {
  id: 'o',
  itemId: 'A',
  kind: 'opening',
  component: 'principal',
  amountCents: cents(9990),
  onDay: day('2026-10-10'),
  reversesId: null,
}
const payment: Entry = {
  ...opening,
  id: 'p',
  kind: 'payment',
  amountCents: cents(-990),
  onDay: day('2026-10-20'),
}
const item: DebtItem = { id: 'A', dueOn: day('2026-10-10'), entries: [opening, payment] }

test('each component can be worked out again from what its line says', () => {
  const { lines } = statement(item, terms, day('2026-11-09'))
  assert.deepEqual(
    lines.map(({ ruleId, baseCents, pct, days, amountCents }) => [
      ruleId,
      baseCents,
      pct,
      days,
      amountCents,
    ]),
    [
      ['late-fine', 9990n, '2', undefined, 200n],
      ['late-interest', 9990n, '0.95', 30, 89n],
    ],
  )
  assert.deepEqual(
    lines[1]?.stretches?.map(({ baseCents, days }) => [baseCents, days]),
    [
      [9990n, 10],
      [9000n, 20],
    ],
  )
  assert.ok(lines.every(({ source, formula }) => source !== '' && formula !== ''))
})

test('payments are part of the memory, and later ones are not', () => {
  const ids = (on: string) => statement(item, terms, day(on)).entries.map(({ id }) => id)
  assert.deepEqual(ids('2026-10-19'), ['o'])
  assert.deepEqual(ids('2026-10-20'), ['o', 'p'])
})

test('terms that charge nothing say nothing', () => {
  const free = { ...terms, finePct: rate(0), interestPctMonth: rate(0) }
  const { lines, totalCents } = statement(item, free, day('2026-11-09'))
  assert.deepEqual(lines, [])
  assert.equal(totalCents, 9000n)
})

test('before the due day there are no lines at all', () => {
  assert.deepEqual(statement(item, terms, day('2026-10-10')).lines, [])
})
