import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { percent, percentText, rate } from '../../kit/money.ts'
import { accrue } from './accrual.ts'
import { exampleEntry, exampleItem, plainTerms } from './example.ts'
import shipped from './index-months.json' with { type: 'json' }
import {
  factorOver,
  indexTable,
  isAwaited,
  legalRate,
  legalRateTable,
  monthsBetween,
  monthsWithout,
} from './index-table.ts'
import { shippedMonths, shippedTables, tablesOf } from './shipped-months.ts'
import { statement } from './statement.ts'

for (const { index, years } of shipped) {
  for (const { year, pct, totalPct } of years) {
    if (totalPct === undefined) continue
    test(`${index} of ${year}: its months come to the published ${totalPct}%`, () => {
      const table = shippedTables.get(index)
      assert.ok(table && pct.length === 12)
      const { top, bottom } = factorOver(table, `${year}-01`, `${year}-12`)
      const hundredths = (top - bottom) * 10000n
      const told = BigInt(totalPct.replace('.', ''))
      const gap = hundredths - told * bottom
      assert.ok((gap < 0n ? -gap : gap) <= (bottom * 3n) / 2n, 'but for the published rounding')
    })
  }
}

test('a month that is loaded later is the one that counts', () => {
  const tables = tablesOf([
    ...shippedMonths,
    { index: 'IPCA', month: '2024-01', pct: '9', source: 'a file' },
  ])
  assert.deepEqual(tables.get('IPCA')?.months.get('2024-01'), percent('9'))
})

test('months run over the end of a year; from later to earlier there are none', () => {
  assert.deepEqual(monthsBetween('2025-11', '2026-02'), [
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ])
  assert.deepEqual(monthsBetween('2026-02', '2026-01'), [])
})

test('a hole in a table is found', () => {
  const table = indexTable('IPCA', [
    { month: '2026-01', pct: percent('1') },
    { month: '2026-03', pct: percent('1') },
  ])
  assert.deepEqual(monthsWithout(table, '2026-01', '2026-04'), ['2026-02', '2026-04'])
})

const rates = [
  ['Selic above prices', '0.87', '0.19', '0.67871'],
  ['prices above Selic: never below zero', '0.10', '0.20', '0'],
  ['alike: zero', '0.50', '0.50', '0'],
  ['prices that fell add to it', '1.00', '-0.14', '1.141598'],
] as const

for (const [story, selic, ipca15, expected] of rates) {
  test(`the legal rate, ${story}: ${expected}`, () => {
    assert.equal(percentText(legalRate(percent(selic), percent(ipca15)), 6), expected)
  })
}

test('the legal rate of a month is made of the month before, unless it was published', () => {
  const selic = indexTable('SELIC', [
    { month: '2025-12', pct: percent('1') },
    { month: '2026-01', pct: percent('1') },
  ])
  const ipca15 = indexTable('IPCA-15', [
    { month: '2025-12', pct: percent('0') },
    { month: '2026-01', pct: percent('0') },
  ])
  const published = indexTable('TAXA-LEGAL', [{ month: '2026-02', pct: percent('0.7') }])
  const { months } = legalRateTable(published, selic, ipca15)
  assert.equal(percentText(months.get('2026-01') ?? rate(0), 6), '1')
  assert.equal(percentText(months.get('2026-02') ?? rate(0), 6), '0.7')
})

const item = exampleItem('2026-01-21', exampleEntry('o', 310000, '2026-01-21'))
const legal = {
  ...plainTerms,
  finePct: rate(0),
  legalRate: indexTable('TAXA-LEGAL', [
    { month: '2026-01', pct: percent('1') },
    { month: '2026-02', pct: percent('0.56') },
  ]),
}

test('legal interest is simple: each day has its part of its own month', () => {
  // 10 of 31 days of January at 1%: 10.00; 14 of 28 days of February at 0.56%: 8.68
  const { owed, lines } = statement(item, legal, day('2026-02-14'))
  assert.equal(owed.interest, 1868n)
  const [line] = lines
  assert.equal(line?.ruleId, 'legal-interest')
  assert.deepEqual(
    line?.stretches?.map(({ month, days, pct }) => [month, days, pct]),
    [
      ['2026-01', 10, '1'],
      ['2026-02', 14, '0.56'],
    ],
  )
})

test('a month without a legal rate is named and adds nothing', () => {
  const { interestCents, gaps } = accrue(item, legal, day('2026-03-31'))
  assert.equal(interestCents, 2736n)
  assert.deepEqual(gaps, [{ index: 'TAXA-LEGAL', month: '2026-03' }])
})

const awaited = [
  ['IPCA', '2026-10', '2026-11-14', true],
  ['IPCA', '2026-10', '2026-11-15', false],
  ['TAXA-LEGAL', '2026-11', '2026-11-04', true],
  ['TAXA-LEGAL', '2026-11', '2026-11-05', false],
] as const

for (const [index, month, today, expected] of awaited) {
  test(`on ${today} the ${index} of ${month} is ${expected ? 'not out yet' : 'missing'}`, () => {
    assert.equal(isAwaited(index, month, day(today)), expected)
  })
}
