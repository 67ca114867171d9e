import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { smsSize, toGsm7 } from './gsm7.ts'

const fatura =
  'Ola Maria, sua fatura venceu. Pague com Pix: https://p.exemplo.br/a1b2 Responda SAIR p/ nao receber.'

const stories = [
  ['a plain message', fatura, 'gsm7', 100, 1],
  ['the same with its accents', fatura.replace('Ola', 'Olá').replace('nao', 'não'), 'ucs2', 100, 2],
  ['a short one with accents', 'Sua condição especial vence hoje', 'ucs2', 32, 1],
  ['an accent that the alphabet has', 'É hora de pagar', 'gsm7', 15, 1],
  ['160 letters', 'a'.repeat(160), 'gsm7', 160, 1],
  ['161 letters', 'a'.repeat(161), 'gsm7', 161, 2],
  ['306 letters', 'a'.repeat(306), 'gsm7', 306, 2],
  ['307 letters', 'a'.repeat(307), 'gsm7', 307, 3],
  ['signs that count twice', '€[]', 'gsm7', 6, 1],
  [
    'a sign that counts twice and would be cut',
    `${'a'.repeat(152)}€${'a'.repeat(152)}`,
    'gsm7',
    306,
    3,
  ],
  ['70 accented letters', 'ã'.repeat(70), 'ucs2', 70, 1],
  ['71 accented letters', 'ã'.repeat(71), 'ucs2', 71, 2],
  ['an emoji', '👍', 'ucs2', 2, 1],
  ['nothing', '', 'gsm7', 0, 1],
] as const

for (const [story, text, encoding, units, parts] of stories) {
  test(`${story}: ${units} units in ${parts}`, () => {
    assert.deepEqual(smsSize(text), { encoding, units, parts })
  })
}

test('accents go, and what the alphabet has stays', () => {
  assert.equal(toGsm7('Olá, não é só: “ação” – R$\u00a010…'), 'Ola, nao é so: "acao" - R$ 10...')
  assert.equal(toGsm7('¿Mañana? ¡Sí!'), '¿Mañana? ¡Si!')
  assert.equal(toGsm7('3 × 5 👍'), '3 x 5 ')
})

test('every text made plain is plain, and plain text is left as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = toGsm7(text)
      assert.equal(smsSize(plain).encoding, 'gsm7')
      assert.equal(toGsm7(plain), plain)
    }),
  )
})
