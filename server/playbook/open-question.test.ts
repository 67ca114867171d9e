import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line } from './line.ts'
import { script } from './lines.ts'
import { openness } from './open-question.ts'
import { addressed } from './treatment.ts'

const open = {
  'pt-BR': [
    'O que aconteceu para a fatura ficar em aberto?',
    'E quando o senhor recebe?',
    'Me conte o que houve.',
    'Você pode me contar como foi?',
    'Dona Maria, o que mais preocupa a senhora hoje?',
    'Para eu entender melhor, quanto cabe no seu mês?',
    'Entendo. Com quem mais a senhora decide isso?',
    'A partir de que dia o senhor consegue começar?',
    'Gostaria que me explicasse o que mudou desde então.',
  ],
  es: [
    '¿Qué pasó con el pago?',
    '¿Me puede contar cómo fue?',
    '¿Podría explicarme qué cambió desde entonces?',
    'Señora Ana, ¿qué le preocupa más?',
    '¿Cuánto podría apartar cada quincena?',
    'Cuénteme qué sucedió.',
  ],
} as const

const closed = [
  ['pt-BR', 'Você pode pagar hoje?', 'yes-or-no'],
  ['pt-BR', 'Tem interesse em um desconto?', 'yes-or-no'],
  ['pt-BR', 'Prefere Pix ou boleto?', 'one-of-two'],
  ['pt-BR', 'Você esqueceu, não foi?', 'asks-to-agree'],
  ['pt-BR', 'O que aconteceu foi esquecimento, certo?', 'asks-to-agree'],
  ['pt-BR', 'A proposta vale até sexta.', 'not-a-question'],
  ['pt-BR', 'O que houve? Você recebeu o boleto?', 'yes-or-no'],
  ['es', '¿Puede pagar hoy?', 'yes-or-no'],
  ['es', '¿Prefiere efectivo o transferencia?', 'one-of-two'],
  ['es', '¿Se le olvidó, verdad?', 'asks-to-agree'],
  ['es', '¿Le interesa un descuento?', 'yes-or-no'],
] as const

for (const locale of ['pt-BR', 'es'] as const) {
  for (const text of open[locale]) {
    test(`lets the other side tell: ${text}`, () => {
      assert.deepEqual(openness(text, locale), { isOpen: true })
    })
  }
}

for (const [locale, text, reason] of closed) {
  test(`${reason}: ${text}`, () => {
    const found = openness(text, locale)
    assert.ok(!found.isOpen)
    assert.equal(found.reason, reason)
  })
}

test('what is proposed instead is itself open', () => {
  for (const [locale, text] of closed) {
    const found = openness(text, locale)
    assert.ok(!found.isOpen && found.suggestion)
    assert.deepEqual(openness(found.suggestion, locale), { isOpen: true })
  }
})

test('every question that our own script asks, but of identity, is open', () => {
  const isClosed = ({ id, words }: Line, locale: 'pt-BR' | 'es') =>
    !openness(addressed(words[locale], locale, null), locale).isOpen && id
  for (const locale of ['pt-BR', 'es'] as const) {
    const asked = Object.entries(script).flatMap(([step, { ask }]) =>
      step === 'verify' ? [] : ask,
    )
    assert.ok(asked.length > 10)
    assert.deepEqual(
      asked.filter((one) => isClosed(one, locale)),
      [],
    )
  }
})
