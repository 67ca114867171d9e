import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findings } from './book.ts'
import { lint } from './lint.ts'

const facts = { slots: new Set(['creditor', 'agency']), countries: ['BR'] }
const say = 'step.listen.say'
const ask = 'step.listen.ask'

const found = (place: string, pt: string, given: { es?: string; countries?: string[] } = {}) => {
  const { es = 'Una frase sencilla.', countries = facts.countries } = given
  const words = { 'pt-BR': pt, es, en: 'A plain sentence.' }
  return lint({ place, id: 'x', words }, { ...facts, countries }).filter(
    ({ locale }) => locale !== 'en',
  )
}
const rules = (...given: Parameters<typeof found>) => found(...given).map(({ rule }) => rule)

const stories: readonly (readonly [
  story: string,
  place: string,
  words: string,
  rules: string[],
])[] = [
  ['a plain sentence', say, 'Quero entender o que houve.', []],
  ['a slot that nobody fills', say, 'Oi, {nome}.', ['unknown-slot']],
  ['a slot that is filled', say, 'Falo de {creditor}.', []],
  ['a brace left over', say, 'Falo de {creditor.', ['stray-brace']],
  ['a word for each way', say, 'Quero ouvir {você|o senhor|a senhora}.', []],
  ['a way without its word', say, 'Quero ouvir {você|o senhor}.', ['uneven-choice']],
  ['a threat', say, 'Se não pagar, vamos chamar a polícia.', ['unkind-words']],
  [
    'a debt named before anybody is known',
    'step.open.say',
    'É sobre a sua dívida.',
    ['unkind-words'],
  ],
  ['a debt named to the person', say, 'É sobre a sua dívida.', []],
  ['what the agent alone reads', 'step.open.avoid', 'Não fale da dívida ainda.', []],
  ['more than one says in one go', say, `${'Quero ouvir com calma. '.repeat(20)}`, ['too-long']],
]

for (const [story, place, words, answer] of stories) {
  test(`${story}: ${answer.join() || 'nothing to mend'}`, () => {
    const es = asksThere(place) ? '¿Cómo puedo ayudar?' : 'Una frase sencilla.'
    assert.deepEqual(rules(place, words, { es }), answer)
  })
}

const asksThere = (place: string) => place.endsWith('.ask')
const spanishQuestion = { es: '¿Cómo puedo ayudar?' }

test('a question is open, and an open form is offered for one that is not', () => {
  assert.deepEqual(rules(ask, 'Como posso ajudar?', spanishQuestion), [])
  const [closed] = found(ask, 'Você vai pagar hoje?', spanishQuestion)
  assert.equal(closed?.rule, 'closed-question')
  assert.equal(closed?.isStop, true)
  assert.match(closed?.suggestion ?? '', /\?$/)
})

test('to know who it is, a plain question is right', () => {
  const words = 'Você nasceu em que ano?'
  assert.deepEqual(rules('step.verify.ask', words, { es: '¿En qué año nació?' }), [])
})

test('the languages of the agency’s countries are needed, others are only told of', () => {
  const missing = (countries: string[]) => {
    const [one] = found(say, 'Quero entender.', { es: ' ', countries })
    return [one?.rule, one?.isStop]
  }
  assert.deepEqual(missing(['BR']), ['missing-language', false])
  assert.deepEqual(missing(['BR', 'MX']), ['missing-language', true])
  assert.deepEqual(rules(say, ' ', { es: ' ' }), ['missing-language', 'missing-language'])
})

test('where a law forbids it, why is not asked', () => {
  const why = { es: '¿Por qué no pagó?', countries: ['CO'] }
  const kinds = (countries: string[]) =>
    found(ask, 'Como foi?', { ...why, countries }).map(({ facts: told }) => told.category)
  assert.ok(kinds(['CO']).includes('C-WHY'))
  assert.ok(!kinds(['MX']).includes('C-WHY'))
})

test('hard words and long sentences are told, and stop nothing', () => {
  const stiff = 'Solicitamos a indicação da data preferencial para regularização da obrigação.'
  const [hard] = found(say, stiff)
  assert.deepEqual([hard?.rule, hard?.isStop], ['hard-to-read', false])
  const words = (count: number) => `${Array.from({ length: count }, () => 'sol').join(' ')}.`
  assert.ok(!rules(say, words(25)).includes('long-sentence'))
  assert.ok(rules(say, words(26)).includes('long-sentence'))
})

test('who calls, on whose behalf, and what was agreed are never left unsaid', () => {
  const leftOut = (place: string, ...ids: string[]) =>
    findings(
      ids.map((id) => ({ id, place, words: null })),
      ['BR'],
    ).map(({ rule, facts: told }) => `${rule} ${told.what}`)
  assert.deepEqual(leftOut(say, 'listen.on-behalf'), ['must-say on-whose-behalf'])
  assert.deepEqual(leftOut(say, 'listen.keep-you'), [])
  assert.deepEqual(leftOut('step.open.say', 'open.greeting', 'open.greeting-company'), [
    'must-say who-calls',
  ])
  assert.deepEqual(leftOut('step.close.say', 'close.repeat'), ['must-say read-back'])
})

test('a line at a place that a release took away is told of, and stops nothing', () => {
  const words = { 'pt-BR': 'Oi.', es: 'Hola.', en: 'Hi.' }
  const gone = findings([{ id: 'own-1', place: 'step.offer.say', words }], ['BR'])
  assert.deepEqual(
    gone.filter(({ rule }) => rule === 'unread-place').map(({ isStop }) => isStop),
    [false],
  )
})
