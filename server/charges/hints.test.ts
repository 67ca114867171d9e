import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHints } from './hints.ts'

const pix = {
  endToEndId: 'E12345678202611221530ABCDEFGHIJK',
  txid: '019a0000000070008000000000000001',
  valor: '110.00',
  horario: '2026-11-22T15:30:12.123Z',
}
const returned = { id: 'D1', valor: '110.00', status: 'DEVOLVIDO' }

const keysOf = (...list: readonly object[]) => {
  const read = readHints('bcb-pix', { pix: list })
  return read.ok ? read.value.map(({ eventKey }) => eventKey) : []
}

test('the same Pix told twice is one event; told again when it went back, another', () => {
  assert.deepEqual(keysOf(pix, pix), [pix.endToEndId, pix.endToEndId])
  assert.deepEqual(keysOf({ ...pix, devolucoes: [returned] }), [`${pix.endToEndId}:D1=DEVOLVIDO`])
  const failed = { ...returned, status: 'NAO_REALIZADO' }
  assert.deepEqual(keysOf({ ...pix, devolucoes: [failed] }), [`${pix.endToEndId}:D1=NAO_REALIZADO`])
})

test('an event of Asaas names its payment, and nothing of what it says is believed', () => {
  const payment = { id: 'pay_1', externalReference: pix.txid, status: 'RECEIVED', value: 99 }
  const event = { id: 'evt_1&2', event: 'PAYMENT_RECEIVED', payment }
  const read = readHints('asaas', event)
  assert.ok(read.ok)
  assert.deepEqual(read.value, [
    { eventKey: 'evt_1&2', externalId: pix.txid, gatewayId: 'pay_1', paymentKey: 'asaas:pay_1' },
  ])
})

for (const [kind, body] of [
  ['bcb-pix', undefined],
  ['bcb-pix', { pix: [] }],
  ['asaas', { event: 'PAYMENT_RECEIVED' }],
  ['fake', []],
] as const) {
  test(`${kind} ${JSON.stringify(body)} is none of theirs`, () => {
    assert.equal(readHints(kind, body).ok, false)
  })
}
