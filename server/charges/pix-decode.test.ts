import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { cents } from '../../kit/money.ts'
import { crc16 } from './crc16.ts'
import { decodePix, type PixCode } from './pix-decode.ts'
import { encodePix, type PixAsk } from './pix-encode.ts'
import { writeField } from './tlv.ts'

type Template = { readonly [id: string]: string }
type Vector = {
  readonly id: string
  readonly kind: string
  readonly input: null | (PixAsk & { amount?: number; urlRec?: string; fss?: string })
  readonly expected: {
    readonly payload: string
    readonly crc: string
    readonly fields: { readonly [id: string]: string | Template }
  }
}

const file = new URL('../../test/fixtures/pix.json', import.meta.url)
const published = JSON.parse(readFileSync(file, 'utf8')) as {
  vectors: Vector[]
  regressions: { id: string; input: { withoutCrc: string }; expected: Vector['expected'] }[]
  invalid: { id: string; input: { payload: string } }[]
}

const read = (payload: string): PixCode => {
  const decision = decodePix(payload)
  assert.ok(decision.ok, `read, not ${decision.ok ? '' : decision.refusal}`)
  return decision.value
}

const refusalOf = (payload: string): string => {
  const decision = decodePix(payload)
  return decision.ok ? 'read' : decision.refusal
}

for (const { id, kind, expected } of published.vectors) {
  test(`the published code ${id} is read`, () => {
    const code = read(expected.payload)
    const account = expected.fields['26'] as Template
    const additional = expected.fields['62'] as Template | undefined
    const composed = expected.fields['80'] as Template | undefined
    const txid = additional?.['05'] === '***' ? undefined : additional?.['05']
    assert.equal(code.kind, kind === 'recurrence' ? 'composite' : kind)
    assert.equal(code.crc, expected.crc)
    assert.equal(code.key, account['01'])
    assert.equal(code.url, account['25'])
    assert.equal(code.recurrenceUrl, composed?.['25'])
    assert.equal(code.description, account['02'])
    assert.equal(code.withdrawalIspb, account['03'])
    assert.equal(code.merchantName, expected.fields['59'])
    assert.equal(code.merchantCity, expected.fields['60'])
    assert.equal(code.postalCode, expected.fields['61'])
    assert.equal(code.txid, txid)
    const amount = String(expected.fields['54'] ?? '').replace('.', '')
    const isSaid = code.kind !== 'dynamic' && amount !== ''
    assert.equal(code.amountCents, isSaid ? BigInt(amount) : undefined)
  })
}

/** Some publishers put every name in capitals; we keep the case that the creditor writes. */
const withoutCase = (payload: string) => payload.slice(0, -4).toLowerCase()

for (const { id, input, expected } of published.vectors) {
  if (input === null) continue
  test(`the published code ${id} is written`, () => {
    const { amount, urlRec, fss, ...ask } = input
    const encoded = encodePix({
      ...ask,
      amountCents: amount === undefined ? undefined : cents(Math.round(amount * 100)),
      recurrenceUrl: urlRec,
      withdrawalIspb: fss,
    })
    assert.ok(encoded.ok)
    assert.equal(withoutCase(encoded.value), withoutCase(expected.payload))
    assert.equal(read(encoded.value).crc, encoded.value.slice(-4))
  })
}

for (const { id, input, expected } of published.regressions) {
  test(`${id}: a 6304 inside the code is not taken for its end`, () => {
    assert.equal(crc16(input.withoutCrc), expected.crc)
    assert.equal(read(expected.payload).crc, expected.crc)
  })
}

const reasons: Record<string, string> = {
  'lerian-bad-crc': 'crc-mismatch',
  promptpay: 'not-pix',
  'bu-pfi': 'wrong-format-indicator',
  'bu-pim': 'wrong-point-of-initiation',
  'bu-cur': 'wrong-currency',
  'bu-ctry': 'wrong-country',
  'bu-nomcc': 'invalid-category',
  'bu-noname': 'invalid-merchant-name',
  'bu-gui': 'not-pix',
  'bu-nokey': 'no-key-nor-url',
  'bu-amount': 'invalid-amount',
}

for (const { id, input } of published.invalid) {
  test(`the published code ${id} is refused: ${reasons[id]}`, () => {
    assert.equal(refusalOf(input.payload), reasons[id])
  })
}

const parts = {
  '00': '01',
  '26': `0014br.gov.bcb.pix${writeField('01', 'loja@example.com')}`,
  '52': '0000',
  '53': '986',
  '58': 'BR',
  '59': 'Loja',
  '60': 'Recife',
  '62': '0503***',
}

const sealed = (body: string): string => `${body}6304${crc16(`${body}6304`)}`

/** The plain code above with some fields changed, added or (undefined) left out. */
const code = (changes: Record<string, string | undefined> = {}): string => {
  const fields = Object.entries({ ...parts, ...changes }).sort(([a], [b]) => a.localeCompare(b))
  const written = fields.flatMap(([id, value]) =>
    value === undefined ? [] : writeField(id, value),
  )
  return sealed(written.join(''))
}

const gui = '0014br.gov.bcb.pix'
const opening = `000201${writeField('26', parts['26'])}`

