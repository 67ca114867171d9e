import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { percent, percentText } from '../../kit/money.ts'
import { balance } from './balance.ts'
import { exampleEntry, exampleItem } from './example.ts'
import { shippedTables } from './shipped-months.ts'
import { statement } from './statement.ts'
import { readVersions, termsOn, termsOverTime } from './terms-in-force.ts'

const today = day('2026-11-22')
const setting = { tables: shippedTables, country: 'BR' } as const
const company = { isConsumer: false, movesToBankingDay: false }

const over = (...policies: object[]) =>
  termsOverTime(
    readVersions(policies.map((policy, n) => ({ version: n + 1, policy }))),
    setting,
    today,
  )
const of = (finePct: string, interestPctMonth: string, countsFrom?: string) => ({
  ...company,
  finePct,
  interestPctMonth,
  countsFrom,
})
const fineOn = (terms: ReturnType<typeof over>['terms'], on: string) =>
  percentText(termsOn(terms, day(on)).finePct)

test('without any version the usual terms count', () => {
  const { version, terms } = over()
  assert.equal(version, 0)
  assert.equal(fineOn(terms, '2020-01-01'), '2')
})

test('a version without a day takes the place of all before it, on every day', () => {
  const { version, terms } = over(of('1', '1', '2026-01-01'), of('3', '1'))
  assert.equal(version, 2)
  assert.equal(fineOn(terms, '2020-01-01'), '3')
  assert.equal(fineOn(terms, '2030-01-01'), '3')
})

test('a version counts from its day on, and the days before keep theirs', () => {
  const { version, terms } = over(of('1', '1'), of('3', '1', '2026-06-01'))
  assert.equal(version, 2)
  assert.equal(fineOn(terms, '2026-05-31'), '1')
  assert.equal(fineOn(terms, '2026-06-01'), '3')
})

test('a version of a day to come is not in force today, and answers for that day', () => {
  const { version, terms } = over(of('1', '1'), of('3', '1', '2027-01-01'))
  assert.equal(version, 1)
  assert.equal(percentText(terms.finePct), '1')
  assert.equal(fineOn(terms, '2027-01-01'), '3')
})

test('a later version from an earlier day takes the place of those after that day', () => {
  const { terms } = over(of('1', '1', '2026-06-01'), of('3', '1', '2026-03-01'))
  assert.equal(fineOn(terms, '2026-02-28'), '2', 'the usual one')
  assert.equal(fineOn(terms, '2026-03-01'), '3')
  assert.equal(fineOn(terms, '2026-07-01'), '3')
})

const item = exampleItem('2026-01-10', exampleEntry('o', 30000, '2026-01-10'))

test('each day costs the interest of its own terms; the fine is that of the first day late', () => {
  const { terms } = over(of('2', '1'), of('5', '3', '2026-01-21'))
  const { owed } = balance(item, terms, day('2026-01-30'))
  // 10 days at 1% and 10 at 3% of 300.00: 1.00 + 3.00
  assert.equal(owed.interest, 400n)
  assert.equal(owed.fine, 600n)
})

test('a day before the change is answered as it was answered then', () => {
  const before = over(of('2', '1')).terms
  const after = over(of('2', '1'), of('5', '3', '2026-01-21')).terms
  const on = day('2026-01-20')
  assert.deepEqual(balance(item, after, on), balance(item, before, on))
})

test('a rate that changed on the way is told stretch by stretch', () => {
  const { terms } = over(of('2', '1'), of('2', '3', '2026-01-21'))
  const line = statement(item, terms, day('2026-01-30')).lines.find(
    ({ ruleId }) => ruleId === 'late-interest',
  )
  assert.equal(line?.pct, '')
  assert.deepEqual(
    line?.stretches?.map(({ days, pct }) => [days, pct]),
    [
      [10, '1'],
      [10, '3'],
    ],
  )
})

test('the caps of consumers and the banking day are those of Brazil', () => {
  const mexico = { tables: shippedTables, country: 'MX' } as const
  const versions = readVersions([{ version: 1, policy: { finePct: '9', interestPctMonth: '1' } }])
  const there = termsOverTime(versions, mexico, today).terms
  const here = termsOverTime(versions, setting, today).terms
  assert.deepEqual([there.isConsumer, there.movesToBankingDay], [false, false])
  assert.deepEqual([here.isConsumer, here.movesToBankingDay], [true, true])
})

test('an index by name becomes its table', () => {
  const { terms } = over({ ...of('2', '1'), correctionIndex: 'IPCA' })
  assert.deepEqual(terms.correction?.months.get('2024-08'), percent('-0.02'))
})
