import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fixture, readAll, readOf, sourceOf } from '../../test/portfolio.ts'
import type { Source } from './encoding.ts'
import { openTable } from './open-table.ts'
import { preview } from './read-portfolio.ts'
import { openWorkbook } from './workbook.gateway.ts'

const answer = async (bytes: Uint8Array | string) => {
  const reading = await readAll(sourceOf(bytes))
  return typeof reading === 'string' ? reading : 'read'
}

const header = 'CPF;Nome;Contrato;Vencimento;Valor'
const good = '635.043.860-45;Ana;C-1;06/06/2026;10,00'
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(5000, 7)])
const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 131) % 251))

const files: readonly (readonly [string, Uint8Array | string, string])[] = [
  ['an empty file', '', 'empty-file'],
  ['a mark and nothing else', '\uFEFF', 'empty-file'],
  ['line ends and spaces', ' \r\n\r\n ', 'empty-file'],
  ['a picture that is called a table', jpeg, 'not-a-table'],
  ['a PDF', '%PDF-1.7 …', 'not-a-table'],
  ['a web page that is called a workbook', '<html><table><tr><td>CPF', 'not-a-table'],
  ['an archive of another kind', Buffer.from('1f8b0800', 'hex'), 'not-a-table'],
  ['noise', noise, 'not-a-table'],
  ['UTF-16 that does not say so', Buffer.from(header, 'utf16le'), 'not-a-table'],
  ['an old workbook', Buffer.concat([compound, Buffer.alloc(600)]), 'old-workbook'],
  [
    'a workbook with a password',
    Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted-workbook',
  ],
  ['words without columns', 'Prezados,\nsegue a carteira.', 'missing-columns'],
  ['a header that lacks a column', `CPF;Nome;Contrato;Valor\n${good}`, 'missing-columns'],
  ['a header and nothing below', header, 'read'],
]

for (const [story, bytes, refusal] of files) {
  test(`${story}: ${refusal}`, async () => assert.equal(await answer(bytes), refusal))
}

test('a refusal says what the file looks like, or which columns are missing', async () => {
  const opened = await openTable(sourceOf(jpeg), openWorkbook)
  assert.equal(!opened.ok && opened.facts.looksLike, 'a JPEG picture')
  const lacking = await openTable(sourceOf(`CPF;Nome;Contrato;Valor\n${good}`), openWorkbook)
  assert.deepEqual(lacking.ok && lacking.value.missing, ['dueOn'])
})

test('a person may name the columns that nobody recognised, and see the first rows', async () => {
  const text = `Docto;Quem;Chave;Vence;Quanto\n${good}\n${good}`
  const opened = await openTable(sourceOf(text), openWorkbook)
  assert.ok(opened.ok)
  assert.deepEqual(await preview(opened.value, 1), [{ line: 2, cells: good.split(';') }])
  const fields = ['document', 'name', 'contract', 'dueOn', 'originalCents'] as const
  const columns = opened.value.layout.columns.map((column, at) => ({
    ...column,
    field: fields[at] ?? null,
  }))
  const { rows, table } = await readOf(text, 'BR', { layout: { columns } })
  assert.equal(rows[0]?.name, 'Ana')
  assert.deepEqual(table.layout.columns, columns)
  assert.equal((await readOf(text, 'BR', { layout: table.layout })).rows.length, 1)
})

test('a file cut anywhere, or scratched anywhere, never stops the reading', async () => {
  const dirty = fixture('carteira-suja.csv').subarray(0, 8000)
  await fc.assert(
    fc.asyncProperty(fc.nat(8000), fc.uint8Array({ maxLength: 4 }), async (at, scratch) => {
      const bytes = Buffer.concat([dirty.subarray(0, at), scratch, dirty.subarray(at + 2)])
      assert.match(await answer(bytes), /^(read|missing-columns|not-a-table)$/)
      assert.match(await answer(dirty.subarray(0, at)), /^(read|missing-columns|empty-file)$/)
    }),
    { numRuns: 150 },
  )
})

/** A source that makes its bytes up as they are asked for. */
const endless = (megabytes: number, line: string): Source => {
  const piece = Buffer.from(line.repeat(Math.ceil(65536 / line.length)))
  const count = Math.ceil((megabytes * 1024 * 1024) / piece.length)
  return {
    sizeBytes: count * piece.length,
    open: async function* () {
      yield Buffer.from(`${header}\n`)
      for (let index = 0; index < count; index++) yield piece
    },
  }
}

const large: readonly (readonly [string, string])[] = [
  ['one line without end', 'x'],
  ['one cell whose quotes never close', '"x"";'],
  ['lines that all tear', '"a;b\n'],
  ['delimiters without end', ';'],
]

for (const [story, line] of large) {
  test(`${story}: a large file does not fill the memory`, async () => {
    const table = await openTable(endless(48, line), openWorkbook)
    assert.ok(table.ok)
    let records = 0
    let most = 0
    for await (const batch of table.value.records()) {
      records += batch.length
      most = Math.max(most, process.memoryUsage().heapUsed)
    }
    assert.ok(records > 0)
    assert.ok(most < 256 * 1024 * 1024, `${most} bytes`)
  })
}

test('progress goes from nothing to all of it, and never back', async () => {
  const lines = Array.from({ length: 4000 }, (_, at) => good.replace('C-1', `C-${at}`))
  const source = sourceOf([header, ...lines].join('\n'), 4096)
  const opened = await openTable(source, openWorkbook)
  assert.ok(opened.ok)
  let before = 0
  for await (const _ of opened.value.records()) {
    const now = opened.value.progress()
    assert.ok(now >= before && now <= 1)
    before = now
  }
  assert.equal(before, 1)
})
