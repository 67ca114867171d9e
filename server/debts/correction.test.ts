import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { cents, percent, percentText, rate } from '../../kit/money.ts'
import { balance } from './balance.ts'
import { exampleEntry, exampleItem, plainTerms } from './example.ts'
import { factorOver, indexTable } from './index-table.ts'
import { statement } from './statement.ts'

const file = new URL('../../test/fixtures/interest.json', import.meta.url)
const published = JSON.parse(readFileSync(file, 'utf8')) as {
  monetaryCorrection: {
    id: string
    input: { index: string; monthlyPct: string[] }
    expected: { factor: string }
  }[]
}

const tableOf = (monthlyPct: readonly string[], year = '2003') =>
  indexTable(
    'IPCA',
    monthlyPct.map((pct, index) => ({
      month: `${year}-${String(index + 1).padStart(2, '0')}`,
      pct: percent(pct),
    })),
  )

for (const { id, input, expected } of published.monetaryCorrection) {
  test(`the factor of ${id} is the published ${expected.factor}`, () => {
    const factor = factorOver(tableOf(input.monthlyPct), '2003-01', '2003-12')
    const decimals = expected.factor.length - 2
    const asPublished = percentText({ top: factor.top, bottom: factor.bottom * 100n }, decimals)
    assert.equal(asPublished, expected.factor)
  })
}

const free = { ...plainTerms, finePct: rate(0), interestPctMonth: rate(0) }
const terms = { ...free, correction: tableOf(['1', '2', '-0.5', '3']) }
const corrected = (dueOn: string, on: string, ...payments: [number, string][]) =>
  statement(
    exampleItem(
      dueOn,
      exampleEntry('o', 10000, dueOn),
      ...payments.map(([amountCents, onDay], n) => exampleEntry(`p${n}`, amountCents, onDay)),
    ),
    terms,
    day(on),
  )

const stories = [
  ['the month of the due day counts, and that of the day asked', '2003-01-31', '2003-02-01', 302n],
  ['one month alone', '2003-03-01', '2003-03-31', -50n],
  ['months after the last published one change nothing', '2003-04-10', '2003-09-10', 300n],
  ['months before the due day change nothing', '2003-05-01', '2003-06-01', 0n],
] as const

for (const [story, dueOn, on, correctionCents] of stories) {
  test(story, () => assert.equal(corrected(dueOn, on).correctionCents, correctionCents))
}

test('months that the table does not have are named', () => {
  const { notes } = corrected('2003-04-10', '2003-06-10')
  assert.deepEqual(notes, [
    { note: 'index-month-missing', index: 'IPCA', month: '2003-05' },
    { note: 'index-month-missing', index: 'IPCA', month: '2003-06' },
  ])
})

test('a payment takes from what is owed in the money of its day; the rest is corrected on', () => {
  // 100.00 × 1.01 = 101.00; 51.00 paid; 50.00 × 1.02 × 0.995 = 50.745 → 50.75
  const { owed, correctionCents, lines } = corrected('2003-01-05', '2003-03-20', [
    -5100,
    '2003-01-20',
  ])
  assert.equal(owed.principal, 5075n)
  assert.equal(correctionCents, 175n)
  assert.deepEqual(
    lines.map(({ baseCents, months, amountCents }) => [baseCents, months, amountCents]),
    [
      [10000n, ['2003-01'], 100n],
      [5000n, ['2003-02', '2003-03'], 75n],
    ],
  )
})

test('whoever pays all of what is owed with correction owes nothing on any later day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000_000 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      (amountCents, late, later) => {
        const dueOn = day('2003-01-05')
        const opening = exampleEntry('o', amountCents, '2003-01-05')
        const paidOn = dueOn.add({ days: late })
        const owed = balance(exampleItem('2003-01-05', opening), terms, paidOn)
        const paid = exampleEntry('p', -Number(owed.totalCents), paidOn.toString())
        const after = balance(
          exampleItem('2003-01-05', opening, paid),
          terms,
          paidOn.add({ days: later }),
        )
        assert.equal(after.totalCents, 0n)
        assert.equal(after.creditCents, cents(0))
      },
    ),
  )
})

test('the fine may be of the principal as it was, or as it is corrected', () => {
  const item = exampleItem('2003-01-05', exampleEntry('o', 10000, '2003-01-05'))
  const fined = { ...terms, finePct: percent('2') }
  const on = day('2003-02-05')
  assert.equal(balance(item, fined, on).owed.fine, 206n)
  assert.equal(balance(item, { ...fined, fineBase: 'principal' }, on).owed.fine, 200n)
})
