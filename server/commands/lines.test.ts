import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from 'typebox'
import { lineCommand, wrong } from './command.ts'
import { answers, json, lines } from './lines.ts'

const double = lineCommand({
  name: 'number double',
  ask: Type.Object({
    value: Type.Integer(),
    kind: Type.Optional(Type.Union([Type.Literal('plain'), Type.Literal('cents')])),
  }),
  answer: ({ value }) => {
    if (value === 13) throw new RangeError('13 brings bad luck: use 12')
    if (value < 0) return wrong('negative', `value is ${value}: give 0 or more`, 'value')
    return { doubled: BigInt(value) * 2n }
  },
})

async function* stream(...pieces: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece, 'latin1')
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const heard: Value[] = []
  for await (const value of values) heard.push(value)
  return heard
}

const told = async (text: string): Promise<string> => {
  const [answer = ''] = await all(answers(double, stream(text)))
  return answer.trim()
}

const stories = [
  ['a good line', '{"value":21}', '{"doubled":42}'],
  [
    'more cents than a number can hold',
    '{"value":9007199254740991}',
    '{"doubled":18014398509481982}',
  ],
  ['not JSON', '{value', '"not-json"'],
  ['an empty line', '\n', '"not-json"'],
  ['a missing field', '{}', '"field":"value"'],
  ['a field of another type', '{"value":"x"}', 'value is \\"x\\": it must be integer'],
  ['a word outside the list', '{"value":1,"kind":"z"}', 'must be one of plain, cents'],
  ['not an object', '5', 'the line is 5'],
  ['a refusal of the rule', '{"value":-1}', '{"error":{"code":"negative"'],
  ['a rule that stops', '{"value":13}', '"message":"13 brings bad luck: use 12"'],
] as const

for (const [story, line, answer] of stories) {
  test(`${story} is answered`, async () => {
    assert.ok((await told(line)).includes(answer), await told(line))
  })
}

test('a bad line does not stop the rest, and the order is kept', async () => {
  const input = stream('{"val', 'ue":1}\r\nnonsense\n{"value"', ':2}\n{"value":3}')
  const heard = await all(answers(double, input))
  assert.deepEqual(
    heard.map((line) => JSON.parse(line).doubled),
    [2, undefined, 4, 6],
  )
})

test('a line without end is told, and does not fill the memory', async () => {
  const heard = await all(lines(stream('12345', '6789', '1', '\nab', 'c\nlast one'), 5))
  assert.deepEqual(heard, [undefined, 'abc', undefined])
})

test('a letter cut between two chunks is still one letter', async () => {
  assert.deepEqual(await all(lines(stream('JO\xc3', '\x83O'))), ['JOÃO'])
})

test('cents are written as integers', () => {
  assert.equal(json({ cents: 10n, list: [1n] }), '{"cents":10,"list":[1]}')
})
