import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readability } from './readability.ts'

const of = (text: string, locale: 'pt-BR' | 'es') => {
  const found = readability(text, locale)
  assert.ok(found)
  return found
}

test('the Portuguese formula, counted by hand', () => {
  // A ca-sa é bo-ni-ta. (4 words, 7 syllables) O di-a é lon-go. (4 words, 6 syllables)
  const { score, words, sentences } = of('A casa é bonita. O dia é longo.', 'pt-BR')
  assert.deepEqual([words, sentences], [8, 2])
  assert.equal(score, Math.round(248.835 - 1.015 * 4 - 84.6 * (13 / 8)))
})

test('the Spanish formula, counted by hand', () => {
  // La ca-sa es bo-ni-ta. (4, 7) El dí-a es lar-go. (4, 6)
  const { score } = of('La casa es bonita. El día es largo.', 'es')
  assert.equal(score, Math.round(206.835 - 4 - 62.3 * (13 / 8)))
})

test('a plain sentence is easier than the same in the language of contracts', () => {
  const plain = 'Qual dia fica melhor para você pagar?'
  const stiff =
    'Solicitamos a indicação da data preferencial para a regularização da obrigação pecuniária.'
  assert.ok(of(plain, 'pt-BR').score > 75)
  assert.ok(of(stiff, 'pt-BR').score < 20)
  assert.ok(of('¿Qué día le queda mejor pagar?', 'es').score > 65)
  assert.ok(of('Solicitamos la indicación de la fecha de regularización.', 'es').score < 40)
})

test('amounts, days and signs are no words', () => {
  assert.equal(of('O total é R$ 1.234,56 até 27/11.', 'pt-BR').words, 5)
  assert.equal(of('O total é R$ 1.234,56 até 27/11.', 'pt-BR').sentences, 1)
})

test('the longest sentence is told', () => {
  assert.equal(of('Sim. Uma frase com cinco palavras.', 'pt-BR').wordsMax, 5)
})

test('fewer than a hundred words are a rough measure, a hundred are not', () => {
  assert.equal(of('Oi. '.repeat(99), 'pt-BR').isRough, true)
  assert.equal(of('Oi. '.repeat(100), 'pt-BR').isRough, false)
})

test('nothing to read is not measured', () => {
  assert.equal(readability('… 12!', 'pt-BR'), undefined)
})
