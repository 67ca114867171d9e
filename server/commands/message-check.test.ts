import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageCheck } from './message-check.ts'

const ask = (line: object) => messageCheck.answer(line) as Record<string, unknown>

test('a threat is pointed out, with why, and with better words', () => {
  const text = 'Bom dia. Você será preso amanhã.'
  const { ok, findings } = ask({ text, locale: 'pt-BR', audience: 'right_party' })
  assert.equal(ok, false)
  const [finding] = findings as Record<string, unknown>[]
  assert.equal(finding?.category, 'C-THREAT')
  assert.equal(text.slice(Number(finding?.start), Number(finding?.end)), finding?.match)
  assert.match(String(finding?.why), /CDC/)
  assert.ok(finding?.rewrite)
})

test('what is offered as help passes, in both languages', () => {
  const pt = { text: 'Posso ajudar com opções de pagamento?', locale: 'pt-BR' }
  const es = { text: 'Si necesita otro plazo, responda aquí.', locale: 'es' }
  for (const line of [pt, es]) {
    assert.deepEqual(ask({ ...line, audience: 'right_party' }), { ok: true, findings: [] })
  }
})

test('no better words are themselves forbidden', () => {
  const texts = ['Você será preso', 'Aqui é do Serasa', 'Seu caloteiro', 'Última chance']
  for (const text of texts) {
    const { findings } = ask({ text, locale: 'pt-BR', audience: 'right_party' })
    for (const { rewrite } of findings as { rewrite: string }[]) {
      const again = ask({ text: rewrite, locale: 'pt-BR', audience: 'right_party' })
      assert.deepEqual(again, { ok: true, findings: [] })
    }
  }
})

test('on voicemail the debt is not spoken of, whoever was called', () => {
  const line = { text: 'Ligo sobre seu boleto', locale: 'pt-BR', audience: 'right_party' }
  assert.equal(ask(line).ok, true)
  assert.equal(ask({ ...line, channel: 'voicemail' }).ok, false)
})
