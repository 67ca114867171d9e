import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { directoryKey, type KeyKind, pixKey } from './pix-key.ts'

const good = [
  ['a CPF', '12345678900', 'cpf', '12345678900'],
  ['a CPF that begins like no area code', '52998224725', 'cpf', '52998224725'],
  ['a CNPJ', '11222333000181', 'cnpj', '11222333000181'],
  ['a CNPJ with letters', '12abc34501de35', 'cnpj', '12ABC34501DE35'],
  ['a mobile phone', '+5511987654321', 'phone', '+5511987654321'],
  ['a landline', '+551133334444', 'phone', '+551133334444'],
  ['an e-mail in capitals', 'Loja@Example.com', 'email', 'loja@example.com'],
  [
    'a random key',
    '123E4567-e12b-12d1-a456-426655440000',
    'evp',
    '123e4567-e12b-12d1-a456-426655440000',
  ],
] as const

for (const [story, text, kind, value] of good) {
  test(`${story} is a key as the directory writes it`, () => {
    assert.deepEqual(pixKey(text), { ok: true, value: { kind, value } })
    assert.deepEqual(pixKey(text, kind), { ok: true, value: { kind, value } })
    assert.deepEqual(directoryKey(value), { ok: true, value: { kind, value } })
  })
}

const bad = [
  ['nothing', ''],
  ['a word', 'minha chave'],
  ['ten digits', '1234567890'],
  ['twelve digits', '123456789012'],
  ['a CPF with marks', '123.456.789-00'],
  ['a CNPJ with marks', '11.222.333/0001-81'],
  ['a phone without its plus', '5511987654321'],
  ['a phone of another country', '+5215512345678'],
  ['a phone without area code', '+55987654321'],
  ['a phone with spaces', '+55 11 98765-4321'],
  ['two e-mails', 'a@example.com b@example.com'],
  ['an e-mail of 78 letters', `${'a'.repeat(66)}@example.com`],
  ['a random key without hyphens', '123e4567e12b12d1a456426655440000'],
] as const

for (const [story, text] of bad) {
  test(`${story} is no key, and the refusal says what would be`, () => {
    const decision = pixKey(text)
    assert.ok(!decision.ok)
    assert.equal(decision.refusal, 'invalid-key')
    assert.equal(decision.facts.value, text)
    assert.match(String(decision.facts.remedy), /write/)
  })
}

test('an e-mail of 77 letters is still a key', () => {
  assert.ok(pixKey(`${'a'.repeat(65)}@example.com`).ok)
})

test('eleven digits that may be a CPF or a mobile are asked back, never guessed', () => {
  const decision = pixKey('11987654321')
  assert.ok(!decision.ok)
  assert.equal(decision.refusal, 'ambiguous-key')
  assert.match(String(decision.facts.remedy), /\+5511987654321/)
})

test('told which of the two it is, the key is taken', () => {
  const asCpf = pixKey('11987654321', 'cpf')
  const asPhone = pixKey('11987654321', 'phone')
  assert.deepEqual(asCpf, { ok: true, value: { kind: 'cpf', value: '11987654321' } })
  assert.deepEqual(asPhone, { ok: true, value: { kind: 'phone', value: '+5511987654321' } })
  assert.deepEqual(directoryKey('11987654321'), asCpf)
})

test('a key of another kind than was said is refused', () => {
  assert.ok(!pixKey('loja@example.com', 'phone').ok)
  assert.ok(!pixKey('12345678900', 'cnpj').ok)
})

const vectors = new URL('../test/fixtures/pix.json', import.meta.url)
const { keyFormats } = JSON.parse(readFileSync(vectors, 'utf8')) as {
  keyFormats: { input: { key?: string; type: KeyKind } }[]
}

for (const { input } of keyFormats.filter(({ input }) => input.key)) {
  test(`the published ${input.type} ${input.key} is of its kind`, () => {
    assert.deepEqual(pixKey(input.key ?? ''), {
      ok: true,
      value: { kind: input.type, value: input.key },
    })
  })
}
