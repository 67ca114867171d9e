import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rewritten } from './rewritten.ts'

const at = (text: string, match: string) => {
  const start = text.indexOf(match)
  return { start, end: start + match.length }
}

test('the sentence goes, and what stands around it stays', () => {
  const text = 'Olá, Maria! Pague ou vai preso. Fico à disposição.'
  assert.equal(
    rewritten(text, at(text, 'vai preso'), 'Posso ajudar?'),
    'Olá, Maria! Posso ajudar? Fico à disposição.',
  )
})

test('the only sentence is replaced whole, with or without its stop', () => {
  for (const text of ['cliente caloteiro', 'cliente caloteiro.'])
    assert.equal(rewritten(text, at(text, 'caloteiro'), 'Novo.'), 'Novo.')
})

test('a line is left where it ends', () => {
  const text = 'Um\nseu caloteiro\nTrês'
  assert.equal(rewritten(text, at(text, 'caloteiro'), 'Dois'), 'Um\nDois\nTrês')
})

test('words that stand there already are not said twice', () => {
  const text = 'Novo. É um vagabundo. Liga sexta.'
  assert.equal(rewritten(text, at(text, 'vagabundo'), 'Novo.'), 'Novo. Liga sexta.')
  assert.equal(
    rewritten('Novo. seu vagabundo', at('Novo. seu vagabundo', 'vagabundo'), 'Novo.'),
    'Novo.',
  )
})
