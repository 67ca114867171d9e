import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cents } from '../../kit/money.ts'
import type { DebtRow } from './debt-row.ts'
import { totals } from './totals.ts'

const row = (changes: Partial<DebtRow>): DebtRow => ({
  line: 2,
  document: '63504386045',
  documentKind: 'cpf',
  name: 'Ana',
  flags: [],
  contract: 'C-1',
  instalment: '',
  invoice: '',
  dueOn: '2026-06-06',
  originalCents: cents(1000),
  phones: [],
  emails: [],
  extras: {},
  repairs: [],
  ...changes,
})

const reportOf = (...rows: Partial<DebtRow>[]) => {
  const report = totals('2026-11-22')
  for (const changes of rows) report.accept(row(changes))
  return report.report()
}

test('rows are summed by the month in which they were due', () => {
  const report = reportOf(
    { dueOn: '2026-07-01', originalCents: cents(5) },
    { dueOn: '2026-06-30', originalCents: cents(7) },
    { dueOn: '2026-07-31', originalCents: cents(11) },
  )
  assert.deepEqual(report.byMonth, [
    { month: '2026-06', rows: 1, cents: 7n },
    { month: '2026-07', rows: 2, cents: 16n },
  ])
  assert.equal(report.sumOriginalCents, 23n)
})

test('people and contracts are counted once, repairs by row, refusals by reason', () => {
  const report = totals('2026-11-22')
  report.accept(row({ repairs: [{ field: 'name', from: 'a', to: 'b' }] }))
  report.accept(row({ document: '11222333000181', contract: 'C-2' }))
  report.accept(row({}))
  report.refuse('totals-row')
  report.refuse('missing-value')
  report.refuse('missing-value')
  const { byMonth, sumOriginalCents, ...counts } = report.report()
  assert.equal(byMonth.length, 1)
  assert.equal(sumOriginalCents, 3000n)
  assert.deepEqual(counts, {
    rowsRead: 6,
    rowsAccepted: 3,
    rowsRefused: 3,
    rowsRepaired: 1,
    debtors: 2,
    debts: 2,
    refusedByReason: [
      { reason: 'missing-value', rows: 2 },
      { reason: 'totals-row', rows: 1 },
    ],
    flags: [],
  })
})

const flagged: readonly (readonly [string, Partial<DebtRow>, readonly string[]])[] = [
  ['due today', { dueOn: '2026-11-22' }, []],
  ['due tomorrow', { dueOn: '2026-11-23' }, ['due-in-the-future']],
  ['five years old', { dueOn: '2021-11-22' }, []],
  ['a day older', { dueOn: '2021-11-21' }, ['older-than-five-years']],
  ['a postal code of its state', { stateCode: 'BR-SP', postalCode: '01310100' }, []],
  [
    'a postal code of another state',
    { stateCode: 'BR-RJ', postalCode: '01310100' },
    ['state-and-postal-code-disagree'],
  ],
  ['a state that nobody knows', { state: 'XX', postalCode: '01310100' }, []],
  ['words in the name', { flags: ['deceased', 'test'] }, ['deceased', 'test']],
]

for (const [story, changes, flags] of flagged) {
  test(`${story}: ${flags.join(' and ') || 'nothing to tell'}`, () =>
    assert.deepEqual(
      reportOf(changes).flags,
      flags.map((flag) => ({ flag, rows: 1 })),
    ))
}

test('a phone is shared from the sixth person on; one person may have it in many rows', () => {
  const phones = [
    { e164: '+5511987654321', type: 'mobile' as const, column: 'Fone', isWhatsapp: false },
  ]
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ document: `${index}`, phones }))
  assert.deepEqual(reportOf(...people(5), ...people(5)).flags, [])
  assert.deepEqual(reportOf(...people(6)).flags, [{ flag: 'shared-phone', rows: 1 }])
})
