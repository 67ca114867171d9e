import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  checkDocument,
  formatDocument,
  isCnpj,
  isCpf,
  isCurp,
  isPersonal,
  isRfc,
  maskDocument,
} from './documents.ts'

type Vector = {
  input: string
  expected: { valid: boolean; dv: string; cnpj?: string; formatted?: string }
}
const file = new URL('../test/fixtures/cnpj.json', import.meta.url)
const vectors: Record<'vectors' | 'invalid' | 'derived', Vector[]> = JSON.parse(
  readFileSync(file, 'utf8'),
)

for (const { input, expected } of [...vectors.vectors, ...vectors.derived]) {
  test(`${input} is checked by ${expected.dv}, and by no other digits`, () => {
    const right = Array.from({ length: 100 }, (_, dv) => input + String(dv).padStart(2, '0'))
    assert.deepEqual(right.filter(isCnpj), [input + expected.dv])
    if (!expected.formatted) return
    const checked = checkDocument(expected.formatted.toLowerCase())
    assert.deepEqual(checked.ok && checked.value, {
      kind: 'cnpj',
      normalised: expected.cnpj,
      formatted: expected.formatted,
    })
  })
}

for (const { input, expected } of vectors.invalid) {
  test(`${input} is no CNPJ: ${JSON.stringify(expected)}`, () => {
    assert.equal(checkDocument(input, 'cnpj').ok, false)
    assert.equal(checkDocument(input).ok, false)
  })
}

const stories = [
  ['a CPF', '529.982.247-25', undefined, 'cpf 52998224725'],
  ['a CPF with one digit wrong', '529.982.247-26', undefined, 'check-digits'],
  ['a CPF of one digit', '111.111.111-11', undefined, 'repeated-digits'],
  ['a CPF that lost a zero', '1234567890', 'cpf', 'length'],
  ['a CPF with a letter', '529.982.247-2O', 'cpf', 'characters'],
  ['a CNPJ told to be a CPF', '11.222.333/0001-81', 'cpf', 'length'],
  ['a CNPJ of zeros', '00.000.000/0000-00', undefined, 'repeated-digits'],
  ['a CNPJ in lower case', '12.abc.345/01de-35', undefined, 'cnpj 12ABC34501DE35'],
  ['a letter among the check digits', '12ABC34501DEA5', 'cnpj', 'characters'],
  ['a person’s RFC', 'werd-790307-tj9', undefined, 'rfc WERD790307TJ9'],
  ['an RFC with another check digit', 'WERD790307TJ8', undefined, 'check-digits'],
  ['an RFC born on 31 February', 'WERD790231TJ9', undefined, 'date'],
  ['the RFC of anybody', 'XAXX010101000', undefined, 'generic'],
  ['the RFC of any foreigner', 'XEXX010101000', 'rfc', 'generic'],
  ['a CURP', 'WERD790307MJCNML49', undefined, 'curp WERD790307MJCNML49'],
  ['a CURP with another check digit', 'WERD790307MJCNML48', undefined, 'check-digits'],
  ['a CURP told to be an RFC', 'WERD790307MJCNML49', 'rfc', 'length'],
  ['nothing', '', undefined, 'length'],
  ['a word', 'ISENTO', undefined, 'length'],
] as const

for (const [story, value, kind, answer] of stories) {
  test(`${story}: ${answer}`, () => {
    const checked = checkDocument(value, kind)
    const told = checked.ok
      ? `${checked.value.kind} ${checked.value.normalised}`
      : (checked.refusal satisfies string)
    assert.equal(told, answer)
  })
}

test('who is a person and who is a company', () => {
  assert.equal(isPersonal('cpf', '52998224725'), true)
  assert.equal(isPersonal('rfc', 'WERD790307TJ9'), true)
  assert.equal(isPersonal('rfc', 'ABC790307TJ9'), false)
  assert.equal(isPersonal('cnpj', '11222333000181'), false)
})

test('a mask shows enough to recognise and no more', () => {
  assert.equal(maskDocument('cpf', '12345678909'), '•••.456.789-••')
  assert.equal(maskDocument('cnpj', '12ABC34501DE35'), '••.ABC.345/01DE-••')
  assert.equal(maskDocument('rfc', 'WERD790307TJ9'), 'WERD•••••••••')
  assert.equal(maskDocument('curp', 'WERD790307MJCNML49'), 'WERD••••••••••••••')
})

const digit = fc.constantFrom(...'0123456789')
const body = (length: number) => fc.string({ unit: digit, minLength: length, maxLength: length })

/** The one ending that makes a body valid, if it has one. */
const ended = (start: string, isValid: (text: string) => boolean): string | undefined =>
  Array.from({ length: 100 }, (_, dv) => start + String(dv).padStart(2, '0')).find(isValid)

for (const [kind, length, isValid] of [
  ['cpf', 9, isCpf],
  ['cnpj', 12, isCnpj],
] as const) {
  test(`${kind}: formatting is read back, and a changed digit is noticed`, () => {
    fc.assert(
      fc.property(body(length), fc.nat(length + 1), digit, (start, at, other) => {
        const right = ended(start, isValid)
        fc.pre(right !== undefined && right[at] !== other)
        const checked = checkDocument(formatDocument(kind, right))
        assert.equal(checked.ok && checked.value.normalised, right)
        // A rest of 0 and a rest of 1 share the check digit 0: only then may a slip go unseen.
        fc.pre(at >= length || right[length] !== '0')
        assert.equal(isValid(right.slice(0, at) + other + right.slice(at + 1)), false)
      }),
    )
  })
}

test('no text stops the check', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const kind of ['cpf', 'cnpj', 'rfc', 'curp'] as const) checkDocument(text, kind)
      assert.equal(typeof checkDocument(text).ok, 'boolean')
    }),
  )
})

test('the day inside an RFC or a CURP must exist', () => {
  assert.equal(isRfc('WERD790307TJ9'), true)
  assert.equal(isRfc('WERD791307TJ9'), false)
  assert.equal(isCurp('WERD790307MJCNML49'), true)
  assert.equal(isCurp('WERD790300MJCNML49'), false)
})
