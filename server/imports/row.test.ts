import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readOf } from '../../test/portfolio.ts'
import type { RawRecord } from './cells.ts'
import { headerOf } from './layout.ts'
import { parseRow } from './row.ts'
import { type RowShape, rowShape } from './row-shape.ts'

const headers = 'CPF/CNPJ;Nome;Contrato;Parcela;Vencimento;Valor;Telefone;UF;CEP;Obs'.split(';')

function shape(encoding: 'utf-8' | 'workbook' = 'utf-8', country: 'BR' | 'MX' = 'BR'): RowShape {
  const { columns } = headerOf({ cells: headers, span: 1 }, 1, undefined)
  const layout = { encoding, delimiter: ';', sheet: null, headerLine: 1, columns }
  return rowShape(layout, country, false)
}

const good = ['635.043.860-45', 'Ana', 'C-1', '1/3', '06/06/2026', '10,00', '', 'SP', '', '']
const cells = (changes: Record<number, string>) => good.map((cell, at) => changes[at] ?? cell)

const told = (record: Partial<RawRecord>, of = shape()): string => {
  const row = parseRow(of, { line: 2, cells: good, ...record })
  if (!row) return 'no row'
  return row.ok ? 'accepted' : `${row.refusal} ${row.facts.field ?? ''}`.trim()
}

const stories: readonly (readonly [string, readonly string[], string])[] = [
  ['a good row', good, 'accepted'],
  ['empty cells', cells({}).map(() => ' '), 'no row'],
  ['words that mean empty', cells({}).map(() => '#N/D'), 'no row'],
  ['the header again', headers, 'repeated-header'],
  ['the header in capitals', headers.map((it) => it.toUpperCase()), 'repeated-header'],
  [
    'a total without a document',
    ['', 'Total geral', '', '', '', '9,00', '', '', '', ''],
    'totals-row',
  ],
  [
    'a total in the place of the document',
    ['TOTAL', '', '', '', '', '9,00', '', '', '', ''],
    'totals-row',
  ],
  ['soma', ['Soma:', '', '', '', '', '9,00', '', '', '', ''], 'totals-row'],
  ['a total alone, before it is a single cell', ['', 'TOTAL'], 'totals-row'],
  ['a shop that is called Total', cells({ 1: 'Total Ferragens' }), 'accepted'],
  [
    'a word that begins like one',
    ['', 'Totalmente', 'x', '', '', '9,00', '', '', '', ''],
    'missing-value document',
  ],
  ['a footer', ['Emitido em 20/11/2026', '', '', '', '', '', '', '', '', ''], 'malformed-row'],
  ['a cell too few', good.slice(1), 'malformed-row'],
  ['a cell too many', [...good, 'x'], 'malformed-row'],
  ['empty cells too many', [...good, '', ' '], 'accepted'],
  ['no document', cells({ 0: 'NULL' }), 'missing-value document'],
  ['no name', cells({ 1: ' ' }), 'missing-value name'],
  ['a name of nothing that is seen', cells({ 1: '\u200B' }), 'missing-value name'],
  ['no contract', cells({ 2: '-' }), 'missing-value contract'],
  ['no due date', cells({ 4: '' }), 'missing-value dueOn'],
  ['no amount', cells({ 5: '' }), 'missing-value originalCents'],
  ['a missing name before a bad document', cells({ 0: '1', 1: '' }), 'missing-value name'],
  ['a shortened document', cells({ 0: '1,23457E+10' }), 'ambiguous-scientific-notation document'],
  ['a whole mantissa', cells({ 0: '5,2998224725E+10' }), 'ambiguous-scientific-notation document'],
  ['a shortened contract', cells({ 2: '2,02611E+11' }), 'ambiguous-scientific-notation contract'],
  ['letters that are no exponent', cells({ 0: '9280226E000154' }), 'accepted'],
  [
    'a shortened contract before a bad document',
    cells({ 0: '1', 2: '2E+11' }),
    'ambiguous-scientific-notation contract',
  ],
  ['a bad document before a bad amount', cells({ 0: '1', 5: 'x' }), 'invalid-document document'],
  ['an amount nobody can read', cells({ 5: 'x' }), 'unreadable-amount originalCents'],
  ['an ambiguous amount', cells({ 5: '1.234' }), 'ambiguous-amount originalCents'],
  ['zero', cells({ 5: '0,00' }), 'not-positive-amount originalCents'],
  ['one cent', cells({ 5: '0,01' }), 'accepted'],
  ['less than zero', cells({ 5: '(0,01)' }), 'not-positive-amount originalCents'],
  ['a bad amount before a bad date', cells({ 4: 'x', 5: 'x' }), 'unreadable-amount originalCents'],
  ['a day that does not exist', cells({ 4: '31/02/2026' }), 'impossible-date dueOn'],
  ['the last day too early', cells({ 4: '31/12/1989' }), 'impossible-date dueOn'],
  ['the first day', cells({ 4: '01/01/1990' }), 'accepted'],
  ['the last day', cells({ 4: '31/12/2100' }), 'accepted'],
  ['the first day too late', cells({ 4: '01/01/2101' }), 'impossible-date dueOn'],
]