const defects = [
  ['nothing', '', 'empty'],
  ['only white space', ' \n', 'empty'],
  ['a text that is no code', 'bom dia', 'not-a-br-code'],
  ['a code cut short', code().slice(0, -9), 'crc-missing'],
  ['a code without its check', code().slice(0, -8), 'crc-missing'],
  ['a code that goes on after its check', `${code()}5802BR`, 'crc-missing'],
  ['a check in small letters', code().toLowerCase().replace('br5904', 'BR5904'), 'crc-mismatch'],
  ['one letter changed on the way', code().replace('Loja', 'Lojo'), 'crc-mismatch'],
  [
    'more than 512 letters',
    sealed(`000201${writeField('26', 'x'.repeat(99)).repeat(6)}`),
    'too-long',
  ],
  ['a length that is no number', sealed(`${opening}590xLoja`), 'malformed-length'],
  ['an id that is no number', sealed(`${opening}X904Loja`), 'malformed-id'],
  ['a field longer than the code', sealed(`${opening}5999Loja`), 'truncated-field'],
  ['a field of no length', sealed(`${opening}5900`), 'empty-field'],
  ['the same field twice', sealed(`${opening}5802BR5802BR`), 'repeated-field'],
  ['a check of eight letters', `${opening}63086304${crc16(`${opening}63086304`)}`, 'crc-missing'],
  ['a broken account', code({ '26': `${gui}0136abc` }), 'truncated-field'],
  ['the same key twice', code({ '26': `${gui}0101a0101b` }), 'repeated-field'],
  ['broken additional data', code({ '62': '05' }), 'malformed-length'],
  ['a broken recurrence', code({ '80': `${gui}2599x` }), 'truncated-field'],
  ['a code of another country, its check broken too', '000201000254', 'not-pix'],
  ['two Pix accounts', code({ '27': `${gui}0101a` }), 'two-pix-accounts'],
  ['no account', code({ '26': undefined }), 'not-pix'],
  ['key and address together', code({ '26': `${gui}0101a2503a/b` }), 'key-and-url'],
  ['a key with a space', code({ '26': `${gui}0103a b` }), 'invalid-key'],
  ['an address with its scheme', code({ '26': `${gui}2511https://a/b` }), 'invalid-url'],
  ['a recurrence with its scheme', code({ '80': `${gui}2511https://a/b` }), 'invalid-url'],
  ['no city', code({ '60': undefined }), 'invalid-merchant-city'],
  ['a blank city', code({ '60': '  ' }), 'invalid-merchant-city'],
  ['a city of 16 letters', code({ '60': 'x'.repeat(16) }), 'invalid-merchant-city'],
  ['a name of 26 letters', code({ '59': 'x'.repeat(26) }), 'invalid-merchant-name'],
  ['no currency', code({ '53': undefined }), 'wrong-currency'],
  ['no country', code({ '58': undefined }), 'wrong-country'],
  ['a category of three digits', code({ '52': '000' }), 'invalid-category'],
  ['an amount with a comma', code({ '54': '10,00' }), 'invalid-amount'],
  ['an amount with one decimal', code({ '54': '10.0' }), 'invalid-amount'],
  ['an amount without decimals', code({ '54': '10' }), 'invalid-amount'],
  ['an amount below zero', code({ '54': '-1.00' }), 'invalid-amount'],
  ['an amount of eleven digits', code({ '54': '10000000000.00' }), 'invalid-amount'],
  ['a CEP with its hyphen', code({ '61': '50000-000' }), 'invalid-postal-code'],
  ['a txid of 26 letters', code({ '62': writeField('05', 'x'.repeat(26)) }), 'invalid-txid'],
  ['a txid with a space', code({ '62': writeField('05', 'a b') }), 'invalid-txid'],
  ['an institution of 7 digits', code({ '26': `${gui}0101a03071234567` }), 'invalid-ispb'],
] as const

for (const [story, payload, reason] of defects) {
  test(`${story} is refused: ${reason}`, () => assert.equal(refusalOf(payload), reason))
}

const taken = [
  ['the plain code itself', code()],
  ['white space around it, as it was pasted', `\n ${code()} `],
  ['a key of 77 letters', code({ '26': `${gui}0177${'a'.repeat(77)}` })],
  ['an address of 77 letters', code({ '26': `${gui}2577a/${'b'.repeat(75)}` })],
  ['a name of 25 letters and a city of 15', code({ '59': 'x'.repeat(25), '60': 'y'.repeat(15) })],
  ['the largest amount', code({ '54': '9999999999.99' })],
  ['a txid of 25 letters', code({ '62': writeField('05', 'x'.repeat(25)) })],
  ['a reusable code', code({ '01': '11' })],
  ['Pix in capitals', code({ '26': '0014BR.GOV.BCB.PIX0101a' })],
  ['an arrangement that nobody can read beside Pix', code({ '30': 'what?', '81': '@' })],
] as const

for (const [story, payload] of taken) {
  test(`${story} is read`, () => assert.equal(refusalOf(payload), 'read'))
}

test('the amount in a dynamic code is passed over, however it is written', () => {
  const dynamic = code({ '26': `${gui}2503a/b`, '54': 'about ten' })
  assert.equal(read(dynamic).kind, 'dynamic')
  assert.equal(read(dynamic).amountCents, undefined)
})

test('any one letter changed is noticed', () => {
  const payload = code({ '54': '123.45' })
  const position = fc.integer({ min: 4, max: payload.length - 9 })
  fc.assert(
    fc.property(position, fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
      fc.pre(letter !== payload[at])
      assert.notEqual(refusalOf(payload.slice(0, at) + letter + payload.slice(at + 1)), 'read')
    }),
  )
})
