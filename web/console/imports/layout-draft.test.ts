import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ImportField,
  isCutOtherwise,
  type Layout,
  layoutToSend,
  missingIn,
  samplesOf,
  twiceIn,
  withField,
} from './layout-draft.ts'

const layoutOf = (...fields: (ImportField | null)[]): Layout => ({
  encoding: 'windows-1252',
  delimiter: ';',
  sheet: null,
  headerLine: 1,
  columns: fields.map((field, index) => ({ index, header: `h${index}`, field })),
})
const whole = layoutOf('document', 'name', 'contract', 'dueOn', 'originalCents')

test('a file with the five columns of a debt misses nothing', () =>
  assert.deepEqual(missingIn(whole), []))

test('every required column that nobody pointed at is named', () =>
  assert.deepEqual(missingIn(layoutOf('name', null, 'dueOn')), [
    'document',
    'contract',
    'originalCents',
  ]))

const claims: [story: string, fields: (ImportField | null)[], twice: ImportField[]][] = [
  ['one column each', ['name', 'document', null, null], []],
  ['two columns called the name', ['name', 'document', 'name'], ['name']],
  ['three columns called the name are said once', ['name', 'name', 'name'], ['name']],
  ['several phones and area codes', ['areaCode', 'phone', 'areaCode', 'phone'], []],
]
for (const [story, fields, twice] of claims) {
  test(`${story}: ${twice.join(', ') || 'fine'}`, () =>
    assert.deepEqual(twiceIn(layoutOf(...fields)), twice))
}

test('another field for a column keeps the other columns as they were', () => {
  const changed = withField(whole, 1, null)
  assert.deepEqual(missingIn(changed), ['name'])
  assert.equal(isCutOtherwise(whole, changed), false)
  assert.deepEqual(layoutToSend(whole, changed), changed)
})

for (const part of [
  { encoding: 'utf-8' },
  { delimiter: ',' },
  { sheet: 'Carteira' },
  { headerLine: 7 },
] as const) {
  test(`another ${Object.keys(part)} has the columns found again`, () =>
    assert.deepEqual(layoutToSend(whole, { ...whole, ...part }).columns, []))
}

test('a column is shown by up to three different values, the empty ones left out', () => {
  const rows = ['a', '', 'a', ' b ', 'c', 'd'].map((cell) => ({ cells: ['x', cell] }))
  assert.deepEqual(samplesOf(rows, 1), ['a', 'b', 'c'])
  assert.deepEqual(samplesOf(rows, 9), [])
})
