import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { returnFile } from '../../db/seed/return-file.ts'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { cnabRead } from './cnab.ts'
import { json } from './lines.ts'

const told = async (input: object) => JSON.parse(json(await cnabRead.answer(input)))

const path = join(mkdtempSync(join(tmpdir(), 'cnab-')), 'retorno.ret')
const text = returnFile({
  bank: '341',
  kind: 'cnab400',
  madeOn: day('2026-11-23'),
  sequence: 1,
  titles: [
    {
      occurrence: '06',
      ourNumber: '00223350',
      documentNumber: '42',
      dueOn: day('2026-11-20'),
      valueCents: cents(5000),
      paidCents: cents(5000),
      occurredOn: day('2026-11-20'),
    },
  ],
})

test('a return is told title by title', async () => {
  writeFileSync(path, text)
  assert.deepEqual(await told({ path }), {
    layout: 'cnab400',
    bank: '341',
    titles: [
      {
        occurrence: '06',
        ourNumber: '00223350',
        documentNumber: '42',
        dueOn: '2026-11-20',
        valueCents: 5000,
        paidCents: 5000,
        netCents: null,
        occurredOn: '2026-11-20',
        creditedOn: null,
        reasons: [],
      },
    ],
    warnings: [],
  })
})

test('what is wrong names line and positions', async () => {
  writeFileSync(path, text.replace('000003\r\n', '000007\r\n'))
  const { warnings } = await told({ path })
  assert.deepEqual(warnings, [
    {
      code: 'records-disagree',
      line: 3,
      from: 395,
      to: 400,
      found: '000007',
      expected: '000003',
      message:
        'line 3, positions 395-400: the trailer counts other records than the file has' +
        ' (found "000007"), expected "000003"',
    },
  ])
})

test('no file, and a file of something else, are said', async () => {
  assert.equal((await told({ path: `${path}.none` })).error.code, 'no-file')
  writeFileSync(path, 'nome;valor\n')
  const { error } = await told({ path })
  assert.deepEqual([error.code, error.field], ['not-cnab', 'path'])
})
