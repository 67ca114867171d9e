import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dialects } from './dialects.ts'
import * as c400 from './layouts/common-400.ts'
import * as f240 from './layouts/febraban-240.ts'
import { type Layout, layout, readRecord, varied, writeRecord } from './record.ts'

const isLayout = (value: unknown): value is Layout =>
  Array.isArray(value) && value.every((field) => typeof field === 'object' && 'from' in field)

const every = [
  ...Object.entries(f240).map(([name, fields]) => [`FEBRABAN ${name}`, 240, fields] as const),
  ...Object.entries(c400).map(([name, fields]) => [`400 ${name}`, 400, fields] as const),
  ...dialects.flatMap(({ bank, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, records]) =>
      Object.entries(records)
        .filter(([, fields]) => isLayout(fields))
        .map(
          ([name, fields]) =>
            [
              `${bank} ${kind} ${name}`,
              kind.endsWith('240') ? 240 : 400,
              fields as Layout,
            ] as const,
        ),
    ),
  ),
]

test('no position belongs to two fields, and none lies outside its record', () => {
  assert.ok(every.length > 60)
  for (const [story, width, fields] of every) {
    const owners = new Map<number, string>()
    for (const { name, from, to } of fields) {
      assert.ok(1 <= from && from <= to && to <= width, `${story}: ${name}`)
      for (let at = from; at <= to; at++) {
        assert.equal(owners.get(at), undefined, `${story}: ${name} at ${at}`)
        owners.set(at, name)
      }
    }
  }
})

const written = [
  ['a number has zeros in front', 'n 1-5 number', { n: 42 }, '00042'],
  [
    'a company’s number may have letters',
    'n 1-15 number',
    { n: '12ABC34501DE35' },
    '012ABC34501DE35',
  ],
  ['text loses its accents and its end', 't 1-6 text', { t: 'Conceição' }, 'CONCEI'],
  ['what has no plain letter is a space', 't 1-3 text', { t: 'a→b' }, 'A B'],
  ['no amount is zero', 'c 1-4 cents', {}, '0000'],
  ['what is always there', 'a 1-3 =P', {}, 'P  '],
] as const

for (const [story, table, values, right] of written) {
  test(`${story}: ${JSON.stringify(right)}`, () => {
    const fields = layout(table)
    assert.equal(writeRecord(fields, right.length, values), right)
  })
}

test('what does not fit is our mistake, and stops', () => {
  assert.throws(
    () => writeRecord(layout('n 1-3 number'), 3, { n: 1000 }),
    /n fits positions 1 to 3/,
  )
})

test('a bank’s own field takes the place of what it covers and of its namesake', () => {
  const fields = varied(layout('a 1-4 text\n b 5-8 text\n c 9-9 text'), 'b 3-5 text')
  assert.deepEqual(readRecord(fields, '12345678X'), { b: '345', c: 'X' })
})
