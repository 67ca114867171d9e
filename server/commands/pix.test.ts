import assert from 'node:assert/strict'
import { test } from 'node:test'
import { json } from './lines.ts'
import { pixDecode, pixEncode } from './pix.ts'

const told = (answer: unknown): unknown => JSON.parse(json(answer))

const shop = { key: 'loja@example.com', merchantName: 'Loja', merchantCity: 'Recife' }

test('a code is written and read through the same two doors', () => {
  const encoded = told(pixEncode.answer({ ...shop, amountCents: 1000, txid: 'FATURA6304' })) as {
    payload: string
  }
  assert.deepEqual(told(pixDecode.answer(encoded)), {
    valid: true,
    kind: 'static',
    key: 'loja@example.com',
    amountCents: 1000,
    merchantName: 'Loja',
    merchantCity: 'Recife',
    txid: 'FATURA6304',
    crc: 'EE0B',
  })
})

test('a code that cannot be trusted says why', () => {
  const { payload } = told(pixEncode.answer(shop)) as { payload: string }
  assert.deepEqual(told(pixDecode.answer({ payload: payload.replace('Loja', 'Lojo') })), {
    valid: false,
    reason: 'crc-mismatch',
  })
})

test('eleven digits are asked back, and taken once it is said what they are', () => {
  const asked = told(pixEncode.answer({ ...shop, key: '11987654321' }))
  assert.deepEqual(asked, {
    error: {
      code: 'ambiguous-key',
      message:
        'key is "11987654321": ' +
        'say whether it is a CPF (keyKind "cpf") or a phone (write +5511987654321)',
      field: 'key',
    },
  })
  const answer = told(pixEncode.answer({ ...shop, key: '11987654321', keyKind: 'phone' }))
  assert.match(JSON.stringify(answer), /0114\+5511987654321/)
})

test('the names of published examples are understood too', () => {
  const composite = { ...shop, key: undefined, url: 'a/b', urlRec: 'a/rec/c', oneTime: true }
  const encoded = told(pixEncode.answer(JSON.parse(JSON.stringify(composite)))) as object
  const code = told(pixDecode.answer(encoded)) as Record<string, unknown>
  assert.deepEqual([code.kind, code.recurrenceUrl], ['composite', 'a/rec/c'])
  const withdrawal = told(pixEncode.answer({ ...shop, fss: '99999008' }))
  assert.match(JSON.stringify(withdrawal), /030899999008/)
})

const bad = [
  ['no name', { ...shop, merchantName: undefined }, 'missing-field', 'merchantName'],
  ['half a centavo', { ...shop, amountCents: 0.5 }, 'invalid-field', 'amountCents'],
  ['no money', { ...shop, amountCents: 0 }, 'amount-out-of-range', 'amountCents'],
  ['no key', { ...shop, key: undefined }, 'no-key-nor-url', 'key'],
] as const

for (const [story, line, code, field] of bad) {
  test(`${story}: ${code} of ${field}`, () => {
    const { error } = told(pixEncode.answer(JSON.parse(JSON.stringify(line)))) as {
      error: { code: string; field: string }
    }
    assert.deepEqual([error.code, error.field], [code, field])
  })
}