for (const [story, row, answer] of stories) {
  test(`${story}: ${answer}`, () => assert.equal(told({ cells: row }), answer))
}

test('a torn row is malformed, whatever it holds', () => {
  assert.equal(told({ isTorn: true }), 'malformed-row')
})

test('in a workbook the number of cells says nothing, and its own numbers are whole', () => {
  const workbook = shape('workbook')
  assert.equal(told({ cells: good.slice(0, 6) }, workbook), 'accepted')
  assert.equal(told({ cells: ['x'] }, workbook), 'malformed-row')
  const numbers: number[] = []
  numbers[0] = 63504386045
  numbers[4] = 46179
  numbers[5] = 10.005
  const row = parseRow(workbook, {
    line: 9,
    cells: cells({ 0: '63504386045', 4: '46179', 5: '10.005' }),
    numbers,
  })
  assert.ok(row?.ok)
  assert.equal(row.value.document, '63504386045')
  assert.equal(row.value.dueOn, '2026-06-06')
  assert.equal(row.value.originalCents, 1001n)
  assert.deepEqual(row.value.repairs, [])
})

test('what is no field is kept by its header', async () => {
  const text = `${headers.join(';')};Obs;Rota\n${[...good.slice(0, 9), 'a', 'b', '7'].join(';')}`
  const { rows } = await readOf(text)
  assert.deepEqual(rows[0]?.extras, { Obs: 'a', 'Obs #11': 'b', Rota: '7' })
})

test('the same row is a duplicate, other terms are a conflict, the first stands', async () => {
  const line = (changes: Record<number, string>) => cells(changes).join(';')
  const { rows, refused, report } = await readOf(
    [
      headers.join(';'),
      line({ 5: 'x' }),
      line({}),
      line({ 0: '63504386045', 1: 'ANA', 4: '2026-06-06', 5: 'R$ 10,00' }),
      line({ 4: '07/06/2026' }),
      line({ 5: '10,01' }),
      line({ 3: '2/3' }),
      line({ 2: 'C-2' }),
    ].join('\n'),
  )
  assert.deepEqual(
    refused.map(({ line: at, reason }) => `${at} ${reason}`),
    [
      '2 unreadable-amount',
      '4 duplicate-row',
      '5 conflicting-duplicate',
      '6 conflicting-duplicate',
    ],
  )
  assert.deepEqual(
    rows.map((row) => row.line),
    [3, 7, 8],
  )
  assert.equal(report.debtors, 1)
  assert.equal(report.debts, 2)
})

test('no cells stop the reading, and what is accepted is whole', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...good, ...headers))
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), fc.boolean(), (row, isTorn) => {
      for (const country of ['BR', 'MX'] as const) {
        const read = parseRow(shape('utf-8', country), { line: 1, cells: row, isTorn })
        if (!read?.ok) continue
        assert.ok(read.value.originalCents > 0n)
        assert.match(read.value.dueOn, /^\d{4}-\d\d-\d\d$/)
      }
    }),
    { numRuns: 2000 },
  )
})
