import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPixBatch } from './pix-notice.ts'

/** The shape of the central bank's Pix API, with invented people. */
const notice = {
  endToEndId: 'E12345678202611221530ABCDEFGHIJK',
  txid: 'C0123456789ABCDEFGHIJKLMN',
  valor: '110.00',
  horario: '2026-11-22T15:30:12.123Z',
  chave: 'loja@example.com',
  infoPagador: 'parcela 1',
  componentesValor: { original: { valor: '110.00' } },
}

const only = (change: object) => readPixBatch({ pix: [{ ...notice, ...change }] })

test('a Pix is read as the bank tells of it, and kept as it was told', () => {
  const { notices, problems } = only({})
  assert.deepEqual(problems, [])
  const [found] = notices
  assert.ok(found)
  assert.equal(found.amountCents, 11000n)
  assert.equal(String(found.paidAt), '2026-11-22T15:30:12.123Z')
  assert.equal(found.txid, notice.txid)
  assert.equal(found.key, 'loja@example.com')
  assert.equal(found.payerMessage, 'parcela 1')
  assert.deepEqual(found.refunds, [])
  assert.deepEqual(found.raw, notice)
})

test('a Pix without txid, key or message is still a Pix', () => {
  const { notices } = only({ txid: undefined, chave: undefined, infoPagador: undefined })
  assert.equal(notices[0]?.txid, undefined)
  assert.equal(notices.length, 1)
})

test('money that went back is told with it', () => {
  const devolucoes = [
    {
      id: 'D1',
      rtrId: 'D12345678202611221530ABCDEFGHIJK',
      valor: '10.00',
      horario: { solicitacao: '2026-11-22T16:00:00Z' },
      status: 'DEVOLVIDO',
    },
  ]
  assert.deepEqual(only({ devolucoes }).notices[0]?.refunds, [
    { id: 'D1', amountCents: 1000n, state: 'DEVOLVIDO' },
  ])
})

const fine = [
  ['the smallest amount', { valor: '0.01' }],
  ['the largest amount', { valor: '9999999999.99' }],
  ['a txid of 35 letters', { txid: 'a'.repeat(35) }],
  [
    'a message of 140 letters on two lines',
    { infoPagador: `${'a'.repeat(69)}\n${'b'.repeat(70)}` },
  ],
  ['an hour with its offset', { horario: '2026-11-22T12:30:12-03:00' }],
  ['null for what is absent', { txid: null, infoPagador: null, devolucoes: null }],
] as const

for (const [story, change] of fine) {
  test(`${story} is heard`, () => assert.equal(only(change).notices.length, 1))
}

const wrong = [
  ['no end-to-end id', { endToEndId: undefined }, 'endToEndId', 'nothing'],
  ['an end-to-end id of 31 letters', { endToEndId: 'E'.repeat(31) }, 'endToEndId', undefined],
  ['an end-to-end id of 33 letters', { endToEndId: 'E'.repeat(33) }, 'endToEndId', undefined],
  ['an amount as a number', { valor: 110 }, 'valor', '110'],
  ['an amount with a comma', { valor: '110,00' }, 'valor', '"110,00"'],
  ['an amount with one decimal', { valor: '110.0' }, 'valor', '"110.0"'],
  ['an amount of nothing', { valor: '0.00' }, 'valor', '"0.00"'],
  ['an amount below nothing', { valor: '-1.00' }, 'valor', '"-1.00"'],
  ['no amount', { valor: undefined }, 'valor', 'nothing'],
  ['an hour without its offset', { horario: '2026-11-22T15:30:12' }, 'horario', undefined],
  ['a day that does not exist', { horario: '2026-02-30T15:30:12Z' }, 'horario', undefined],
  ['an empty txid', { txid: '' }, 'txid', '""'],
  ['a txid of 36 letters', { txid: 'a'.repeat(36) }, 'txid', undefined],
  ['a txid with a hyphen', { txid: 'a-b' }, 'txid', '"a-b"'],
  ['a key of 78 letters', { chave: 'a'.repeat(78) }, 'chave', undefined],
  ['a message of 141 letters', { infoPagador: 'a'.repeat(141) }, 'infoPagador', undefined],
  ['refunds that are no list', { devolucoes: {} }, 'devolucoes', '{}'],
  [
    'a refund without its amount',
    { devolucoes: [{ id: 'D1', status: 'DEVOLVIDO' }] },
    'devolucoes.0.valor',
    'nothing',
  ],
] as const

for (const [story, change, field, value] of wrong) {
  test(`${story} is told back, naming ${field}`, () => {
    const { notices, problems } = only(change)
    assert.equal(notices.length, 0)
    assert.deepEqual([problems[0]?.index, problems[0]?.field], [0, field])
    if (value !== undefined) assert.equal(problems[0]?.value, value)
    assert.ok(problems[0]?.remedy)
  })
}

test('one bad notice in a batch does not stop the others', () => {
  const second = { ...notice, endToEndId: `F${notice.endToEndId.slice(1)}` }
  const { notices, problems } = readPixBatch({
    pix: [notice, { ...notice, valor: 'x' }, 7, second],
  })
  assert.deepEqual(
    notices.map(({ endToEndId }) => endToEndId.slice(0, 1)),
    ['E', 'F'],
  )
  assert.deepEqual(
    problems.map(({ index, field }) => [index, field]),
    [
      [1, 'valor'],
      [2, ''],
    ],
  )
})

for (const body of [undefined, null, 7, 'pix', [], {}, { pix: {} }, { pix: null }]) {
  test(`a body of ${JSON.stringify(body)} is no batch, and says so`, () => {
    const { notices, problems } = readPixBatch(body)
    assert.deepEqual(notices, [])
    assert.deepEqual([problems.length, problems[0]?.index, problems[0]?.field], [1, null, 'pix'])
  })
}

test('an empty batch is heard: the bank tries its door', () => {
  assert.deepEqual(readPixBatch({ pix: [] }), { notices: [], problems: [] })
})
