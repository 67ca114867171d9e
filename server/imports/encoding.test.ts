import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture, readOf, sourceOf } from '../../test/portfolio.ts'
import { decoded, detectEncoding, type Encoding } from './encoding.ts'

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

async function textOf(bytes: Uint8Array, pieceLength: number): Promise<[Encoding, string]> {
  const source = sourceOf(bytes, pieceLength)
  const encoding = await detectEncoding(source)
  let text = ''
  for await (const piece of decoded(source.open(), encoding)) text += piece
  return [encoding, text]
}

const joao = 'JOÃO DA CONCEIÇÃO'
const cp1252 = Buffer.from('4a4fc34f20444120434f4e434549c7c34f', 'hex')

const stories: readonly (readonly [string, Uint8Array, Encoding, string])[] = [
  ['UTF-8 without a mark', Buffer.from(joao), 'utf-8', joao],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${joao}`), 'utf-8', joao],
  ['UTF-16, small end first', utf16(joao, false), 'utf-16le', joao],
  ['UTF-16, big end first', utf16(joao, true), 'utf-16be', joao],
  ['Windows-1252', cp1252, 'windows-1252', joao],
  [
    'what Windows-1252 has and Latin-1 has not',
    Buffer.from([0x80, 0x93, 0x94, 0x96, 0x8d]),
    'windows-1252',
    '€“”–\x8d',
  ],
  ['plain ASCII', Buffer.from('abc'), 'utf-8', 'abc'],
  ['a last 0x1A is dropped', Buffer.from('abc\n\x1A'), 'utf-8', 'abc\n'],
  ['one in the middle is not', Buffer.from('a\x1Ab'), 'utf-8', 'a\x1Ab'],
  ['a letter cut off at the end', Buffer.from([0x61, 0xc3]), 'windows-1252', 'aÃ'],
  ['one wrong byte among UTF-8', Buffer.from([0xc3, 0xa9, 0xe9]), 'windows-1252', 'Ã©é'],
  ['zeros that no database keeps', Buffer.from('a\0b'), 'utf-8', 'ab'],
  ['nothing', Buffer.from(''), 'utf-8', ''],
]

for (const [story, bytes, encoding, text] of stories) {
  for (const pieceLength of [1, 2, 3, 1000]) {
    test(`${story}, in pieces of ${pieceLength}`, async () => {
      assert.deepEqual(await textOf(bytes, pieceLength), [encoding, text])
    })
  }
}

const dirty = new TextDecoder().decode(fixture('carteira-suja.csv'))
const clear = await readOf(dirty)
const provider = new TextDecoder('windows-1252').decode(fixture('carteira-provedor.csv'))

const rewritten: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${dirty}`)],
  ['UTF-16LE', utf16(dirty, false)],
  ['UTF-16BE', utf16(dirty, true)],
  ['a 0x1A at the end', Buffer.from(`${dirty}\x1A`)],
  ['another end of lines', Buffer.from(dirty.replace(/\r?\n/g, '\r\n'))],
  ['no end of the last line', Buffer.from(dirty.replace(/\r?\n$/, ''))],
]

for (const [story, bytes] of rewritten) {
  test(`the dirty file written with ${story} is read the same`, async () => {
    const { report, repaired, refused } = await readOf(bytes)
    assert.deepEqual(report, clear.report)
    assert.deepEqual(repaired, clear.repaired)
    const lines = (rows: typeof refused) => rows.map(({ line, reason }) => `${line} ${reason}`)
    assert.deepEqual(lines(refused), lines(clear.refused))
  })
}

test('the provider’s file in UTF-8 is read as in Windows-1252', async () => {
  const [a, b] = [await readOf(fixture('carteira-provedor.csv')), await readOf(provider)]
  assert.deepEqual(a.report, b.report)
  assert.deepEqual(a.rows, b.rows)
})

test('a file of mixed encodings is read as Windows-1252, and the names are mended', async () => {
  const lines = dirty.split('\n').slice(0, 5).join('\n')
  const broken = Buffer.concat([Buffer.from(lines), Buffer.from('\n;Jos\xe9;', 'latin1')])
  const { table, rows } = await readOf(broken)
  assert.equal(table.layout.encoding, 'windows-1252')
  assert.equal(rows[0]?.name, 'Fábio Zanetti de Nóbrega')
})
