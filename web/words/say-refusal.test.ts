import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from './format.ts'
import { fillRefusal, type RefusalFacts } from './say-refusal.ts'

const here = formats('pt-BR', 'America/Sao_Paulo')
const plain = (text: string) => text.replace(/\u00a0/g, ' ')

const stories: readonly [story: string, words: string, facts: RefusalFacts, said: string][] = [
  ['a fact is said', 'São [{{n}} ]demais.', { n: 9 }, 'São 9 demais.'],
  ['an unknown fact takes its part along', 'São [{{n}} ]demais.', {}, 'São demais.'],
  ['nothing known is nothing said', 'Espere[ até {{at}}].', { at: null }, 'Espere.'],
  [
    'an amount is money in its currency',
    'Mínimo[: {{instalmentCentsMin}}].',
    { instalmentCentsMin: 3050, currency: 'BRL' },
    'Mínimo: R$ 30,50.',
  ],
  [
    'an amount without a currency is a number with its cents',
    'Mínimo[: {{instalmentCentsMin}}].',
    { instalmentCentsMin: 3050 },
    'Mínimo: 30,50.',
  ],
  ['a day has its weekday', 'Até[ {{lastOn}}].', { lastOn: '2026-11-27' }, 'Até 27/11 (sexta).'],
  [
    'a moment is told in the zone of the reader',
    'Abre[ em {{nextAllowedAt}}].',
    { nextAllowedAt: '2026-11-24T12:00:00Z' },
    'Abre em 24/11 (terça) 09:00.',
  ],
  [
    'a percentage has the comma',
    'Até[ {{discountPctMax}}%].',
    { discountPctMax: '12.5' },
    'Até 12,5%.',
  ],
  ['half a part is no part', 'X[ {{a}} e {{b}}].', { a: 1 }, 'X.'],
]

for (const [story, words, facts, said] of stories) {
  test(`${story}: ${said}`, () => assert.equal(plain(fillRefusal(words, facts, here)), said))
}
