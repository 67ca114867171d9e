import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RawRecord } from './cells.ts'
import { assembler, textRecords } from './records.ts'

const short = ({ line, cells, isTorn }: RawRecord): string =>
  `${line}${isTorn ? '!' : ''} ${cells.join('|')}`

function read(text: string, width: number | undefined): string[] {
  const records = assembler({ delimiter: ';', width })
  text.split('\n').forEach((line, index) => {
    records.feed(line, index + 1)
  })
  records.end()
  return records.take().map(short)
}

const stories: readonly (readonly [string, string, readonly string[]])[] = [
  ['plain cells', 'a;b;c', ['1 a|b|c']],
  ['a quoted delimiter', 'a;"b;c";d', ['1 a|b;c|d']],
  ['a quoted quote', 'a;"b""c";d', ['1 a|b"c|d']],
  ['a quote in the middle is text', 'a;b "c" d;e', ['1 a|b "c" d|e']],
  ['a quote after a space is text', 'a; "b;c', ['1 a| "b|c']],
  ['what follows a closing quote is text', 'a;"b" c"d;e', ['1 a|b c"d|e']],
  ['an empty quoted cell', 'a;"";c', ['1 a||c']],
  ['quotes at both ends of a line', '"a";b;"c"', ['1 a|b|c']],
  ['a cell over two lines', 'a;"b\nc";d\ne;f;g', ['1 a|b\nc|d', '3 e|f|g']],
  ['a cell over three lines', 'a;"b\n\nc";d\ne;f;g', ['1 a|b\n\nc|d', '4 e|f|g']],
  ['two cells over two lines each', '"a\nb";"c\nd";e', ['1 a\nb|c\nd|e']],
  ['a delimiter at the end of every line', 'a;"b\nc";d;;\ne;f;g;;', ['1 a|b\nc|d||', '3 e|f|g||']],
  [
    'a quote that never closes tears its line alone',
    'a;"b;c\nd;e;f\ng;h;i',
    ['1! a|"b|c', '2 d|e|f', '3 g|h|i'],
  ],
  [
    'a quote that a later line closes wrongly tears its line alone',
    'a;"b;c\nd;e;f\ng;"h;x";i;j\nk;l;m',
    ['1! a|"b|c', '2 d|e|f', '3 g|h;x|i|j', '4 k|l|m'],
  ],
  [
    'after a torn line, a good cell over two lines',
    '"a;b;c\nd;"e\nf";g',
    ['1! "a|b|c', '2 d|e\nf|g'],
  ],
  ['two torn lines', '"a;b;c\n"d;e\ng;h;i', ['1! "a|b|c', '2! "d|e', '3 g|h|i']],
]

for (const [story, text, records] of stories) {
  test(`records: ${story}`, () => assert.deepEqual(read(text, 3), records))
}

test('above the header any number of cells stands', () => {
  assert.deepEqual(read('a;"b\nc"\nd', undefined), ['1 a|b\nc', '3 d'])
})

test('a cell without end is given up, and what follows is read', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `a;b;${index}`)
  const records = read(['"open', ...lines].join('\n'), 3)
  assert.equal(records.length, 3001)
  assert.equal(records[0], '1! "open')
  assert.equal(records.at(-1), '3001 a|b|2999')
})

test('a line of millions of characters is one torn row, and what follows is read', async () => {
  async function* texts() {
    for (let piece = 0; piece < 64; piece++) yield 'x'.repeat(65536)
    yield '\na;b;c'
  }
  const records: RawRecord[] = []
  for await (const batch of textRecords(texts(), { delimiter: ';', width: 3, skip: 0 })) {
    records.push(...batch)
  }
  assert.deepEqual(
    records.map(({ line, isTorn }) => [line, isTorn === true]),
    [
      [1, true],
      [2, false],
    ],
  )
  assert.ok((records[0]?.cells[0]?.length ?? 0) <= 200)
})

const cell = fc.string({ unit: fc.constantFrom(...'ab;"\n é,'), maxLength: 8 })
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 })
const written = (cells: string[]) => cells.map((it) => `"${it.replaceAll('"', '""')}"`).join(';')

async function pieces(text: string, length: number): Promise<string[][]> {
  async function* texts() {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
  }
  const rows: string[][] = []
  for await (const batch of textRecords(texts(), { delimiter: ';', width: 3, skip: 0 })) {
    for (const { cells } of batch) rows.push([...cells])
  }
  return rows
}

test('what is written with quotes is read back, however the file comes in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, length) => {
      const text = rows.map(written).join('\r\n')
      assert.deepEqual(await pieces(text, length), rows)
    }),
  )
})

test('no text stops the reading, and no line is lost or told twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a;"\n'), maxLength: 60 }), (text) => {
      const lines = read(text, 3).map((record) => Number.parseInt(record, 10))
      assert.deepEqual(
        lines,
        [...new Set(lines)].sort((a, b) => a - b),
      )
      assert.ok(lines.every((line) => line >= 1 && line <= text.split('\n').length))
    }),
    { numRuns: 3000 },
  )
})
