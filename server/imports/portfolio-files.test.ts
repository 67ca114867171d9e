import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture, type Reading, readOf } from '../../test/portfolio.ts'
import type { DebtRow } from './debt-row.ts'

type Expected = {
  rowsRead: number
  rowsAccepted: number
  debtors: number
  debts: number
  sumOriginalCents: number
  refused: { line: number; reason: string }[]
  repaired: { line: number; field: string; from: string; to: string | null }[]
  layout: {
    encoding?: string
    delimiter?: string
    headerLine: number
    sheet?: string
    columns: Record<string, string | string[]>
  }
  samples: Record<string, unknown>[]
}

const files = [
  ['carteira-provedor.csv', 'BR'],
  ['carteira-assessoria.xlsx', 'BR'],
  ['cartera-despacho-mx.csv', 'MX'],
  ['carteira-suja.csv', 'BR'],
] as const

for (const [name, country] of files) {
  const expected: Expected = JSON.parse(
    new TextDecoder().decode(fixture(name.replace(/\.\w+$/, '.expected.json'))),
  )

  test(`${name} is read as it should be`, async (t) => {
    const reading = await readOf(fixture(name), country)
    await t.test('what was accepted adds up', () => {
      const { rowsRead, rowsAccepted, debtors, debts, sumOriginalCents } = reading.report
      assert.deepEqual(
        { rowsRead, rowsAccepted, debtors, debts, sumOriginalCents: Number(sumOriginalCents) },
        {
          rowsRead: expected.rowsRead,
          rowsAccepted: expected.rowsAccepted,
          debtors: expected.debtors,
          debts: expected.debts,
          sumOriginalCents: expected.sumOriginalCents,
        },
      )
    })
    await t.test('every refused row says its first reason', () => {
      const refused = reading.refused.map(({ line, reason }) => ({ line, reason }))
      assert.deepEqual(refused, expected.refused)
    })
    await t.test('every repair says what the cell held and what was kept', () => {
      assert.deepEqual(reading.repaired, expected.repaired)
    })
    await t.test('the layout is found', () => checkLayout(reading, expected.layout))
    await t.test('rows are read to the letter', () => checkSamples(reading, expected.samples))
  })
}

function checkLayout({ table }: Reading, expected: Expected['layout']): void {
  const { encoding, delimiter, headerLine, sheet, columns } = table.layout
  assert.equal(encoding, expected.encoding?.replace(' with BOM', '') ?? 'workbook')
  assert.equal(delimiter, expected.delimiter ?? null)
  assert.equal(headerLine, expected.headerLine)
  assert.equal(sheet, expected.sheet ?? null)
  const headers = (...fields: string[]) =>
    columns.filter(({ field }) => field && fields.includes(field)).map(({ header }) => header)
  const isPhone = (field: string) => /^phone\d$/.test(field)
  const named = Object.entries(expected.columns)
  for (const [field, header] of named) {
    if (!isPhone(field)) assert.deepEqual(headers(field), [header].flat(), field)
  }
  const phones = named.filter(([field]) => isPhone(field)).flatMap(([, header]) => header)
  assert.deepEqual(headers('phone', 'areaCode'), phones)
  const known = columns.filter(({ field }) => field !== null).length
  assert.equal(known, named.flatMap(([, header]) => header).length)
}

function checkSamples({ rows }: Reading, samples: Expected['samples']): void {
  for (const sample of samples) {
    const row = rows.find(({ line }) => line === sample.line)
    assert.ok(row)
    const seen = Object.fromEntries(Object.keys(sample).map((key) => [key, shown(row, key)]))
    assert.deepEqual(seen, sample)
  }
}

function shown(row: DebtRow, key: string): unknown {
  if (key === 'phones') return row.phones.map(({ e164 }) => e164)
  const value = row[key as keyof DebtRow] ?? null
  return typeof value === 'bigint' ? Number(value) : value
}
