import assert from 'node:assert/strict'
import { readdirSync, rmSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { fixture, readAll, readOf, sourceOf } from '../../test/portfolio.ts'
import {
  ownTemporaryFolder,
  row,
  type SheetText,
  workbook,
  workbookParts,
  zip,
} from '../../test/workbook.ts'

const headers = ['CPF', 'Nome', 'Contrato', 'Vencimento', 'Valor', 'DDD', 'Telefone', 'Obs']
const good = [63504386045, 'Ana', 'C-1', 46179, 10.005, 11, '90303-0567', 'ok']

/** A sheet with the header on its first row and these rows below it. */
const sheet = (...rows: (string | number | null)[][]): SheetText => ({
  name: 'Carteira',
  rows: row(1, headers) + rows.map((cells, index) => row(index + 2, cells)).join(''),
})
const changed = (changes: Record<number, string | number | null>) =>
  good.map((cell, index) => (index in changes ? (changes[index] ?? null) : cell))

const firstRow = async (bytes: Buffer) => {
  const { rows, refused } = await readOf(bytes)
  return rows[0] ?? refused[0]?.reason
}

test('numbers are read from their values: document, day, amount, area code', async () => {
  const { rows, repaired } = await readOf(workbook([sheet(good)]))
  const [first] = rows
  assert.ok(first)
  assert.equal(first.line, 2)
  assert.equal(first.document, '63504386045')
  assert.equal(first.dueOn, '2026-06-06')
  assert.equal(first.originalCents, 1001n)
  assert.deepEqual(
    first.phones.map(({ e164 }) => e164),
    ['+5511903030567'],
  )
  assert.deepEqual(first.extras, { Obs: 'ok' })
  assert.deepEqual(repaired, [])
})

const cells: readonly (readonly [string, string, string | undefined])[] = [
  ['a shared text', '<c t="s"><v>0</v></c>', 'shared'],
  ['a rich text, without how its signs are read', '<c t="s"><v>1</v></c>', 'rich text'],
  ['a shared text that is not there', '<c t="s"><v>99</v></c>', undefined],
  ['a formula by its stored text', '<c t="str"><f>A1&amp;"x"</f><v>kept</v></c>', 'kept'],
  ['a formula by its stored number', '<c><f>1+1</f><v>2.5</v></c>', '2.5'],
  ['a formula without a result', '<c><f>1+1</f></c>', undefined],
  ['an error', '<c t="e"><v>#N/A</v></c>', undefined],
  ['a truth', '<c t="b"><v>1</v></c>', 'TRUE'],
  ['a large number', '<c><v>5.2998224725E10</v></c>', '52998224725'],
  ['an escaped sign', '<c t="inlineStr"><is><t>a_x0041_b</t></is></c>', 'aAb'],
  ['an escaped zero stays as it is', '<c t="inlineStr"><is><t>a_x0000_</t></is></c>', 'a_x0000_'],
  ['several runs', '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
  ['text in CDATA', '<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
  ['only a style', '<c s="3"/>', undefined],
]
const shared =
  '<si><t>shared</t></si><si><r><t xml:space="preserve">rich </t></r><r><t>text</t></r>' +
  '<rPh sb="0" eb="1"><t>leitura</t></rPh></si>'

for (const [story, xml, text] of cells) {
  test(`a cell with ${story} reads ${text ?? 'empty'}`, async () => {
    const { rows } = await readOf(workbook([sheet(changed({ 7: xml }))], { shared }))
    assert.equal(rows[0]?.extras.Obs, text)
  })
}

test('days: since 1900, since 1904, with an hour, as an ISO date, as text', async () => {
  const dueOn = async (cell: string | number, date1904 = false) => {
    const read = await firstRow(workbook([sheet(changed({ 3: cell }))], { date1904 }))
    return typeof read === 'object' ? read.dueOn : read
  }
  assert.equal(await dueOn(46179.99), '2026-06-06')
  assert.equal(await dueOn(44717, true), '2026-06-06')
  assert.equal(await dueOn('<c t="d"><v>2026-06-06T10:00:00</v></c>'), '2026-06-06')
  assert.equal(await dueOn('06/06/2026'), '2026-06-06')
  assert.equal(await dueOn(20260606), 'impossible-date')
  assert.equal(await dueOn('46179'), 'impossible-date')
})

test('a number is whole however it is shown; text that was shortened is not', async () => {
  assert.equal(
    typeof (await firstRow(workbook([sheet(changed({ 0: 6.3504386045e10 }))]))),
    'object',
  )
  const shortened = workbook([sheet(changed({ 0: '6,35E+10' }))])
  assert.equal(await firstRow(shortened), 'ambiguous-scientific-notation')
})

test('the first visible sheet with a header is read; hidden ones never are', async () => {
  const hidden = { ...sheet(changed({ 1: 'Hidden' })), name: 'H', state: 'hidden' as const }
  const deep = { ...sheet(changed({ 1: 'Deep' })), name: 'D', state: 'veryHidden' as const }
  const summary = { name: 'Resumo', rows: row(1, ['Loja', 'Total']) }
  const second = { ...sheet(changed({ 1: 'Second' })), name: 'Outra' }
  const bytes = workbook([hidden, deep, summary, sheet(good), second])
  const { table, rows } = await readOf(bytes)
  assert.equal(table.layout.sheet, 'Carteira')
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Ana'],
  )
  const told = await readOf(bytes, 'BR', { layout: { sheet: 'Outra' } })
  assert.equal(told.rows[0]?.name, 'Second')
})

test('rows and cells that do not say where they stand follow each other', async () => {
  const bare = (cells: (string | number | null)[]) => row(1, cells).replaceAll(/ r="\w+"/g, '')
  const { rows } = await readOf(workbook([{ name: 'x', rows: bare(headers) + bare(good) }]))
  assert.equal(rows[0]?.line, 2)
  assert.equal(rows[0]?.name, 'Ana')
})

test('merged cells: only the first has a value, and an absent cell moves nothing', async () => {
  const title = { name: 'x', after: '<mergeCells><mergeCell ref="A1:H1"/></mergeCells>' }
  const rows = row(1, ['Carteira']) + row(3, headers) + row(7, changed({ 5: null, 6: null }))
  const read = await readOf(workbook([{ ...title, rows }]))
  assert.equal(read.table.layout.headerLine, 3)
  assert.deepEqual(read.rows[0]?.phones, [])
  assert.equal(read.rows[0]?.line, 7)
  assert.deepEqual(read.rows[0]?.extras, { Obs: 'ok' })
})

test('names with a prefix, and paths from the root, are understood', async () => {
  const parts = workbookParts([sheet(good)]).map(([name, content]) => {
    const text = String(content)
    if (name.endsWith('.rels'))
      return [name, text.replaceAll('"worksheets', '"/xl/worksheets')] as const
    return [name, text.replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:')] as const
  })
  assert.equal((await readOf(zip(parts))).rows.length, 1)
})

const refusal = async (bytes: Uint8Array) => {
  const reading = await readAll(sourceOf(bytes))
  return typeof reading === 'string' ? reading : 'read'
}

const bomb = (size: number): SheetText => ({
  name: 'Carteira',
  rows: row(1, headers) + row(2, good) + ' '.repeat(size),
})
const nested = { name: 'x', rows: '<a>'.repeat(100) }
const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'

const whole = fixture('carteira-assessoria.xlsx')
const hostile: readonly (readonly [string, Uint8Array, string])[] = [
  ['one that unpacks a thousandfold', workbook([bomb(64 * 1024 * 1024)]), 'workbook-too-large'],
  ['one that lies about its size', zip(workbookParts([sheet(good)]), () => 7), 'damaged-workbook'],
  ['tags in tags in tags', workbook([nested]), 'workbook-too-large'],
  [
    'a document type with entities',
    zip(
      workbookParts([sheet(good)]).map(([name, text]) => [
        name,
        String(text).replace('?>', `?>${laughs}`),
      ]),
    ),
    'damaged-workbook',
  ],
  [
    'XML that breaks off',
    workbook([{ name: 'x', rows: `${row(1, headers)}<row>` }]),
    'damaged-workbook',
  ],
  ['a zip of something else', zip([['a.txt', 'hello']]), 'not-a-workbook'],
  ['an empty zip', zip([]), 'not-a-workbook'],
  ['an OpenDocument sheet', zip([['content.xml', '<a/>']]), 'not-a-workbook'],
  ['a binary workbook', zip([['xl/workbook.bin', 'x']]), 'not-a-workbook'],
  ['a workbook without sheets', workbook([]), 'missing-columns'],
  ['a sheet without a header', workbook([{ name: 'x', rows: row(1, good) }]), 'missing-columns'],
  ['half a workbook', whole.subarray(0, whole.length / 2), 'damaged-workbook'],
  ['the first bytes of one', whole.subarray(0, 4), 'damaged-workbook'],
]

for (const [story, bytes, answer] of hostile) {
  test(`${story}: ${answer}`, async () => assert.equal(await refusal(bytes), answer))
}

test('a workbook cut or scratched anywhere is read or refused, and leaves nothing', async (t) => {
  const small = workbook([sheet(good, changed({ 1: 'Lia', 2: 'C-2' }))])
  const folder = ownTemporaryFolder()
  t.after(() => rmSync(folder, { recursive: true }))
  await fc.assert(
    fc.asyncProperty(fc.nat(small.length), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
      const bytes = Buffer.from(isCut ? small.subarray(0, at) : small)
      if (!isCut && at < bytes.length) bytes[at] = byte
      assert.match(await refusal(bytes), /^[a-z-]+$/)
    }),
    { numRuns: 300 },
  )
  assert.deepEqual(readdirSync(folder), [])
})
