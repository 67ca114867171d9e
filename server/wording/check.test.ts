import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Checked, check } from './check.ts'

const found = (text: string, more: Partial<Checked> = {}) =>
  check({ text, locale: 'pt-BR', audience: 'right_party', ...more }).map(
    ({ category, match }) => `${category} ${match}`,
  )

const never: [string, string][] = [
  ['Você será preso amanhã', 'C-THREAT será preso'],
  ['Vamos mandar a polícia', 'C-THREAT mandar a polícia'],
  ['Se não pagar, vai ser preso', 'C-THREAT vai ser preso'],
  ['Oficial de justiça a caminho', 'C-FALSE-LEGAL Oficial de justiça'],
  ['Aqui é do Serasa', 'C-IMPERSONATE Aqui é do Serasa'],
  ['Avisaremos seu chefe', 'C-THIRD-PARTY Avisaremos seu chefe'],
  ['Seu caloteiro', 'C-RIDICULE caloteiro'],
  ['Lista de devedores', 'C-PUBLIC Lista de devedores'],
  ['Multa de 10% sobre o total', 'C-FALSE-AMOUNT Multa de 10%'],
  ['Pague e seu score sobe', 'C-FALSE-CREDIT score sobe'],
  ['ÚLTIMA CHANCE!', 'C-URGENCY ÚLTIMA CHANCE'],
  ['Cortamos sua internet hoje', 'C-SERVICE-CUT Cortamos sua internet hoje'],
  ['Faça o Pix para minha conta', 'C-PAY-DIVERT Pix para minha conta'],
  ['É sobre uma entrega', 'C-NO-ID É sobre uma entrega'],
]

for (const [text, expected] of never) {
  test(`never: ${text}`, () => {
    const [kind = '', ...words] = expected.split(' ')
    const isFound = found(text).some((one) => one.startsWith(kind) && one.includes(words.join(' ')))
    assert.ok(isFound, found(text).join('; '))
  })
}

const disguised = [
  'c4l0te1ro',
  'CALOTEIRO',
  'calotéirô',
  'c a l o t e i r o',
  'c.a.l.o.t.e.i.r.o',
  'calo-teiro',
  'caloteeeeiro',
  'саlоtеirо', // with letters that only look Latin
  'ca\u200blo\u200bteiro',
  'c@loteir0',
]
for (const word of disguised) {
  test(`a disguise does not hide it: ${word}`, () => {
    assert.deepEqual(found(`O senhor é ${word} mesmo`), [`C-RIDICULE ${word}`])
  })
}

const allowed = [
  'Rua da Polícia, 10, casa 2',
  'Ninguém vai preso por dívida.',
  'O técnico vai até sua casa amanhã de manhã.',
  'Original R$ 100,00; multa R$ 2,00; juros R$ 1,50; total R$ 103,50',
  'Multa de 2% e juros de 1% ao mês, como no contrato.',
  'Conforme aviso de 10/11, o serviço pode ser suspenso a partir de 26/11.',
  'Se quiser conversar com sua esposa antes, ligo amanhã.',
  'O chefe de atendimento pode ajudar.',
  'Se houver registro, a baixa é pedida em até 5 dias úteis após o pagamento.',
]
for (const text of allowed) {
  test(`allowed: ${text}`, () => assert.deepEqual(found(text), []))
}

test('whoever else may hear it hears nothing of a debt', () => {
  const text = 'Ligo sobre o pagamento em aberto'
  const heard = (['right_party', 'voicemail', 'third_party', 'unknown'] as const).map((audience) =>
    check({ text, locale: 'pt-BR', audience }).map(({ category }) => category),
  )
  assert.deepEqual(heard, [
    [],
    ['C-VOICEMAIL', 'C-VOICEMAIL'],
    ['C-THIRD-PARTY', 'C-THIRD-PARTY'],
    ['C-THIRD-PARTY', 'C-THIRD-PARTY'],
  ])
})

test('why somebody did not pay is asked everywhere but where the law forbids it', () => {
  const text = '¿Por qué no pagó?'
  assert.deepEqual(found(text, { locale: 'es', country: 'MX' }), [])
  assert.deepEqual(found(text, { locale: 'es', country: 'CO' }), ['C-WHY Por qué no pagó'])
})

test('a true legal notice that counsel signed passes, and only of its kind', () => {
  const text = 'Notificação judicial: seu caloteiro'
  assert.deepEqual(found(text, { exempt: ['C-FALSE-LEGAL'] }), ['C-RIDICULE caloteiro'])
})

test('a finding points at its words, whatever text they stand in', () => {
  const sign = fc.string({ unit: 'grapheme', maxLength: 30 })
  fc.assert(
    fc.property(sign, sign, (before, after) => {
      const text = `${before} . seu caloteiro . ${after}`
      for (const { start, end, match } of check({
        text,
        locale: 'pt-BR',
        audience: 'unknown',
      })) {
        assert.equal(text.slice(start, end), match)
        assert.ok(end > start)
      }
    }),
  )
})
