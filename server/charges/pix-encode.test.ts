import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cents } from '../../kit/money.ts'
import { decodePix } from './pix-decode.ts'
import { encodePix, type PixAsk } from './pix-encode.ts'

const shop: PixAsk = { key: 'loja@example.com', merchantName: 'Loja', merchantCity: 'Recife' }
const address = 'pix.example.com/v2/1'

const written = (ask: PixAsk): string => {
  const decision = encodePix(ask)
  assert.ok(decision.ok, decision.ok ? '' : `${decision.refusal} ${JSON.stringify(decision.facts)}`)
  return decision.value
}

test('accents are folded and long names are cut, so that every bank shows them', () => {
  const code = decodePix(
    written({
      ...shop,
      merchantName: 'Comunicações São João do Araguaia Ltda',
      merchantCity: 'São José dos Campos',
    }),
  )
  assert.ok(code.ok)
  assert.equal(code.value.merchantName, 'Comunicacoes Sao Joao do')
  assert.equal(code.value.merchantCity, 'Sao Jose dos Ca')
})

test('without a txid the code says so, and without an amount the payer types it', () => {
  const payload = written(shop)
  assert.match(payload, /62070503\*\*\*6304/)
  assert.doesNotMatch(payload, /53039865[^8]/)
})

const room = 99 - 18 - 4 - 'loja@example.com'.length - 4

const refusals = [
  ['neither key nor address', { key: undefined }, 'no-key-nor-url', 'key'],
  ['key and address', { url: address }, 'key-and-url', 'url'],
  ['a key of no known form', { key: '123' }, 'invalid-key', 'key'],
  [
    'an address with its scheme',
    { key: undefined, url: `https://${address}` },
    'invalid-url',
    'url',
  ],
  ['a bad recurrence', { recurrenceUrl: 'nowhere' }, 'invalid-url', 'recurrenceUrl'],
  ['a name without letters', { merchantName: '🎉' }, 'empty-name', 'merchantName'],
  ['a blank city', { merchantCity: ' ' }, 'empty-name', 'merchantCity'],
  ['an amount of nothing', { amountCents: cents(0) }, 'amount-out-of-range', 'amountCents'],
  ['an amount below nothing', { amountCents: cents(-1) }, 'amount-out-of-range', 'amountCents'],
  ['too much', { amountCents: cents(1_000_000_000_000n) }, 'amount-out-of-range', 'amountCents'],
  ['an empty txid', { txid: '' }, 'invalid-txid', 'txid'],
  ['a txid with a hyphen', { txid: 'A-1' }, 'invalid-txid', 'txid'],
  ['a txid with an accent', { txid: 'Ção' }, 'invalid-txid', 'txid'],
  ['a txid of 26', { txid: 'A'.repeat(26) }, 'invalid-txid', 'txid'],
  ['a CEP with its hyphen', { postalCode: '50000-000' }, 'invalid-postal-code', 'postalCode'],
  ['a short institution', { withdrawalIspb: '123' }, 'invalid-ispb', 'withdrawalIspb'],
  ['a text without room', { description: 'x'.repeat(room + 1) }, 'too-long', 'description'],
  ...(['txid', 'description', 'withdrawalIspb'] as const).map(
    (field) =>
      [
        `a dynamic code with ${field}`,
        { key: undefined, url: address, [field]: '12345678' },
        'not-in-a-dynamic-code',
        field,
      ] as const,
  ),
  [
    'a key that takes all the room',
    { key: `${'a'.repeat(65)}@example.com`, withdrawalIspb: '12345678' },
    'too-long',
    'withdrawalIspb',
  ],
] as const

for (const [story, change, refusal, field] of refusals) {
  test(`${story} is refused: ${refusal} of ${field}`, () => {
    const decision = encodePix({ ...shop, ...change })
    assert.ok(!decision.ok)
    assert.equal(decision.refusal, refusal)
    assert.equal(decision.facts.field, field)
    assert.ok(String(decision.facts.remedy).length > 10)
  })
}

test('a text that just fits beside the key is written', () => {
  assert.ok(written({ ...shop, description: 'x'.repeat(room) }).includes('2699'))
})

const plain = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
const key = fc.constantFrom('12345678900', '11222333000181', '+5511987654321', 'a@example.com')
const ask = fc.record({
  key,
  merchantName: plain,
  merchantCity: plain,
  amountCents: fc.option(fc.bigInt(1n, 999_999_999_999n).map(cents), { nil: undefined }),
  txid: fc.option(fc.stringMatching(/^[A-Za-z0-9]{1,25}$/), { nil: undefined }),
})

test('what is written is read back the same, and refused only for a name without letters', () => {
  fc.assert(
    fc.property(ask, (given) => {
      const encoded = encodePix(given)
      if (!encoded.ok) return assert.equal(encoded.refusal, 'empty-name')
      const code = decodePix(encoded.value)
      assert.ok(code.ok)
      assert.equal(code.value.key, given.key)
      assert.equal(code.value.amountCents, given.amountCents)
      assert.equal(code.value.txid, given.txid)
    }),
  )
})
